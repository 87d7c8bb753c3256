import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { useLoad } from '../parts/use-load.js';

const FIELDS = [
  ['accuracyMonths', 'library.decay.accuracy'],
  ['speedMonths', 'library.decay.speed'],
  ['mixedMonths', 'library.decay.mixed'],
];

/** After how many months without use a skill counts as half fresh; where the published averages come from is said. */
export function HalfLives({ api }) {
  const { data, problem, reload } = useLoad((signal) => api.get('/api/skill-freshness', { signal }));
  return html`<section class="part">
    <h2>${t('library.halfLives.title')}</h2>
    <p class="quiet">${t('library.halfLives.lead')}</p>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${data && html`<${Months} key=${data.version} api=${api} rule=${data} onSaved=${reload} />`}
  </section>`;
}

function Months({ api, rule, onSaved }) {
  const [months, setMonths] = useState(rule);
  const [failure, setFailure] = useState(null);
  const submit = async (event) => {
    event.preventDefault();
    setFailure(null);
    try {
      const wish = Object.fromEntries(FIELDS.map(([field]) => [field, Number(months[field])]));
      await api.put('/api/skill-freshness', { ...wish, version: rule.version });
      announce(t('library.halfLives.done'));
      await onSaved();
    } catch (problem) {
      setFailure(problem);
    }
  };
  return html`<form class="half-lives" onSubmit=${submit}>
    ${FIELDS.map(
      ([field, words]) => html`<${Field} key=${field} id=${field} label=${t(words)} value=${months[field]} onInput=${(value) => setMonths({ ...months, [field]: value })} type="number" min="0.5" max="240" step="0.5" required />`,
    )}
    <p class="quiet">${t(rule.published ? 'library.halfLives.published' : 'library.halfLives.own')}</p>
    ${failure && html`<${Failed} problem=${failure} />`}
    <button type="submit" class="btn btn-primary btn-sm">${t('library.save')}</button>
  </form>`;
}
