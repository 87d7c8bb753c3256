import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { tabStore, useKeeper } from '../programme/use-keeper.js';
import { Conflict } from './conflict.js';
import { LevelPick } from './level-pick.js';
import { partnerOf } from './pair-words.js';

const SENTENCES = ['learned', 'differently', 'thanks'];
const keptOf = ({ mine, version }) => ({ value: { ...mine, keepInTouch: mine.keepInTouch ?? null }, version });

/** What I say at the end: how well each of us can do what we agreed on, three sentences, and whether we stay in touch. */
export function ClosingForm({ api, address, pair, view, take }) {
  const [levels, setLevels] = useState({});
  const [problem, setProblem] = useState(null);
  const keeper = useKeeper(() => ({
    first: keptOf(view),
    write: (words, version) => api.put(address, { ...words, version }).then((next) => (take(next), keptOf(next))),
    read: () => api.get(address).then((next) => (take(next), keptOf(next))),
    isConflict: ({ code }) => code === 'closing-changed',
    store: tabStore(`closing ${pair.id}`),
  }));
  const name = partnerOf(pair);
  const { draft, set } = keeper;
  const said = SENTENCES.every((field) => draft[field].trim()) && draft.keepInTouch !== null;
  const complete = said && (!draft.keepInTouch || draft.contact.trim());
  const hint = complete ? 'finish.what' : said ? 'missing.contact' : 'missing';
  const label = (field) => t(`mentorship.closing.field.${field}`, { name });

  const finish = async (event) => {
    event.preventDefault();
    setProblem(null);
    if (!complete || !(await keeper.flush())) {
      return;
    }
    const seen = Object.entries(levels).filter(([, level]) => level !== null);
    try {
      take(await api.post(`${address}/completion`, { version: keeper.snapshot().version, levels: seen.map(([goal, level]) => ({ goal, level })) }));
    } catch (refused) {
      setProblem(refused);
    }
  };
  if (keeper.conflict) {
    return html`<${Conflict} conflict=${keeper.conflict} name=${name} label=${label} text=${(field, value) => (field === 'keepInTouch' ? t(`mentorship.closing.touch.${value}`) : value)} choose=${keeper.resolve} />`;
  }
  return html`<form class="goal-form" onSubmit=${finish}>
    ${view.agreed.length > 0 && html`<fieldset class="closing-levels"><legend>${t('mentorship.closing.levels')}</legend>
      ${view.agreed.map((goal) => html`<${LevelPick} key=${goal.id} id=${`closing-${goal.id}`} label=${t(goal.learner === pair.side ? 'mentorship.closing.level.mine' : 'mentorship.closing.level.theirs', { name, skill: goal.skill.name, from: goal.from, to: goal.to })}
        skill=${goal.skill} value=${levels[goal.id] ?? null} none=${t('mentorship.closing.level.none')} onChange=${(level) => setLevels((before) => ({ ...before, [goal.id]: level }))} />`)}
    </fieldset>`}
    ${SENTENCES.map((field) => html`<${Field} key=${field} id=${`closing-${field}`} label=${label(field)} value=${draft[field]} rows=${2} maxlength="1000" onInput=${(text) => set({ [field]: text })} />`)}
    <fieldset class="goal-types"><legend>${t('mentorship.closing.touch', { name })}</legend>
      <p class="form-text">${t('mentorship.closing.touch.what', { name })}</p>
      ${[true, false].map((yes) => html`<label key=${String(yes)} class="choice-line"><input class="form-check-input" type="radio" name="closing-touch" checked=${draft.keepInTouch === yes} onChange=${() => set({ keepInTouch: yes })} /><span>${t(`mentorship.closing.touch.${yes}`)}</span></label>`)}
    </fieldset>
    ${draft.keepInTouch && html`<${Field} id="closing-contact" label=${t('mentorship.closing.field.contact', { name })} value=${draft.contact} maxlength="300" onInput=${(text) => set({ contact: text })} />`}
    <p class="agreement-saving" role="status">${t(keeper.problem ? 'mentorship.saving.problem' : keeper.saving || keeper.dirty ? 'mentorship.saving.now' : 'mentorship.saving.done', { name })}</p>
    ${(problem || keeper.problem) && html`<${Failed} problem=${problem ?? keeper.problem} />`}
    <p class="quiet">${t(`mentorship.closing.${hint}`, { name })}</p>
    <div class="form-ways"><button type="submit" class="btn btn-primary" disabled=${!complete}>${t('mentorship.closing.finish')}</button></div>
  </form>`;
}
