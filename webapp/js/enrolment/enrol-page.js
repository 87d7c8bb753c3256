import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { EnrolForm } from './enrol-form.js';
import { StatusView } from './status-view.js';
import { useForm } from './use-form.js';

const AT_THE_FORM = ['INVITED', 'DRAFT'];

/** Taking part in a cycle: the form, and once it is sent, where I stand. */
export function EnrolPage({ api, me, params, refreshMe }) {
  const desk = useForm(api, params.cycle, me);
  const { loaded, problem, load } = desk;
  if (!loaded) {
    return html`<${Page} title=${t('enrolment.title')}>
      ${problem ? html`<${Failed} title=${t('enrolment.failed')} problem=${problem} again=${load} />` : html`<${Loading} lines=${8} />`}
    <//>`;
  }
  const state = loaded.enrolment?.state ?? 'DRAFT';
  const shared = { api, desk, refreshMe, key: loaded.enrolment?.id + state };
  return AT_THE_FORM.includes(state) ? html`<${EnrolForm} ...${shared} />` : html`<${StatusView} ...${shared} />`;
}
