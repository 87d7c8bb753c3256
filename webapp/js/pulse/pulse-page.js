import { date } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { useLoad } from '../parts/use-load.js';
import { PairFrame } from '../mentorship/pair-frame.js';
import { FitQuestion } from './fit-question.js';
import { GivePulse } from './give-pulse.js';
import { OwnPulses } from './own-pulses.js';

/** How I find our meetings, what I am asked now, and where to turn when something is wrong. Nobody else reads it. */
export function PulsePage({ api, params }) {
  const { data, problem, reload } = useLoad((signal) => api.get(pathOf(params.id), { signal }), [params.id]);
  const [answered, setAnswered] = useState(null);
  const [failure, setFailure] = useState(null);
  const [done, setDone] = useState('');
  const [changing, setChanging] = useState('');
  const put = (path, body, key) =>
    api.put(`${pathOf(params.id)}/${path}`, body).then(
      (now) => {
        setAnswered(now);
        setFailure(null);
        setChanging('');
        setDone(key);
        announce(t(key));
      },
      (refused) => {
        setFailure(refused);
        setDone('');
      },
    );
  const mine = answered ?? data;
  const give = (number, body) => put(number, body, body.skipped ? 'pulse.done.skipped' : 'pulse.done.given');
  const say = (number, answer) => put(`fit/${number}`, { answer }, answer === 'SKIPPED' ? 'pulse.done.skipped' : 'pulse.done.fit');
  return html`<${PairFrame} id=${params.id} active="pulse" api=${api}>
    ${!mine && (problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`)}
    ${mine &&
    html`<p class="quiet"><${Icon} name="lock" /> ${t('pulse.private')}</p>
      ${failure && html`<${Failed} problem=${failure} />`}
      ${done && html`<div class="note note-calm"><${Icon} name="check" /><div class="note-text"><p>${t(done)}</p></div></div>`}
      <${Fit} mine=${mine} say=${say} changing=${changing === 'fit'} change=${() => setChanging('fit')} />
      <${Own} mine=${mine} give=${give} changing=${changing === 'pulse'} change=${() => setChanging('pulse')} />
      <section class="part">
        <h2>${t('pulse.wrong')}</h2>
        <p>${t('pulse.wrong.text')}</p>
        <p><a class="btn btn-outline-primary" href=${`#/pairs/${params.id}/concern`}><${Icon} name="shield" />${t('pulse.wrong.way')}</a></p>
      </section>`}
  <//>`;
}

function pathOf(pairing) {
  return `/api/mentorships/${encodeURIComponent(pairing)}/pulse`;
}

/** The fit question while it is open, else what I said; "not a good fit" shows the way out. */
function Fit({ mine, say, changing, change }) {
  const last = mine.fits.filter(({ answer }) => answer !== 'SKIPPED').at(-1);
  const asked = mine.open && mine.fit != null;
  if (!asked && !last) {
    return null;
  }
  const mayChange = mine.open && !asked && mine.changeableFit != null;
  const before = mine.fits.find(({ number }) => number === mine.changeableFit)?.answer;
  return html`<section class="part">
    <h2>${t('pulse.fit.title')}</h2>
    ${asked && html`<${FitQuestion} key=${mine.fit} number=${mine.fit} send=${say} />`}
    ${!asked && changing && html`<${FitQuestion} key="again" number=${mine.changeableFit} before=${before} send=${say} />`}
    ${!asked && !changing && html`<p>${t('pulse.fit.said', { date: date(last.at) })} <strong>${t(`pulse.fit.${last.answer}`)}</strong></p>`}
    ${!asked && !changing && mayChange && html`<p><button type="button" class="btn btn-sm btn-outline-primary" onClick=${change}>${t('pulse.fit.change')}</button></p>`}
    ${mine.open && last?.answer === 'NOT_A_FIT' && html`<${WayOut} pair=${mine.pair} />`}
  </section>`;
}

function WayOut({ pair }) {
  return html`<div class="note note-calm">
    <${Icon} name="arrow" flips />
    <div class="note-text">
      <p class="note-title">${t('pulse.out.title')}</p>
      <p>${t('pulse.out.text', { pair })}</p>
      <a class="btn btn-outline-primary btn-sm" href="#/pairings">${t('pulse.out.way', { pair })}</a>
    </div>
  </div>`;
}

/** The pulse while it is due, else when the next one is; and mine over time. */
function Own({ mine, give, changing, change }) {
  const due = mine.open && mine.pulse != null;
  const before = mine.pulses.find(({ number }) => number === mine.changeablePulse);
  return html`<section class="part">
    <h2>${t('pulse.title')}</h2>
    ${due && html`<p>${t('pulse.lead')}</p><${GivePulse} key=${mine.pulse} number=${mine.pulse} send=${give} />`}
    ${!due && changing && before && html`<${GivePulse} key="again" number=${before.number} before=${before} send=${give} />`}
    ${!due && mine.nextPulse && mine.open && html`<p>${t('pulse.next', { date: date(mine.nextPulse) })}</p>`}
    ${!due && mine.pulses.length === 0 && html`<${Empty} icon="clock" title=${t('pulse.none')}><p>${t('pulse.none.text', { count: mine.held })}</p><//>`}
    ${!due && !changing && before && mine.open && html`<p><button type="button" class="btn btn-sm btn-outline-primary" onClick=${change}>${t('pulse.change.way')}</button></p>`}
    ${mine.pulses.length > 0 && html`<h3>${t('pulse.mine')}</h3><${OwnPulses} pulses=${mine.pulses} />`}
  </section>`;
}
