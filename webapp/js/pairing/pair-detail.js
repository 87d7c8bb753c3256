import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { useLoad } from '../parts/use-load.js';
import { Marks } from './board-table.js';
import { nameOn } from './names.js';
import { Score, ScoreParts } from './score-view.js';
import { reasonsOf } from './why-words.js';

/** Why two are a pair, in parts and in words, and what may be done about it. */
export function PairDetail({ client, model, pair, edit, editable }) {
  const names = { mentor: nameOn(model.people.get(pair.mentor)), mentee: nameOn(model.people.get(pair.mentee)) };
  const why = useLoad((signal) => client.explainPair(pair, signal), [pair.mentor, pair.mentee]);
  return html`<div class="detail">
    <p><${Score} total=${pair.score.total} /> <${Marks} pair=${pair} /></p>
    ${pair.reason && html`<p class="quoted">${pair.reason}</p>`}
    <${ScoreParts} score=${pair.score} />
    ${why.problem && html`<${Failed} title=${t('pairing.why.failed')} problem=${why.problem} again=${why.reload} />`}
    ${!why.data && why.loading && html`<${Loading} lines=${3} label=${t('pairing.why.loading')} />`}
    ${why.data && html`<ul class="why">${reasonsOf(why.data.drivers, names).map((line) => html`<li key=${line}>${line}</li>`)}</ul>`}
    ${editable && html`<${Deeds} pair=${pair} edit=${edit} />`}
  </div>`;
}

function Deeds({ pair, edit }) {
  const [forbidding, setForbidding] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const forbid = async (event) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') {
      await edit({ kind: 'FORBID', pair, reason: reason.trim() });
    }
  };
  return html`<div class="tools">
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => edit({ kind: pair.locked ? 'UNLOCK' : 'LOCK', pair })}>${t(pair.locked ? 'pairing.do.unlock' : 'pairing.do.lock')}</button>
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => edit({ kind: 'UNPAIR', pair })}>${t('pairing.do.unpair')}</button>
      <button type="button" class="btn btn-sm btn-outline-primary" aria-expanded=${forbidding} onClick=${() => setForbidding(!forbidding)}>${t('pairing.do.forbid')}</button>
    </div>
    ${forbidding &&
    html`<form class="forbid" onSubmit=${forbid}>
      <${Field} id="forbid-reason" label=${t('pairing.do.forbid.reason')} hint=${t('pairing.do.forbid.hint')} error=${missing ? t('pairing.do.reason.missing') : undefined} value=${reason} maxlength="500" onInput=${setReason} />
      <button type="submit" class="btn btn-sm btn-primary">${t('pairing.do.forbid.button')}</button>
    </form>`}`;
}
