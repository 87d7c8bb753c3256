import { day } from '../enrolment/days.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { nameOf } from '../parts/person-name.js';
import { useLoad } from '../parts/use-load.js';
import { PairingCard } from './pairing-card.js';
import { doneKey, groupsOf } from './pairing-words.js';


/** With whom I am paired or may be, what needs me, and where a partner is still being found. */
export function MyPairingsPage({ api, refreshMe }) {
  const { data, problem, reload } = useLoad((signal) => api.get('/api/me/pairings', { signal }));
  const [answered, setAnswered] = useState(null);
  const [failure, setFailure] = useState(null);
  const [done, setDone] = useState(null);
  const [busy, setBusy] = useState(false);
  const act = (pairing) => async (step, body) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFailure(null);
    setDone(null);
    try {
      setAnswered(await api.post(`/api/pairings/${pairing.id}/${step}`, body));
      setDone(t(doneKey(step, body), { name: nameOf({ personId: pairing.partner, name: pairing.partnerName }) }));
      refreshMe();
    } catch (refused) {
      setFailure(refused);
      setAnswered(null);
      await reload();
    }
    setBusy(false);
  };
  const mine = answered ?? data;
  if (!mine) {
    return html`<${Page} title=${t('partners.title')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`}<//>`;
  }
  const { needed, now, past } = groupsOf(mine.pairings);
  const seeking = mine.cycles.filter(({ cycle }) => !mine.pairings.some((one) => one.cycle === cycle && !past.includes(one)));
  return html`<${Page} title=${t('partners.title')} lead=${t('partners.lead')}>
    ${failure && html`<${Failed} problem=${failure} />`}
    ${done && html`<${Done} key=${done} sentence=${done} />`}
    ${mine.pairings.length === 0 && seeking.length === 0 && html`<${Empty} icon="people" title=${t('partners.none')}><p>${t('partners.none.text')}</p><a class="btn btn-outline-primary btn-sm" href="#/">${t('partners.toHome')}</a><//>`}
    <${Group} title=${t('partners.needed')} pairings=${needed} act=${act} />
    <${Group} title=${t('partners.now')} pairings=${now} act=${act} />
    ${seeking.length > 0 && html`<section class="part"><h2>${t('partners.seeking')}</h2><div class="partner-cards">${seeking.map((place) => html`<${PlaceCard} key=${place.cycle} place=${place} />`)}</div></section>`}
    ${past.length > 0 && html`<details class="part partner-past"><summary><h2>${t('partners.past')}</h2></summary><div class="partner-cards">${past.map((one) => html`<${PairingCard} key=${one.id} pairing=${one} act=${act(one)} />`)}</div></details>`}
  <//>`;
}

/** What was done; it takes the focus, because the button that was pressed is gone. */
function Done({ sentence }) {
  const line = useRef(null);
  useEffect(() => line.current.focus(), []);
  return html`<div class="note note-calm" tabindex="-1" ref=${line}><${Icon} name="check" /><div class="note-text"><p>${sentence}</p></div></div>`;
}

function Group({ title, pairings, act }) {
  return pairings.length === 0
    ? null
    : html`<section class="part"><h2>${title}</h2><div class="partner-cards">${pairings.map((one) => html`<${PairingCard} key=${one.id} pairing=${one} act=${act(one)} />`)}</div></section>`;
}

/** A cycle in which somebody is still being found for me: what happens by when, and what I can do myself. */
function PlaceCard({ place }) {
  const state = place.prepared ? 'prepared' : place.choosing ? 'choosing' : place.exhausted ? 'exhausted' : place.freed ? 'freed' : 'waiting';
  const on = place.prepared ?? place.nextRound;
  return html`<article class="partner-card">
    <header><h3 dir="auto">${place.programmeName}</h3></header>
    <p class="partner-line">${t(`partners.place.${state}`)} ${on ? t('partners.place.on', { date: day(on) }) : t('partners.place.someDay')}</p>
    ${place.mayChoose && html`<p><a class=${place.choosing ? 'btn btn-outline-primary' : 'btn btn-primary'} href=${`#/choose/${place.cycle}`}>${t(place.choosing ? 'partners.toChoices' : 'partners.choose')}<${Icon} name="arrow" flips /></a></p>`}
  </article>`;
}
