import { date } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useEffect, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { UndoToast } from '../parts/undo-toast.js';
import { useLoad } from '../parts/use-load.js';
import { AnswerForm } from './answer-form.js';
import { useDraft } from './drafts.js';
import { IdeaCard } from './idea-card.js';

export const AUDIENCES = ['PAIR', 'MANAGERS', 'PROGRAMME'];
const NOTHING = { text: '', area: '', audience: 'PAIR' };

/** What the junior thinks could be better, and what the senior says to it. */
export function IdeasPart({ api, pair }) {
  const base = `/api/mentorships/${encodeURIComponent(pair.pairing)}/ideas`;
  const { data, problem, loading, reload } = useLoad((signal) => api.get(base, { signal }));
  const [failure, setFailure] = useState(null);
  const [removed, setRemoved] = useState(null);
  const junior = pair.side === 'MENTOR';

  const act = async (work, done) => {
    setFailure(null);
    try {
      await work();
      announce(done);
      await reload();
      return true;
    } catch (refused) {
      setFailure(refused);
      return false;
    }
  };
  useEffect(() => {
    if (!junior && data?.ideas.some(({ state }) => state === 'RAISED')) {
      api.post(`${base}/seen`).catch(() => {});
    }
  }, [data]);

  const raise = (idea) => act(() => api.post(base, idea), t('ideas.raised'));
  const show = (idea, audience) => act(() => api.put(`${base}/${idea.id}`, { version: idea.version, text: idea.text, area: idea.area, audience }), t('ideas.shown'));
  const answer = (idea) => (reply) => act(() => api.post(`${base}/${idea.id}/answer`, { version: idea.version, ...reply }), t('ideas.answered'));
  const withdraw = async (idea) => {
    if (await act(() => api.delete(`${base}/${idea.id}`), t('ideas.withdrawn'))) {
      setRemoved(idea);
    }
  };
  const putBack = () => {
    const { text, area, audience } = removed;
    setRemoved(null);
    return raise({ text, area, audience });
  };

  return html`<section class="part">
    <h2 class="visually-hidden">${t('notebook.ideas')}</h2>
    <p>${t(junior ? 'ideas.lead.junior' : 'ideas.lead.senior', { name: pair.partnerName })} <a href=${`#/wall/${pair.cycle}`}>${t('ideas.toWall')}</a></p>
    ${(problem ?? failure) && html`<${Failed} problem=${problem ?? failure} again=${problem && reload} />`}
    ${junior && pair.open && html`<${RaiseForm} pair=${pair} raise=${raise} />`}
    ${!data && loading && html`<${Loading} />`}
    ${data?.ideas.length === 0 && html`<${Empty} icon="inbox" title=${t('ideas.none')}><p>${t(junior ? 'ideas.none.junior' : 'ideas.none.senior', { name: pair.partnerName })}</p><//>`}
    <ul class="notebook-cards">
      ${data?.ideas.map(
        (idea) => html`<li key=${idea.id}><${IdeaCard} idea=${idea}>
          ${idea.own && html`<${AudienceChoice} id=${`idea-${idea.id}`} value=${idea.audience} change=${(audience) => show(idea, audience)} />`}
          ${idea.own && idea.waits && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => withdraw(idea)}>${t('ideas.withdraw')}</button>`}
          ${!idea.own && pair.open && html`<${AnswerForm} idea=${idea} answer=${answer(idea)} />`}
        <//></li>`,
      )}
    </ul>
    ${removed && html`<${UndoToast} key=${removed.id} sentence=${t('ideas.withdrawn')} undo=${putBack} onGone=${() => setRemoved(null)} />`}
  </section>`;
}

function RaiseForm({ pair, raise }) {
  const [draft, change, clear] = useDraft(`idea ${pair.pairing}`, NOTHING);
  const [busy, setBusy] = useState(false);
  const send = async (event) => {
    event.preventDefault();
    setBusy(true);
    if (await raise(draft)) {
      clear();
    }
    setBusy(false);
  };
  return html`<form class="notebook-form" onSubmit=${send}>
    <${Field} id="idea-text" label=${t('ideas.text')} hint=${t('ideas.text.hint', { date: date(Date.now() + 30 * 86400000) })} rows="3" value=${draft.text} onInput=${(text) => change({ ...draft, text })} />
    <${Field} id="idea-area" label=${t('ideas.area')} value=${draft.area} onInput=${(area) => change({ ...draft, area })} />
    <${AudienceChoice} id="idea-new" value=${draft.audience} change=${(audience) => change({ ...draft, audience })} />
    <div class="form-ways"><button type="submit" class="btn btn-primary" disabled=${busy || draft.text.trim() === ''}><${Icon} name="plus" />${t('ideas.raise')}</button></div>
  </form>`;
}

/** Who may read an idea: its author says so, and may say otherwise later. */
function AudienceChoice({ id, value, change }) {
  return html`<div>
    <label class="form-label" for=${`${id}-audience`}>${t('ideas.audience')}</label>
    <select class="form-select" id=${`${id}-audience`} value=${value} onChange=${(event) => change(event.target.value)}>
      ${AUDIENCES.map((one) => html`<option key=${one} value=${one}>${t(`ideas.audience.${one}`)}</option>`)}
    </select>
  </div>`;
}
