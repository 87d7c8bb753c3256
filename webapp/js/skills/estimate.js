import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Ago } from '../parts/time.js';
import { HIGHEST, lastUse, levelWord, shownLevel, sourceWord } from './levels.js';
import { TeachWay } from './teach-way.js';

/** A level with the voices that it is made of: never a number alone. */
export function EstimateLine({ mastery }) {
  const { estimate, gap } = mastery;
  if (!estimate) {
    return html`<p class="quiet">${t('skills.nobodySaid')}${gap && html` ${t('skills.needs', { target: gap.target })} <${TeachWay} skill=${mastery.skill} />`}</p>`;
  }
  return html`<div class="estimate">
    <p class="estimate-line">
      <${Meter} value=${estimate.level} />
      <strong>${number(shownLevel(estimate.level))}</strong> <span>${levelWord(estimate.level)}</span>
      <span class="quiet">· ${confidenceWords(estimate.confidence)}</span>
    </p>
    <p class="quiet voices">
      ${estimate.voices.map(
        ({ source, level, at }, index) => html`<span key=${source}>${index > 0 && ' · '}${sourceWord(source)} <strong>${level}</strong> (<${Ago} at=${at} />)</span>`,
      )}
    </p>
    <p class="quiet"><${FreshnessWords} mastery=${mastery} />${gap && html` ${gapWords(gap)}`}${gap?.size > 0.05 && html` <${TeachWay} skill=${mastery.skill} />`}</p>
  </div>`;
}

/** Drawn beside its number, so hidden from a screen reader. */
function Meter({ value }) {
  return html`<span class="meter" aria-hidden="true"><span class="meter-fill" style=${`inline-size:${(100 * value) / HIGHEST}%`}></span></span>`;
}

function FreshnessWords({ mastery }) {
  const at = lastUse(mastery);
  if (mastery.skill.decay === 'STABLE' || mastery.estimate.freshness >= 0.995) {
    return html`${t('skills.used')} <${Ago} at=${at} />.`;
  }
  const counts = shownLevel(mastery.estimate.effective);
  return html`${t('skills.used')} <${Ago} at=${at} />. ${t('skills.countsFor', { percent: Math.round(100 * mastery.estimate.freshness), level: number(counts) })}`;
}

function gapWords(gap) {
  return gap.size > 0.05
    ? t('skills.gap', { target: gap.target, size: number(shownLevel(gap.size)) })
    : t('skills.gap.none', { target: gap.target });
}

function confidenceWords(confidence) {
  if (confidence >= 0.75) {
    return t('skills.confidence.high');
  }
  return t(confidence >= 0.5 ? 'skills.confidence.middle' : 'skills.confidence.low');
}
