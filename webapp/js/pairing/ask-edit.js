import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { useLoad } from '../parts/use-load.js';
import { keyOf } from './board-model.js';
import { nameOn } from './names.js';
import { Score } from './score-view.js';
import { whyNotLines } from './why-not.js';

/** What is still needed for a change: why a rule is put aside, or which pair is taken apart for it. */
export function AskEdit({ client, asking, model, edit, cancel }) {
  const { wish, what, sentence } = asking;
  const heading = useRef(null);
  const others = [...(model.partners.get(wish.pair.mentor) ?? []), ...(model.partners.get(wish.pair.mentee) ?? [])];
  const [apart, setApart] = useState(() => new Set(others.map(keyOf)));
  const [reason, setReason] = useState(wish.reason ?? '');
  const [missing, setMissing] = useState(false);
  useEffect(() => heading.current.focus(), []);
  const name = (id) => nameOn(model.people.get(id) ?? { person: id });
  const submit = (event) => {
    event.preventDefault();
    if (what === 'reason' && reason.trim() === '') {
      setMissing(true);
      return;
    }
    const instead = what === 'instead' ? others.filter((pair) => apart.has(keyOf(pair))) : (wish.instead ?? []);
    edit({ ...wish, reason: reason.trim(), instead });
  };
  const toggle = (key) => setApart(new Set(apart.has(key) ? [...apart].filter((one) => one !== key) : [...apart, key]));
  return html`<form class="ask-edit note note-calm" onSubmit=${submit}>
    <div class="note-text">
      <h3 tabindex="-1" ref=${heading}>${t('pairing.ask.title', { mentor: name(wish.pair.mentor), mentee: name(wish.pair.mentee) })}</h3>
      ${what === 'instead' ? html`<p>${t('pairing.ask.instead')}</p>` : html`<${Against} client=${client} pair=${wish.pair} otherwise=${sentence} />`}
      ${what === 'instead' &&
      others.map((pair) => html`<label key=${keyOf(pair)} class="check-line"><input type="checkbox" class="form-check-input" checked=${apart.has(keyOf(pair))} onChange=${() => toggle(keyOf(pair))} />
        <span>${t('pairing.ask.apart', { mentor: name(pair.mentor), mentee: name(pair.mentee) })} <${Score} total=${pair.score.total} /></span></label>`)}
      ${what === 'reason' && html`<${Field} id="edit-reason" label=${t('pairing.ask.reason')} hint=${t('pairing.do.forbid.hint')} error=${missing ? t('pairing.do.reason.missing') : undefined} value=${reason} maxlength="500" onInput=${setReason} />`}
      <div class="form-ways">
        <button type="submit" class="btn btn-sm btn-primary">${t('pairing.ask.button')}</button>
        <button type="button" class="btn btn-sm btn-outline-primary" onClick=${cancel}>${t('pairing.ask.cancel')}</button>
      </div>
    </div>
  </form>`;
}

/** What speaks against two people, in words; the tool's own sentence where that cannot be found out. */
function Against({ client, pair, otherwise }) {
  const { data, loading } = useLoad((signal) => client.explainWhyNot(pair, signal), [pair.mentor, pair.mentee]);
  if (loading && !data) {
    return html`<${Loading} lines=${2} />`;
  }
  return data?.rules.length > 0 ? html`<ul class="why">${whyNotLines(data).map((line) => html`<li key=${line}>${line}</li>`)}</ul>` : html`<p>${otherwise}</p>`;
}
