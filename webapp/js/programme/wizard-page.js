import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { cycleToEdit } from './design.js';
import { Wizard } from './wizard.js';

/** The setting up of a programme, step by step; it is a draft from the first step on. */
export function WizardPage({ api, params }) {
  const { data, problem, reload } = useLoad((signal) => api.get(`/api/programmes/${params.id}`, { signal }), [params.id]);
  const { data: choices } = useLoad((signal) => api.get('/api/programme-skills', { signal }));
  if (!data || !choices) {
    return html`<${Page} title=${t('programme.wizard.opening')}>
      ${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${8} />`}
    <//>`;
  }
  if (data.archived || !cycleToEdit(data.cycles)) {
    return html`<${Page} title=${data.name}>
      <p>${t('programme.wizard.archived')}</p>
      <p><a href=${`#/programmes/${data.id}`}>${t('programme.wizard.toProgramme')}</a></p>
    <//>`;
  }
  return html`<${Wizard} key=${data.id} api=${api} programme=${data} choices=${choices.skills} />`;
}
