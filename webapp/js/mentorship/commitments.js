import { day } from '../enrolment/days.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { UndoToast } from '../parts/undo-toast.js';
import { partnerOf } from './pair-words.js';
import { useThings } from './use-things.js';

const ORDER = { OPEN: 0, KEPT: 1, DROPPED: 2 };

/** What the two promised each other, by when, and whether it was kept; nobody else ever sees it. */
export function Commitments({ api, pair, moved }) {
  const kept = useThings(api, `/api/mentorships/${pair.id}/commitments`, 'commitments', moved);
  if (!kept.things) {
    return kept.problem && html`<${Failed} problem=${kept.problem} again=${kept.reload} />`;
  }
  const shown = kept.things.filter(({ state }) => state !== 'DROPPED').sort((one, other) => ORDER[one.state] - ORDER[other.state]);
  return html`<section class="part"><h2>${t('mentorship.promises')}</h2>
    <p class="quiet">${t('mentorship.promises.who', { name: partnerOf(pair) })}</p>
    ${kept.failure && html`<${Failed} problem=${kept.failure} />`}
    ${shown.length === 0 && html`<p>${t('mentorship.promises.none')}</p>`}
    <ul class="rows">${shown.map((one) => html`<${Line} key=${one.id} one=${one} pair=${pair} act=${kept.act} />`)}</ul>
    ${pair.open && html`<${NewPromise} pair=${pair} act=${kept.act} />`}
    ${kept.undo && html`<${UndoToast} key=${kept.undo.sentence} sentence=${kept.undo.sentence} undo=${kept.undo.take} onGone=${kept.forget} />`}
  </section>`;
}

function Line({ one, pair, act }) {
  const by = one.side === pair.side ? t('mentorship.promise.me') : partnerOf(pair);
  const when = one.state === 'KEPT' ? t(one.late ? 'mentorship.promise.keptLate' : 'mentorship.promise.kept', { date: day(one.settledOn) }) : t(one.late ? 'mentorship.promise.late' : 'mentorship.promise.by', { date: day(one.due) });
  const settle = (state) => act('put', `/${one.id}/state`, { version: one.version, state }, { done: t(`mentorship.promise.done.${state}`, { words: one.words }), undo: { path: `/${one.id}/state`, body: { state: one.state }, id: one.id } });
  return html`<li class="row-line"><div><p class="row-title" dir="auto">${one.words}</p><p class="quiet"><bdi>${by}</bdi> · ${when}</p></div>
    ${pair.open && html`<div class="row-ways">
      ${one.state === 'OPEN' && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => settle('KEPT')}>${t('mentorship.promise.keep')}<span class="visually-hidden"> ${one.words}</span></button>
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => settle('DROPPED')}>${t('mentorship.promise.drop')}<span class="visually-hidden"> ${one.words}</span></button>`}
      ${one.state === 'KEPT' && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => settle('OPEN')}>${t('mentorship.promise.reopen')}<span class="visually-hidden"> ${one.words}</span></button>`}
    </div>`}</li>`;
}

function NewPromise({ pair, act }) {
  const theirs = pair.side === 'MENTOR' ? 'MENTEE' : 'MENTOR';
  const first = { side: pair.side, words: '', due: '' };
  const [form, setForm] = useState(first);
  const set = (change) => setForm((before) => ({ ...before, ...change }));
  const submit = async (event) => {
    event.preventDefault();
    if (await act('post', '', { ...form, version: 0 }, { done: t('mentorship.promise.added') })) {
      setForm(first);
    }
  };
  return html`<details class="pair-more"><summary>${t('mentorship.promise.add')}</summary><form class="goal-form" onSubmit=${submit}>
    <fieldset class="goal-types"><legend>${t('mentorship.promise.whose')}</legend>
      ${[
        [pair.side, t('mentorship.promise.me')],
        [theirs, partnerOf(pair)],
      ].map(([side, label]) => html`<label key=${side} class="choice-line"><input class="form-check-input" type="radio" name="promise-side" checked=${form.side === side} onChange=${() => set({ side })} /><bdi>${label}</bdi></label>`)}
    </fieldset>
    <${Field} id="promise-words" label=${t('mentorship.promise.what')} value=${form.words} required maxlength="300" onInput=${(words) => set({ words })} />
    <${Field} id="promise-due" label=${t('mentorship.promise.when')} value=${form.due} required type="date" min=${pair.today} onInput=${(due) => set({ due })} />
    <div class="form-ways"><button type="submit" class="btn btn-primary btn-sm">${t('mentorship.promise.save')}</button></div>
  </form></details>`;
}
