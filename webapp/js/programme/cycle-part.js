import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { CycleDates, CycleState } from './cycle-state.js';
import { stepOf } from './design.js';

/** One cycle: how far it is, what keeps it from opening, and where it may go. */
export function CyclePart({ api, programme, cycle, act }) {
  const [cancelling, setCancelling] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const move = async (state, why = '') => {
    if (busy) {
      return;
    }
    setBusy(true);
    const done = await act(() => api.post(`/api/cycles/${cycle.id}/state`, { state, version: cycle.version, reason: why }));
    setBusy(false);
    if (done) {
      setCancelling(false);
    }
  };
  const onward = cycle.next.filter((state) => state !== 'CANCELLED' && state !== 'MATCHING');
  // While people may apply, to invite them comes first, and not to stop them; after that, to pair them: the first round begins it.
  const invites = cycle.state === 'OPEN' && !programme.archived;
  const pairs = cycle.state === 'CLOSED' && !programme.archived;
  const here = `#/programmes/${programme.id}/cycles/${cycle.id}`;
  // Without an end, pairs are made while people apply.
  const paired = ['MATCHING', 'RUNNING', 'CLOSING', 'DONE'].includes(cycle.state) || (cycle.state === 'OPEN' && !cycle.ends);
  const blocked = (state) => state === 'OPEN' && cycle.missing.length > 0;
  return html`<article class="cycle-part">
    <h3><bdi>${cycle.name}</bdi> <${CycleState} state=${cycle.state} /></h3>
    <p class="quiet"><${CycleDates} cycle=${cycle} /></p>
    ${cycle.people.invited > 0 && html`<p>${t('programme.cycle.people', { ...cycle.people, ...programme.labels, mentorsCount: cycle.people.mentors, menteesCount: cycle.people.mentees })}</p>`}
    <p class="cycle-ways">
      <a class=${invites ? 'btn btn-primary btn-sm' : undefined} href=${`${here}/people`}>${t('programme.cycle.toPeople')}</a>
      <a href=${`${here}/skills`}>${t('programme.cycle.toSkills')}</a>
      ${cycle.state !== 'DRAFT' && html`<a class=${pairs ? 'btn btn-primary btn-sm' : undefined} href=${`${here}/pairing`}>${t('programme.cycle.toPairing')}</a>`}
      ${paired && html`<a href=${`${here}/pairings`}>${t('programme.cycle.toPairings')}</a>`}
      ${paired && html`<a href=${`${here}/health`}>${t('programme.cycle.toHealth')}</a>`}
    </p>
    ${cycle.state === 'DRAFT' && cycle.missing.length > 0 && html`<${Missing} id=${programme.id} missing=${cycle.missing} />`}
    ${!programme.archived &&
    html`<div class="tools">
      ${onward.map(
        (state, at) => html`<button type="button" key=${state} class=${at === 0 && !invites && !pairs ? 'btn btn-primary btn-sm' : 'btn btn-outline-primary btn-sm'}
          aria-disabled=${busy || blocked(state)} onClick=${() => !blocked(state) && move(state)}>${t(`programme.move.${cycle.state}.${state}`)}</button>`,
      )}
      ${cycle.next.includes('CANCELLED') &&
      !cancelling &&
      html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setCancelling(true)}>${t('programme.move.cancel')}</button>`}
    </div>`}
    ${cancelling &&
    html`<form class="cancel-form" onSubmit=${(event) => {
      event.preventDefault();
      move('CANCELLED', reason);
    }}>
      <${Field} id=${`reason-${cycle.id}`} label=${t('programme.cancel.reason')} hint=${t('programme.cancel.hint')} value=${reason} rows="2" maxlength="500" onInput=${setReason} />
      <div class="form-ways">
        <button type="submit" class="btn btn-primary btn-sm" aria-disabled=${busy}>${t('programme.cancel.button')}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setCancelling(false)}>${t('programme.cancel.keep')}</button>
      </div>
    </form>`}
  </article>`;
}

function Missing({ id, missing }) {
  return html`<div class="note note-calm">
    <div class="note-text">
      <p class="note-title">${t('programme.summary.missing', { count: missing.length })}</p>
      <ul>${missing.map((one) => html`<li key=${one}><a href=${`#/programmes/${id}/edit?step=${stepOf(one)}`}>${t(`programme.missing.${one}`)}</a></li>`)}</ul>
    </div>
  </div>`;
}
