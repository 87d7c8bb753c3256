import { date } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';

const KINDS = { WORK: 'skills.evidence.work', SESSION: 'skills.evidence.session', REFLECTION: 'skills.evidence.reflection', CREDENTIAL: 'skills.evidence.credential', IDEA: 'skills.evidence.idea' };
const SEEN_BY = { PRIVATE: 'skills.evidence.private', PARTNER: 'skills.evidence.partner', INSTRUCTORS: 'skills.evidence.instructors', MANAGERS: 'skills.evidence.managers' };
const EMPTY = { kind: 'WORK', title: '', link: '', text: '', visibility: 'PRIVATE', expiresOn: '' };

/** What shows that I can do it, and who may see that when I ask them for their word. */
export function EvidenceList({ api, skill, evidence, onChange }) {
  const [adding, setAdding] = useState(false);
  const [failure, setFailure] = useState(null);
  const remove = ({ id }) => api.delete(`/api/my-skills/evidence/${id}`).then(onChange, setFailure);
  const added = async () => {
    setAdding(false);
    await onChange();
  };
  return html`<section class="part">
    <h2>${t('skills.evidence.title')}</h2>
    <p class="quiet">${t('skills.evidence.lead')}</p>
    ${failure && html`<${Failed} problem=${failure} />`}
    <ul class="rows">
      ${evidence.map(
        (one) => html`<li key=${one.id} class="row-line">
          <div><${EvidenceText} evidence=${one} /><p class="quiet">${t(SEEN_BY[one.visibility])}</p></div>
          <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => remove(one)}>${t('skills.evidence.remove')}<span class="visually-hidden"> ${one.title}</span></button>
        </li>`,
      )}
    </ul>
    ${adding
      ? html`<${EvidenceForm} api=${api} skill=${skill} onAdded=${added} cancel=${() => setAdding(false)} />`
      : html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setAdding(true)}>${t('skills.evidence.add')}</button>`}
  </section>`;
}

/** One piece: a link leads out of the tool, into a window of its own. */
export function EvidenceText({ evidence }) {
  return html`<div>
    <p class="row-title">${t(KINDS[evidence.kind])}: ${evidence.link ? html`<a href=${evidence.link} target="_blank" rel="noopener noreferrer">${evidence.title}</a>` : evidence.title}</p>
    ${evidence.text && html`<p class="kept-lines">${evidence.text}</p>`}
    ${evidence.expiresOn && html`<p class="quiet">${t('skills.evidence.until', { date: date(evidence.expiresOn) })}</p>`}
  </div>`;
}

function EvidenceForm({ api, skill, onAdded, cancel }) {
  const [wish, setWish] = useState(EMPTY);
  const [problem, setProblem] = useState(null);
  const set = (field) => (value) => setWish({ ...wish, [field]: value });
  const submit = (event) => {
    event.preventDefault();
    api.post(`/api/my-skills/${skill.id}/evidence`, wish).then(onAdded, setProblem);
  };
  return html`<form onSubmit=${submit}>
    <${Choice} id="evidence-kind" label=${t('skills.evidence.kind')} words=${KINDS} value=${wish.kind} onChange=${set('kind')} />
    <${Field} id="evidence-title" label=${t('skills.evidence.name')} value=${wish.title} onInput=${set('title')} maxlength="200" required />
    <${Field} id="evidence-link" label=${t('skills.evidence.link')} hint=${t('skills.evidence.link.hint')} value=${wish.link} onInput=${set('link')} type="url" maxlength="2000" code />
    <${Field} id="evidence-text" label=${t('skills.evidence.text')} value=${wish.text} onInput=${set('text')} rows=${3} maxlength="4000" />
    <${Field} id="evidence-until" label=${t('skills.evidence.expires')} value=${wish.expiresOn} onInput=${set('expiresOn')} type="date" />
    <${Choice} id="evidence-seen" label=${t('skills.evidence.seenBy')} words=${SEEN_BY} value=${wish.visibility} onChange=${set('visibility')} />
    ${problem && html`<${Failed} problem=${problem} />`}
    <div class="tools">
      <button type="submit" class="btn btn-primary btn-sm">${t('skills.evidence.save')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${cancel}>${t('skills.cancel')}</button>
    </div>
  </form>`;
}

/** One of a few words. */
export function Choice({ id, label, words, value, onChange }) {
  return html`<div class="field">
    <label class="form-label" for=${id}>${label}</label>
    <select class="form-select" id=${id} value=${value} onChange=${(event) => onChange(event.target.value)}>
      ${Object.entries(words).map(([key, word]) => html`<option key=${key} value=${key}>${t(word)}</option>`)}
    </select>
  </div>`;
}
