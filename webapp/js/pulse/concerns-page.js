import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { ConcernCard } from './concern-card.js';

const LONGEST = 2000;

/** What was reported to me as a contact, and what I reported myself. */
export function ConcernsPage({ api, refreshMe }) {
  const { data, problem, reload } = useLoad((signal) => api.get('/api/me/concerns', { signal }));
  if (!data) {
    return html`<${Page} title=${t('concern.all')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`}<//>`;
  }
  const answer = async (concern, state, note) => {
    await api.put(`/api/me/concerns/${concern.id}`, { version: concern.version, state, note });
    announce(t(`concern.state.${state}`));
    refreshMe();
    await reload();
  };
  return html`<${Page} title=${t('concern.all')} lead=${t('concern.all.lead')}>
    ${data.received.length + data.reported.length === 0 && html`<${Empty} icon="shield" title=${t('concern.nothing')}><p>${t('concern.nothing.text')}</p><//>`}
    ${data.received.length > 0 &&
    html`<section class="part"><h2>${t('concern.received')}</h2><p class="quiet">${t('concern.received.text')}</p>
      <div class="partner-cards">${data.received.map((one) => html`<${ConcernCard} key=${one.id} concern=${one}><${Answer} key=${one.version} concern=${one} answer=${answer} reload=${reload} /><//>`)}</div></section>`}
    ${data.reported.length > 0 &&
    html`<section class="part"><h2>${t('concern.mine')}</h2><div class="partner-cards">${data.reported.map((one) => html`<${ConcernCard} key=${one.id} concern=${one} />`)}</div></section>`}
  <//>`;
}

/** What the contact does: says that it was read, with a word to the reporter, and closes it at the end. */
function Answer({ concern, answer, reload }) {
  const [note, setNote] = useState(concern.note);
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  if (concern.state === 'CLOSED') {
    return null;
  }
  const act = async (state) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await answer(concern, state, note);
    } catch (failure) {
      setProblem(failure);
    }
    setBusy(false);
  };
  return html`<form class="partner-form" onSubmit=${(event) => {
    event.preventDefault();
    act('SEEN');
  }}>
    <${Field} id=${`note-${concern.id}`} label=${t('concern.note.write', { name: concern.reporterName })} hint=${t('concern.note.hint')} value=${note} onInput=${setNote} rows=${2} maxlength=${LONGEST} />
    ${problem && html`<${Failed} problem=${problem} again=${problem.code === 'concern-changed' ? reload : undefined} />`}
    <div class="form-ways">
      <button type="submit" class="btn btn-primary btn-sm" aria-disabled=${busy}>${t(concern.state === 'REPORTED' ? 'concern.see' : 'concern.saveNote')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" aria-disabled=${busy} onClick=${() => act('CLOSED')}>${t('concern.close')}</button>
    </div>
  </form>`;
}
