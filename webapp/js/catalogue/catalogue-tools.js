import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { download } from '../roster/download.js';

/** The ways into the catalogue for those who look after it. */
export function CatalogueTools({ api }) {
  const [problem, setProblem] = useState(null);
  const save = () => download(api, '/api/offerings.csv', 'course-catalogue.csv').then(() => setProblem(null), setProblem);
  return html`<section class="catalogue-tools" aria-label=${t('catalogue.manage')}>
    <div class="tools">
      <a class="btn btn-primary btn-sm" href="#/catalogue/new"><${Icon} name="plus" />${t('catalogue.new')}</a>
      <a class="btn btn-outline-primary btn-sm" href="#/catalogue/import">${t('catalogue.import')}</a>
      <a class="btn btn-outline-primary btn-sm" href="#/catalogue/courses">${t('catalogue.courses')}</a>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${save}><${Icon} name="download" />${t('catalogue.export')}</button>
    </div>
    ${problem && html`<${Failed} problem=${problem} />`}
  </section>`;
}
