import { t } from '../i18n.js';
import { html } from '../parts/html.js';

const NAMES = { MENTOR: 'mentor', MENTEE: 'mentee' };

/** On which side I take part, in the programme's own words. */
export function SideStep({ desk: { loaded, form, change } }) {
  const { programme, full } = loaded;
  return html`<fieldset class="enrol-choices">
    <legend class="visually-hidden">${t('enrolment.side.title', programme.labels)}</legend>
    ${programme.choices.map(([side]) => {
      const name = NAMES[side];
      return html`<label key=${side} class=${`enrol-choice direction-${side === 'MENTOR' ? 'junior' : 'senior'}`}>
        <input type="radio" name="side" checked=${form.sides.includes(side)} onChange=${() => change({ sides: [side] })} />
        <span>
          <strong dir="auto">${t('enrolment.side.as', { label: programme.labels[name] })}</strong>
          <span>${t(`enrolment.side.${name}.${programme.kind === 'EXCHANGE' ? 'both' : 'one'}`)}</span>
          ${full.includes(side) && html`<span class="quiet">${t('enrolment.side.full')}</span>`}
        </span>
      </label>`;
    })}
  </fieldset>`;
}
