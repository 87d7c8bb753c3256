import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { html, useEffect, useRef } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

const EVERY = 700;

/** How far a round is while it is worked on: what is being done, how much of it, and a way to end it. */
export function RoundProgress({ round, cancel, look }) {
  const { phase, percent } = round.work;
  const told = useRef('');
  useEffect(() => {
    const clock = setInterval(look, EVERY);
    return () => clearInterval(clock);
  }, [look]);
  useEffect(() => {
    if (told.current !== phase) {
      told.current = phase;
      announce(t('pairing.progress.announced', { phase: phaseWords(phase) }));
    }
  }, [phase]);
  return html`<div class="round-progress note note-calm">
    <${Icon} name="clock" />
    <div class="note-text">
      <p class="note-title">${t('pairing.progress.title', { number: round.number })}</p>
      <p>${phaseWords(phase)} ${t('pairing.progress.percent', { percent })}</p>
      <progress class="round-bar" max="100" value=${percent} aria-label=${t('pairing.progress.title', { number: round.number })}></progress>
      <p class="quiet">${t('pairing.progress.note')}</p>
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => cancel(round)}>${t('pairing.progress.cancel')}</button>
    </div>
  </div>`;
}

const PHASES = new Set(['queued', 'loading', 'scoring', 'matching', 'threshold', 'optimising', 'rules', 'explaining']);

function phaseWords(phase) {
  return t(`pairing.phase.${PHASES.has(phase) ? phase : 'working'}`);
}
