import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { FrameworkCard } from './framework-card.js';
import { HalfLives } from './half-lives.js';
import { FrameworkImport, ProfileImport } from './import-box.js';
import { SkillList } from './skill-list.js';

/** Which skills there are, where they come from, and under which licence: for those who run programmes. */
export function LibraryPage({ api }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get('/api/skill-frameworks', { signal }));
  const [framework, setFramework] = useState('');
  const frameworks = data?.frameworks ?? [];
  const chosen = frameworks.find(({ id }) => id === framework);

  return html`<${Page} title=${t('library.title')} lead=${t('library.lead')}>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${6} />`}
    ${data &&
    html`<section class="part">
        <h2>${t('library.frameworks')}</h2>
        <ul class="rows">
          ${frameworks.map((one) => html`<${FrameworkCard} key=${one.id} api=${api} framework=${one} onChange=${reload} />`)}
        </ul>
      </section>
      <section class="part">
        <h2>${t('library.skills')}</h2>
        <div class="field">
          <label class="form-label" for="library-framework">${t('library.of')}</label>
          <select class="form-select" id="library-framework" value=${framework} onChange=${(event) => setFramework(event.target.value)}>
            <option value="">${t('library.all')}</option>
            ${frameworks.map(({ id, title }) => html`<option key=${id} value=${id}>${title}</option>`)}
          </select>
        </div>
        <${SkillList} key=${framework} api=${api} framework=${chosen} frameworks=${frameworks} onChange=${reload} />
      </section>
      <${FrameworkImport} api=${api} frameworks=${frameworks} onKept=${reload} />
      <${ProfileImport} api=${api} />
      <${HalfLives} api=${api} />`}
  <//>`;
}
