import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { SearchField } from '../parts/search-field.js';
import { useLoad } from '../parts/use-load.js';

/** Courses of the learning platform, to be taken over into the catalogue. */
export function CatalogueCoursesPage({ api }) {
  const [search, setSearch] = useState('');
  const [failure, setFailure] = useState(null);
  const path = withQuery('/api/offering-courses', { search });
  const { data, problem, loading, reload } = useLoad((signal) => api.get(path, { signal }), [path]);
  const take = async ({ id, title, label }) => {
    setFailure(null);
    try {
      await api.post('/api/offering-courses', { courses: [id] });
      announce(t('catalogue.courses.taken', { title: title || label }));
      await reload();
    } catch (refused) {
      setFailure(refused);
    }
  };
  return html`<${Page} title=${t('catalogue.courses.title')} lead=${t('catalogue.courses.lead')}>
    <p><a href="#/catalogue">${t('catalogue.back')}</a></p>
    <${SearchField} id="courses-search" label=${t('catalogue.courses.search')} value=${search} onSearch=${setSearch} />
    ${(problem ?? failure) && html`<${Failed} problem=${problem ?? failure} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${4} />`}
    ${data?.courses.length === 0 && html`<p>${t('catalogue.courses.none')}</p>`}
    <ul class="rows">${(data?.courses ?? []).map((course) => html`<li key=${course.id} class="row-line">
      <p class="row-title"><bdi>${course.title || course.label}</bdi></p>
      ${course.offering
        ? html`<a href=${`#/catalogue/${course.offering}`}>${t('catalogue.courses.there')}<span class="visually-hidden"> ${course.title || course.label}</span></a>`
        : html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => take(course)}>${t('catalogue.courses.take')}<span class="visually-hidden"> ${course.title || course.label}</span></button>`}
    </li>`)}</ul>
  <//>`;
}
