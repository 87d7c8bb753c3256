import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { Segments } from '../parts/segments.js';
import { AvoidList } from './avoid-list.js';

const BANDS = ['UNDER_1', 'FROM_1_TO_3', 'FROM_3_TO_7', 'FROM_7_TO_15', 'FROM_15'];
const MOST_TOPICS = 10;
const LONGEST_TOPIC = 80;

/** A few last things; all of them may be left as they are. */
export function MoreStep({ api, desk: { loaded, form, change } }) {
  const { programme, asksTenure, cycle } = loaded;
  const { form: rules, labels } = programme;
  const most = Array.from({ length: rules.capacityMost + 1 }, (_, value) => ({ value, label: String(value) }));
  return html`
    ${rules.capacityMost > 0 &&
    html`<div class="enrol-part"><h3>${t('enrolment.capacity.title', labels)}</h3><p class="quiet">${t('enrolment.capacity.hint')}</p>
      <${Segments} legend=${t('enrolment.capacity.title', labels)} name="capacity" value=${form.capacity} choices=${most} onChange=${(capacity) => change({ capacity })} /></div>`}
    ${asksTenure &&
    html`<div class="enrol-part"><label class="form-label enrol-h3" for="tenure">${t('enrolment.tenure.title')}</label><p class="quiet" id="tenure-why">${t('enrolment.tenure.hint')}</p>
      <select class="form-select enrol-add" id="tenure" aria-describedby="tenure-why" value=${form.tenure} onChange=${(event) => change({ tenure: event.target.value })}>
        <option value="">${t('enrolment.tenure.unsaid')}</option>
        ${BANDS.map((band) => html`<option key=${band} value=${band} selected=${band === form.tenure}>${t(`enrolment.tenure.${band}`)}</option>`)}
      </select></div>`}
    ${rules.asksTopicsOff && html`<${Topics} topics=${form.topicsOff} onChange=${(topicsOff) => change({ topicsOff })} />`}
    ${rules.asksAvoid && html`<${AvoidList} api=${api} cycle=${cycle.id} avoid=${form.avoid} onChange=${(avoid) => change({ avoid })} />`}
  `;
}

function Topics({ topics, onChange }) {
  const [typed, setTyped] = useState('');
  const add = () => {
    const topic = typed.trim();
    if (topic && !topics.includes(topic)) {
      onChange([...topics, topic]);
    }
    setTyped('');
  };
  const submit = (event) => {
    event.preventDefault();
    add();
  };
  return html`<div class="enrol-part">
    <h3>${t('enrolment.topics.title')}</h3>
    <ul class="enrol-lines">
      ${topics.map(
        (topic) => html`<li key=${topic}><span dir="auto">${topic}</span>
          <button type="button" class="btn btn-sm btn-outline-secondary" onClick=${() => onChange(topics.filter((one) => one !== topic))}>${t('enrolment.skills.remove')}<span class="visually-hidden"> ${topic}</span></button></li>`,
      )}
    </ul>
    ${topics.length < MOST_TOPICS &&
    html`<form class="enrol-add-line" onSubmit=${submit}>
      <label class="form-label" for="topic">${t('enrolment.topics.add')}</label>
      <input class="form-control" id="topic" dir="auto" autocomplete="off" maxlength=${LONGEST_TOPIC} value=${typed} onInput=${(event) => setTyped(event.target.value)} onBlur=${add} />
      <button type="submit" class="btn btn-sm btn-outline-primary">${t('enrolment.topics.button')}</button>
    </form>`}
  </div>`;
}
