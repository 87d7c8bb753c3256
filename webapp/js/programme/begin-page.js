import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { goTo } from '../parts/router.js';
import { useLoad } from '../parts/use-load.js';
import { Choice } from './inputs.js';

/** The choice of a template, after which a draft is there that nothing can lose. */
export function BeginPage({ api }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get('/api/programme-templates', { signal }));
  const [template, setTemplate] = useState('rotnem');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(null);

  const begin = async (event) => {
    event.preventDefault();
    if (busy) {
      return;
    }
    setBusy(true);
    setFailed(null);
    try {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const begun = await api.post('/api/programmes', { template, zone });
      goTo(`/programmes/${begun.programmeId}/edit`);
    } catch (refused) {
      setFailed(refused);
      setBusy(false);
    }
  };
  return html`<${Page} title=${t('programme.begin.title')} lead=${t('programme.begin.lead')}>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${8} />`}
    ${data &&
    html`<form class="wizard-form" onSubmit=${begin}>
      <${Choice} id="template" legend=${t('programme.begin.template')} choices=${data.templates.map(asChoice)} value=${template} onChange=${setTemplate} />
      ${failed && html`<${Failed} title=${t('programme.begin.failed')} problem=${failed} />`}
      <div class="form-ways">
        <button type="submit" class="btn btn-primary" aria-disabled=${busy}>${t(busy ? 'programme.begin.busy' : 'programme.begin.button')}</button>
        <a class="btn btn-outline-primary" href="#/programmes">${t('programme.begin.back')}</a>
      </div>
    </form>`}
  <//>`;
}

function asChoice({ key, name, summary, source, skills, labels }) {
  const facts = t('programme.begin.facts', { mentors: labels.mentors, mentees: labels.mentees, count: skills });
  return { value: key, label: name, hint: html`${summary} <span class="template-facts">${facts}</span>${source && html`<span class="template-source">${source}</span>`}` };
}
