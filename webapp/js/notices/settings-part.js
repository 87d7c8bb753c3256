import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { useLoad } from '../parts/use-load.js';
import { Check } from '../programme/inputs.js';
import { byTopic, requestOf, withKind } from './settings.js';

const PATH = '/api/me/notice-settings';

/** Whether and when I get mail, and about what; kept when I press the button, and nothing typed is lost. */
export function SettingsPart({ api, me }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get(PATH, { signal }));
  const [draft, setDraft] = useState(null);
  const [kept, setKept] = useState(null);
  const [failed, setFailed] = useState(null);
  const settings = draft ?? kept ?? data;

  const save = async (event) => {
    event.preventDefault();
    setFailed(null);
    try {
      setKept(await api.put(PATH, requestOf(settings)));
      setDraft(null);
      announce(t('notices.settings.kept'));
    } catch (refused) {
      setFailed(refused);
    }
  };
  /** What was chosen here stays; only the version is taken from what is kept now. */
  const again = async () => {
    const { version } = await api.get(PATH);
    setDraft({ ...settings, version });
    setFailed(null);
  };
  return html`<section class="part">
    <h2>${t('notices.settings.title')}</h2>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!settings && loading && html`<${Loading} lines=${4} />`}
    ${settings && html`<form class="notice-settings" onSubmit=${save}>
      <${Where} settings=${settings} />
      <${Fields} me=${me} settings=${settings} change=${(part) => setDraft({ ...settings, ...part })} />
      <${Kinds} settings=${settings} change=${setDraft} />
      ${failed && html`<${Failed} problem=${failed} again=${failed.code === 'notice-settings-changed' ? again : undefined} />`}
      <p class="step-ways">
        <button class="btn btn-primary" disabled=${!draft}>${t('notices.settings.save')}</button>
        ${!draft && kept && html`<span class="quiet" role="status">${t('notices.settings.kept')}</span>`}
      </p>
    </form>`}
  </section>`;
}

function Where({ settings }) {
  if (!settings.mailServer) {
    return html`<p>${t('notices.mail.off')}</p>`;
  }
  return html`<p>${settings.address ? t('notices.mail.to', { address: settings.address }) : t('notices.mail.nowhere')}</p>`;
}

function Fields({ me, settings, change }) {
  const own = settings.zone ?? '';
  const guess = me?.timeZone || Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = Intl.supportedValuesOf?.('timeZone') ?? [];
  const zones = [...new Set([...(own ? [own] : []), guess, ...known])].filter(Boolean);
  return html`
    <${Check} label=${t('notices.settings.mail')} hint=${t('notices.settings.mail.hint')} checked=${settings.mail} onChange=${(mail) => change({ mail })} />
    <${Check} label=${t('notices.settings.calendar')} hint=${t('notices.settings.calendar.hint')} checked=${settings.calendar} onChange=${(calendar) => change({ calendar })} />
    <fieldset class="choice">
      <legend class="form-label">${t('notices.quiet')}</legend>
      <p class="form-text">${t('notices.quiet.hint')}</p>
      <div class="notice-times">
        <${Time} id="quiet-from" label=${t('notices.quiet.from')} value=${settings.quietFrom} onChange=${(quietFrom) => change({ quietFrom })} />
        <${Time} id="quiet-to" label=${t('notices.quiet.to')} value=${settings.quietTo} onChange=${(quietTo) => change({ quietTo })} />
      </div>
      <${Check} label=${t('notices.quiet.weekends')} checked=${settings.weekends} onChange=${(weekends) => change({ weekends })} />
      <label class="form-label" for="notice-zone">${t('notices.zone')}</label>
      <select class="form-select" id="notice-zone" value=${own} onChange=${(event) => change({ zone: event.target.value || null })}>
        <option value="" selected=${own === ''}>${t('notices.zone.form')}</option>
        ${zones.map((name) => html`<option key=${name} value=${name} selected=${name === own}>${name.replaceAll('_', ' ')}</option>`)}
      </select>
    </fieldset>`;
}

function Time({ id, label, value, onChange }) {
  return html`<div class="field field-short">
    <label class="form-label" for=${id}>${label}</label>
    <input class="form-control" id=${id} type="time" value=${value} required onInput=${(event) => event.target.value && onChange(event.target.value)} />
  </div>`;
}

function Kinds({ settings, change }) {
  return html`<fieldset class="choice">
    <legend class="form-label">${t('notices.kinds')}</legend>
    <p class="form-text">${t('notices.kinds.hint')}</p>
    ${byTopic(settings.kinds).map(
      ({ topic, members }) => html`<div key=${topic} class="notice-topic">
        <p class="row-title">${t(`notices.topic.${topic}`)}</p>
        ${members.map(
          ({ kind, mail }) => html`<${Check} key=${kind} label=${t(`notices.kind.${kind}`)} checked=${mail} onChange=${(wanted) => change(withKind(settings, kind, wanted))} />`,
        )}
      </div>`,
    )}
  </fieldset>`;
}
