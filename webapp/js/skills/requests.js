import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { nameOf } from '../parts/person-name.js';
import { Ago } from '../parts/time.js';
import { useLoad } from '../parts/use-load.js';
import { EvidenceText } from './evidence.js';
import { AssessForm } from './level-choice.js';

const STATES = { ASKED: 'skills.request.asked', GIVEN: 'skills.request.given', DECLINED: 'skills.request.declined', WITHDRAWN: 'skills.request.withdrawn' };

/** Who asks me how well they can do something, and whom I asked. */
export function Requests({ api }) {
  const { data, problem, reload } = useLoad((signal) => api.get('/api/assessment-requests', { signal }));
  const [failure, setFailure] = useState(null);
  const answer = async (id, state, body, sentence) => {
    await api.put(`/api/assessment-requests/${id}`, { state, ...body });
    await reload();
    announce(sentence);
  };
  const withdraw = (id) => answer(id, 'WITHDRAWN', {}, t('skills.request.withdrawn')).catch(setFailure);
  if (!data) {
    return problem ? html`<${Failed} problem=${problem} again=${reload} />` : null;
  }
  const open = data.toMe.filter(({ state, skill }) => state === 'ASKED' && skill);
  return html`${open.length > 0 &&
    html`<section class="part">
      <h2>${t('skills.requests.toMe')}</h2>
      <ul class="rows">
        ${open.map((request) => html`<${ToMe} key=${request.id} request=${request} answer=${answer} />`)}
      </ul>
    </section>`}
    ${failure && html`<${Failed} problem=${failure} />`}
    ${data.fromMe.length > 0 &&
    html`<details class="part">
      <summary>${t('skills.requests.fromMe', { count: data.fromMe.length })}</summary>
      <ul class="rows">
        ${data.fromMe.map(
          (request) => html`<li key=${request.id} class="row-line">
            <div>
              <p class="row-title">${nameOf({ personId: request.askedId, name: request.asked })}: ${request.skill}</p>
              <p class="quiet">${t(STATES[request.state])} · <${Ago} at=${request.askedAt} /></p>
            </div>
            ${request.state === 'ASKED' &&
            html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => withdraw(request.id)}>
              ${t('skills.request.withdraw')}<span class="visually-hidden"> ${request.skill}</span>
            </button>`}
          </li>`,
        )}
      </ul>
    </details>`}`;
}

function ToMe({ request, answer }) {
  const [mode, setMode] = useState(null);
  const asker = nameOf({ personId: request.askerId, name: request.asker });
  const { skill } = request;
  const give = (level, words) => answer(request.id, 'GIVEN', { level, words }, t('skills.request.thanks', { name: asker }));
  const decline = (words) => answer(request.id, 'DECLINED', { words }, t('skills.request.declinedDone'));
  return html`<li class="mastery">
    <p class="row-title">${t('skills.request.asks', { name: asker, skill: skill.name })}</p>
    ${request.message && html`<p class="quoted">${request.message}</p>`}
    ${request.evidence.map((one) => html`<${EvidenceText} key=${one.id} evidence=${one} />`)}
    ${mode === 'give' && html`<${AssessForm} skill=${skill} legend=${t('skills.request.legend', { name: asker, skill: skill.name })} send=${give} cancel=${() => setMode(null)} />`}
    ${mode === 'decline' && html`<${Decline} id=${request.id} decline=${decline} cancel=${() => setMode(null)} />`}
    ${mode === null &&
    html`<div class="tools">
      <button type="button" class="btn btn-primary btn-sm" onClick=${() => setMode('give')}>${t('skills.request.answer')}<span class="visually-hidden"> ${asker}</span></button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setMode('decline')}>${t('skills.request.decline')}<span class="visually-hidden"> ${asker}</span></button>
    </div>`}
  </li>`;
}

function Decline({ id, decline, cancel }) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState(null);
  const submit = (event) => {
    event.preventDefault();
    decline(reason).catch(setProblem);
  };
  return html`<form onSubmit=${submit}>
    <${Field} id=${`reason-${id}`} label=${t('skills.request.reason')} hint=${t('skills.request.reason.hint')} value=${reason} onInput=${setReason} rows=${2} maxlength="1000" />
    ${problem && html`<${Failed} problem=${problem} />`}
    <div class="tools">
      <button type="submit" class="btn btn-primary btn-sm">${t('skills.request.decline')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${cancel}>${t('skills.cancel')}</button>
    </div>
  </form>`;
}
