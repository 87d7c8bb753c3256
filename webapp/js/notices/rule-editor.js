import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Check, Choice } from '../programme/inputs.js';
import { RulePreview } from './rule-preview.js';
import { daysOf } from './settings.js';

const AUDIENCES = ['CONCERNED', 'MANAGERS', 'SPONSOR'];

/** Changes one rule; what would tell many at once is confirmed with its number, and a change by others is shown beside mine. */
export function RuleEditor({ api, path, list, rule, done }) {
  const [draft, setDraft] = useState({ ...rule, daysText: rule.days.join(', ') });
  const [failed, setFailed] = useState(null);
  const [theirs, setTheirs] = useState(null);
  const [busy, setBusy] = useState(false);
  const change = (part) => setDraft({ ...draft, ...part });
  const days = daysOf(draft.daysText);
  const body = (more = {}) => ({ on: draft.on, days: days ?? [], subject: draft.subject, text: draft.text, audience: draft.audience, version: draft.version, ...more });

  const save = async (more) => {
    setBusy(true);
    setFailed(null);
    try {
      await api.put(path, body(more));
      announce(t('notices.rule.kept'));
      await done();
    } catch (refused) {
      setFailed(refused);
      if (refused.code === 'notice-rule-changed') {
        const { rules } = await api.get(list);
        setTheirs(rules.find((line) => line.rule.kind === rule.kind).rule);
      }
    }
    setBusy(false);
  };
  const submit = (event) => {
    event.preventDefault();
    save();
  };
  const people = failed?.code === 'notice-needs-confirmation' && numberIn(failed.sentence);
  return html`<form class="notice-editor" onSubmit=${submit}>
    <${Check} label=${t('notices.rule.switch')} checked=${draft.on} onChange=${(on) => change({ on })} />
    ${rule.days.length > 0 &&
    html`<${Field} id=${`days-${rule.kind}`} label=${t('notices.rule.daysField')} hint=${t(`notices.days.${rule.kind}`)} value=${draft.daysText} error=${days ? undefined : t('notices.rule.daysWrong')} onInput=${(daysText) => change({ daysText })} />`}
    ${rule.audienceFree &&
    html`<${Choice} id=${`audience-${rule.kind}`} legend=${t('notices.rule.audience')} value=${draft.audience} onChange=${(audience) => change({ audience })}
      choices=${AUDIENCES.map((value) => ({ value, label: t(`notices.audience.${value}`) }))} />`}
    <${Field} id=${`subject-${rule.kind}`} label=${t('notices.rule.subject')} value=${draft.subject} maxlength="120" onInput=${(subject) => change({ subject })} />
    <${Field} id=${`text-${rule.kind}`} label=${t('notices.rule.text')} hint=${t('notices.rule.places', { places: rule.places.map((place) => `{${place}}`).join(', ') })} rows="4" value=${draft.text} maxlength="1000" onInput=${(text) => change({ text })} />
    ${theirs && html`<${Theirs} theirs=${theirs} take=${() => { setDraft({ ...theirs, daysText: theirs.days.join(', ') }); setTheirs(null); setFailed(null); }} keep=${() => { change({ version: theirs.version }); setTheirs(null); setFailed(null); }} />`}
    ${failed && !theirs && html`<${Failed} problem=${failed}>
      ${people && html`<button type="button" class="btn btn-primary btn-sm" disabled=${busy} onClick=${() => save({ confirmed: people })}>${t('notices.rule.confirm', { count: people })}</button>`}
    <//>`}
    <p class="step-ways">
      <button class="btn btn-primary" disabled=${busy || !days}>${t(rule.held > 0 ? 'notices.rule.saveHeld' : 'notices.rule.save')}</button>
    </p>
    <${RulePreview} api=${api} path=${path} body=${body} />
  </form>`;
}

/** The number of people is told in the sentence, and asked for again. */
export function numberIn(sentence) {
  return Number(/\d+/.exec(sentence ?? '')?.[0] ?? 0);
}

function Theirs({ theirs, take, keep }) {
  return html`<div class="note note-calm" role="alert">
    <div class="note-text">
      <p class="note-title">${t('notices.theirs.title')}</p>
      <p><bdi>${theirs.subject}</bdi></p>
      <p class="notice-text"><bdi>${theirs.text}</bdi></p>
      <p class="step-ways">
        <button type="button" class="btn btn-outline-primary btn-sm" onClick=${take}>${t('notices.theirs.take')}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" onClick=${keep}>${t('notices.theirs.keep')}</button>
      </p>
    </div>
  </div>`;
}
