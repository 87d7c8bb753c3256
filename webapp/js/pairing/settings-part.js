import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { tabStore, useKeeper } from '../programme/use-keeper.js';
import { NumberField } from '../programme/inputs.js';
import { RulesTable } from './rules-table.js';
import { points } from './score-parts.js';
import { SettingsConflict } from './settings-conflict.js';
import { flatOf, settingsOf, weightsIn } from './settings.js';
import { WeightsForm } from './weights-form.js';
import { sumOf } from './weights.js';

/**
 * By what a programme is paired: weights, rules and limits, saved as they are set.
 *
 * `first` is what the tool has; `onSaved` hears of what it has afterwards.
 */
export function SettingsPart({ client, id, first, counts, countsProblem, onSaved, labels }) {
  const kept = (view) => ({ value: flatOf(view), version: view.version });
  const keeper = useKeeper(() => ({
    first: kept(first),
    write: async (flat, version) => {
      const view = await client.saveSettings(settingsOf(flat, version));
      onSaved(view);
      return kept(view);
    },
    read: async () => kept(await client.settings()),
    isConflict: ({ code }) => code === 'pairing-settings-changed',
    store: tabStore(`pairing-settings ${id}`),
  }));
  const { draft } = keeper;
  const set = (change) => {
    if (sumOf({ ...draft, ...change }) > 0) {
      keeper.set(change);
    } else {
      keeper.set({});
      announce(t('pairing.weights.none'));
    }
  };
  return html`<div class="pairing-settings">
    <${Saved} keeper=${keeper} />
    ${keeper.conflict && html`<${SettingsConflict} keeper=${keeper} shown=${shownValue} />`}
    <section class="part">
      <h3>${t('pairing.rules.title')}</h3>
      <p class="quiet">${t('pairing.rules.lead')}</p>
      ${countsProblem && html`<${Failed} title=${t('pairing.rules.failed')} problem=${countsProblem} />`}
      <${RulesTable} counts=${counts} dropped=${draft.dropped} set=${set} />
    </section>
    <section class="part">
      <h3>${t('pairing.weights.title')}</h3>
      <p class="quiet">${t('pairing.weights.lead')}</p>
      <${WeightsForm} weights=${weightsIn(draft)} set=${set} />
    </section>
    <section class="part">
      <h3>${t('pairing.limits.title')}</h3>
      <div class="limits">
        ${[
          ['mentorsMost', 1, 5, '', t('pairing.field.mentorsMost.hint', labels)],
          ['menteesMost', 1, 5, '', t('pairing.field.menteesMost.hint', labels)],
          ['enoughMinutes', 30, 10080, t('pairing.unit.minutes'), t('pairing.field.enoughMinutes.hint')],
          ['coolOffDays', 0, 3650, t('pairing.unit.days'), t('pairing.field.coolOffDays.hint')],
        ].map(
          ([field, min, max, unit, hint]) => html`<${NumberField} key=${field} id=${`pairing-${field}`} label=${t(`pairing.field.${field}`, labels)} hint=${hint} unit=${unit} min=${min} max=${max} value=${draft[field]}
            onChange=${(value) => set({ [field]: value })} />`,
        )}
        <${NumberField} id="pairing-floor" label=${t('pairing.field.floor')} hint=${t('pairing.field.floor.hint')} unit=${t('pairing.unit.points')} min="0" max="100" value=${Math.round(draft.floor / 100)}
          onChange=${(value) => set({ floor: value * 100 })} />
      </div>
    </section>
  </div>`;
}

function shownValue(field, value) {
  if (field === 'dropped') {
    return value.length === 0 ? t('pairing.conflict.noRule') : value.map((rule) => t(`pairing.rule.${rule}`)).join('; ');
  }
  return field === 'floor' ? points(value) : value;
}

function Saved({ keeper }) {
  if (keeper.problem) {
    return html`<${Failed} title=${t('pairing.save.failed')} problem=${keeper.problem} again=${keeper.flush} />`;
  }
  return html`<p class="save-line quiet" role="status">${t(wordsOf(keeper))}</p>`;
}

function wordsOf({ conflict, saving, dirty, together }) {
  if (conflict) {
    return 'pairing.save.conflict';
  }
  if (saving || dirty) {
    return 'pairing.save.saving';
  }
  return together ? 'pairing.save.together' : 'pairing.save.saved';
}
