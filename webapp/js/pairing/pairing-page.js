import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useCallback, useEffect, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { cycleClient } from './client.js';
import { Comparison } from './comparison.js';
import { RoundList } from './round-list.js';
import { RoundProgress } from './round-progress.js';
import { isAtWork, nextRounds } from './round-state.js';
import { SettingsPart } from './settings-part.js';

/** How a cycle's people are paired: by what, the rounds there are, and a button that runs another one. */
export function PairingPage({ api, params }) {
  const client = cycleClient(api, params);
  const base = `/programmes/${params.programme}/cycles/${params.cycle}/pairing`;
  const list = useLoad((signal) => client.rounds(signal), [params.cycle]);
  const settings = useLoad((signal) => client.settings(signal), [params.programme]);
  const counts = useLoad((signal) => client.counts(signal), [params.cycle]);
  const [problem, setProblem] = useState(null);
  const [comparison, setComparison] = useState(null);
  const [busy, setBusy] = useState(false);
  const look = useCallback(() => list.reload(), [params.cycle]);
  useTold(list.data?.rounds);

  const act = async (work) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (failure) {
      setProblem(failure);
    }
    await list.reload();
    setBusy(false);
  };
  if (!list.data) {
    return html`<${Page} title=${t('pairing.title')}>${list.problem ? html`<${Failed} problem=${list.problem} again=${list.reload} />` : html`<${Loading} lines=${8} />`}<//>`;
  }
  const { place, rounds } = list.data;
  const running = rounds.filter(isAtWork);
  const compare = (ids) => act(async () => setComparison(await client.compare(ids)));
  return html`<${Page} title=${t('pairing.heading', { programme: place.programme })} lead=${t('pairing.lead', { cycle: place.cycle })}>
    <p><a href=${`#/programmes/${params.programme}`}>${t('pairing.toProgramme')}</a></p>
    ${(problem ?? list.problem) && html`<${Failed} problem=${problem ?? list.problem} />`}
    <${NextStep} place=${place} startable=${place.startable} rounds=${rounds} base=${base} busy=${busy} start=${() => act(() => client.start())} />
    ${running.map((round) => html`<${RoundProgress} key=${round.id} round=${round} cancel=${(one) => act(() => client.cancel(one.id))} look=${look} />`)}
    ${rounds.length > 0 &&
    html`<section class="part">
      <h2>${t('pairing.list.title')}</h2>
      <${RoundList} rounds=${rounds} base=${base} compare=${compare} />
    </section>`}
    ${comparison && html`<${Comparison} comparison=${comparison} labels=${place.labels} close=${() => setComparison(null)} />`}
    <details class="report" open=${rounds.length === 0}>
      <summary><h2>${t('pairing.settings.title')}</h2></summary>
      <div class="report-body">
      ${settings.problem && html`<${Failed} problem=${settings.problem} again=${settings.reload} />`}
      ${!settings.data && settings.loading && html`<${Loading} lines=${8} />`}
      ${settings.data && html`<${SettingsPart} client=${client} id=${params.programme} first=${settings.data} counts=${counts.data} countsProblem=${counts.problem} labels=${place.labels} onSaved=${counts.reload} />`}
      </div>
    </details>
  <//>`;
}

/** The one thing to do now, with the button for it. */
function NextStep({ place, startable, rounds, base, busy, start }) {
  const { proposed, published } = nextRounds(rounds);
  const running = rounds.some(isAtWork);
  if (!startable && !published) {
    return html`<${Empty} icon="clock" title=${t(`pairing.next.${place.state}`)}><p>${t(`pairing.next.${place.state}.text`)}</p><a href=${`#/programmes/${place.programmeId}`}>${t('pairing.toProgramme')}</a><//>`;
  }
  const title = running ? 'pairing.next.running' : proposed ? 'pairing.next.proposed' : published ? 'pairing.next.published' : 'pairing.next.first';
  return html`<div class="step round-step">
    <p class="lead">${t(title, { number: (proposed ?? published)?.number ?? 0 })}</p>
    <div class="form-ways">
      ${proposed && html`<a class="btn btn-primary" href=${`#${base}/${proposed.id}`}>${t('pairing.next.look', { number: proposed.number })}<${Icon} name="arrow" flips /></a>`}
      ${!proposed && published && html`<a class="btn btn-outline-primary" href=${`#${base}/${published.id}`}>${t('pairing.next.look', { number: published.number })}</a>`}
      ${!proposed && published && html`<a class="btn btn-outline-primary" href=${`#/programmes/${place.programmeId}/cycles/${place.cycleId}/pairings`}>${t('pairing.toPairings')}</a>`}
      ${startable && html`<button type="button" class=${proposed || published ? 'btn btn-outline-primary' : 'btn btn-primary'} aria-disabled=${busy || running} onClick=${() => !running && start()}>${t(rounds.length > 0 ? 'pairing.next.another' : 'pairing.next.start')}</button>`}
    </div>
  </div>`;
}

/** Says when a round that was at work has come to its end. */
function useTold(rounds) {
  const before = useRef(new Set());
  useEffect(() => {
    const now = new Set((rounds ?? []).filter(isAtWork).map(({ id }) => id));
    for (const round of rounds ?? []) {
      if (before.current.has(round.id) && !now.has(round.id)) {
        announce(t('pairing.progress.ended', { number: round.number, state: t(`pairing.state.${round.state}`) }));
      }
    }
    before.current = now;
  }, [rounds]);
}
