import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Ago } from '../parts/time.js';
import { useLoad } from '../parts/use-load.js';
import { useDraft } from './drafts.js';

const NOTHING = { person: null, name: '', why: '' };
const SHORTEST = 2;

/** Whom the senior makes known to the junior. */
export function IntroductionsPart({ api, pair }) {
  const base = `/api/mentorships/${encodeURIComponent(pair.pairing)}/introductions`;
  const { data, problem, loading, reload } = useLoad((signal) => api.get(base, { signal }));
  const [answered, setAnswered] = useState(null);
  const [failure, setFailure] = useState(null);
  const junior = pair.side === 'MENTOR';
  const act = async (work, done) => {
    setFailure(null);
    try {
      setAnswered(await work());
      announce(done);
      return true;
    } catch (refused) {
      setFailure(refused);
      setAnswered(null);
      await reload();
      return false;
    }
  };
  const begin = ({ person, name, why }) => act(() => api.post(base, { person: person?.id ?? null, name, why }), t('introductions.begun'));
  const step = (one, state) => act(() => api.post(`${base}/${one.id}/step`, { state }), t(`introductions.done.${state}`));
  const shown = answered ?? data;
  return html`<section class="part">
    <h2 class="visually-hidden">${t('notebook.introductions')}</h2>
    <p>${t(junior ? 'introductions.lead.junior' : 'introductions.lead.senior', { name: pair.partnerName })}</p>
    ${(problem ?? failure) && html`<${Failed} problem=${problem ?? failure} again=${problem && reload} />`}
    ${pair.open && html`<${BeginForm} api=${api} pair=${pair} junior=${junior} begin=${begin} />`}
    ${!shown && loading && html`<${Loading} />`}
    ${shown?.introductions.length === 0 && html`<${Empty} icon="people" title=${t('introductions.none')}><p>${t('introductions.none.text')}</p><//>`}
    <ul class="notebook-cards">
      ${shown?.introductions.map((one) => html`<li key=${one.id}><${IntroductionCard} one=${one} pair=${pair} step=${step} /></li>`)}
    </ul>
  </section>`;
}

/** The sentence that says how far it is, as this side reads it. */
export function lineOf(one) {
  if (one.state === 'REQUESTED') {
    return `introductions.line.REQUESTED.${one.from}.${one.mine ? 'mine' : 'theirs'}`;
  }
  return ['ASKED', 'MADE'].includes(one.state) ? `introductions.line.${one.state}.${one.turn ? 'turn' : 'wait'}` : `introductions.line.${one.state}`;
}

function IntroductionCard({ one, pair, step }) {
  return html`<article class="notebook-card">
    <h3><bdi>${one.name}</bdi></h3>
    <p class="notebook-text" dir="auto">${one.why}</p>
    <p><strong>${t(lineOf(one), { name: pair.partnerName, person: one.name })}</strong> <span class="quiet"><${Ago} at=${one.changedAt} /></span></p>
    ${one.next.length > 0 &&
    html`<div class="form-ways">${one.next.map((state, index) => html`<button key=${state} type="button" class=${index === 0 && one.turn ? 'btn btn-sm btn-primary' : 'btn btn-sm btn-outline-primary'} onClick=${() => step(one, state)}>${t(`introductions.step.${one.state}.${state}`)}<span class="visually-hidden"> ${one.name}</span></button>`)}</div>`}
  </article>`;
}

function BeginForm({ api, pair, junior, begin }) {
  const [draft, change, clear] = useDraft(`introduction ${pair.pairing}`, NOTHING);
  const [busy, setBusy] = useState(false);
  const send = async (event) => {
    event.preventDefault();
    setBusy(true);
    if (await begin(draft)) {
      clear();
    }
    setBusy(false);
  };
  return html`<form class="notebook-form" onSubmit=${send}>
    <${WhomField} api=${api} cycle=${pair.cycle} draft=${draft} change=${change} junior=${junior} />
    <${Field} id="introduction-why" label=${t('introductions.why')} hint=${t('introductions.why.hint')} rows="2" value=${draft.why} onInput=${(why) => change({ ...draft, why })} />
    <div class="form-ways"><button type="submit" class="btn btn-primary" disabled=${busy || draft.name.trim() === '' || draft.why.trim() === ''}>${t(junior ? 'introductions.ask' : 'introductions.offer')}</button></div>
  </form>`;
}

/** A colleague whom the tool knows, or anybody else by name. */
function WhomField({ api, cycle, draft, change, junior }) {
  const search = draft.person ? '' : draft.name.trim();
  const { data } = useLoad(
    async (signal) => (search.length < SHORTEST ? null : api.get(withQuery(`/api/cycles/${encodeURIComponent(cycle)}/enrolment/colleagues`, { search }), { signal }).catch(() => null)),
    [search],
  );
  const found = draft.person ? [] : (data?.people ?? []);
  return html`<div>
    <${Field} id="introduction-name" label=${t(junior ? 'introductions.whom.junior' : 'introductions.whom.senior')} hint=${t('introductions.whom.hint')} value=${draft.name} onInput=${(name) => change({ ...draft, name, person: null })} />
    ${draft.person && html`<p class="quiet">${t('introductions.known')}</p>`}
    ${found.length > 0 &&
    html`<ul class="enrol-found" aria-label=${t('introductions.found')}>${found.map((person) => html`<li key=${person.id}><button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => change({ ...draft, person, name: person.name })}><bdi>${person.name}</bdi></button></li>`)}</ul>`}
  </div>`;
}
