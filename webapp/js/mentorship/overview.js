import { day } from '../enrolment/days.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { useLoad } from '../parts/use-load.js';
import { placeOf, spanIn } from '../sessions/zones.js';
import { shownLevel } from '../skills/levels.js';
import { goalsOf } from './goal-words.js';
import { partnerOf } from './pair-words.js';

/** Where agreement, meetings, goals and promises stand, each with the way to its own page. */
export function Overview({ api, pair }) {
  const at = `/api/mentorships/${pair.id}`;
  const { data } = useLoad((signal) => Promise.all([api.get(`${at}/agreement`, { signal }), api.get(`${at}/goals`, { signal }), api.get(`${at}/commitments`, { signal }), api.get(`${at}/sessions`, { signal })]), [pair.id]);
  const [agreement, goals, promises, meetings] = data ?? [];
  return html`<div class="pair-cards">
    <${Part} title=${t('mentorship.agreement.title')} path=${`/pairs/${pair.id}/agreement`} way=${t('mentorship.agreement.way')}><p>${agreement ? t(agreementKey(agreement, pair), { name: partnerOf(pair), number: agreement.inForce ?? 0 }) : '…'}</p><//>
    <${Part} title=${t('mentorship.meetings')} path=${`/pairs/${pair.id}/sessions`} way=${t('mentorship.meetings.way')}>${meetings && html`<${MeetingLine} all=${meetings} />`}<//>
    <${Part} title=${t('mentorship.goals')} path=${`/pairs/${pair.id}/goals`} way=${t('mentorship.goals.way')}>${goals && html`<${GoalLines} goals=${goals.goals} pair=${pair} />`}<//>
    <${Part} title=${t('mentorship.promises')} path=${`/pairs/${pair.id}/goals`} way=${t('mentorship.promises.way')}>${promises && html`<${PromiseLines} promises=${promises.commitments} pair=${pair} />`}<//>
    <${Part} title=${t('mentorship.advice')} path=${`/pairs/${pair.id}/advice`} way=${t('mentorship.advice.way')}><p>${t('mentorship.advice.text')}</p><//>
  </div>`;
}

function agreementKey({ versions, inForce }, pair) {
  const last = versions.at(-1);
  if (!last) {
    return 'mentorship.agreement.short.none';
  }
  if (last.number === inForce) {
    return 'mentorship.agreement.short.signed';
  }
  return last.signed[pair.side] ? 'mentorship.agreement.short.theirTurn' : 'mentorship.agreement.short.open';
}

function Part({ title, path, way, children }) {
  return html`<section class="pair-card"><h2>${title}</h2>${children}<p><a href=${`#${path}`}>${way}<${Icon} name="arrow" flips /></a></p></section>`;
}

/** The next meeting that both agreed on, else what is proposed, else how often they have met. */
function MeetingLine({ all }) {
  const [next] = all.sessions.filter(({ state, startsAt }) => state === 'CONFIRMED' && new Date(startsAt) > new Date(all.now)).sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  if (next) {
    return html`<p>${t('mentorship.meetings.next', { when: spanIn(all.zone, next.startsAt, next.minutes), place: placeOf(all.zone) })}</p>`;
  }
  const proposed = all.sessions.some(({ state }) => state === 'PROPOSED');
  const held = all.sessions.filter(({ state }) => state === 'HELD').length;
  return html`<p>${t(proposed ? 'mentorship.meetings.proposed' : 'mentorship.meetings.held', { count: held })}</p>`;
}

function GoalLines({ goals, pair }) {
  const shown = ['MENTOR', 'MENTEE'].flatMap((side) => goalsOf(goals, side)).filter(({ state }) => state !== 'DROPPED');
  if (shown.length === 0) {
    return html`<p>${t('mentorship.goals.none.yet')}</p>`;
  }
  const levels = ({ skill, from, to, now }) => skill && html` <span class="quiet">${t(now === undefined || now === null ? 'mentorship.goal.short.unsaid' : 'mentorship.goal.short', { from, to, now: shownLevel(now ?? 0) })}</span>`;
  return html`<ul class="pair-lines">${shown.slice(0, 6).map((goal) => html`<li key=${goal.id}><bdi>${goal.learner === pair.side ? t('mentorship.promise.me') : partnerOf(pair)}</bdi>: <span dir="auto">${goal.title}</span>${levels(goal)}${goal.state !== 'OPEN' && html` <strong>${t(`mentorship.goal.state.${goal.state}`)}</strong>`}</li>`)}</ul>`;
}

function PromiseLines({ promises, pair }) {
  const open = promises.filter(({ state }) => state === 'OPEN');
  return open.length === 0
    ? html`<p>${t('mentorship.promises.none')}</p>`
    : html`<ul class="pair-lines">${open.slice(0, 6).map((one) => html`<li key=${one.id}><bdi>${one.side === pair.side ? t('mentorship.promise.me') : partnerOf(pair)}</bdi>: <span dir="auto">${one.words}</span> <span class="quiet">${t(one.late ? 'mentorship.promise.late' : 'mentorship.promise.by', { date: day(one.due) })}</span></li>`)}</ul>`;
}
