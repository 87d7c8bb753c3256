import { date } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { useLoad } from '../parts/use-load.js';
import { AgreementEdit, keptOf } from './agreement-edit.js';
import { AgreementHistory } from './agreement-history.js';
import { AgreementRead } from './agreement-read.js';
import { DiffView } from './diff-view.js';
import { PairFrame } from './pair-frame.js';
import { partnerOf } from './pair-words.js';

/** What two people promise each other: written together, signed by each, changed together. */
export function AgreementPage({ api, params }) {
  return html`<${PairFrame} id=${params.id} active="overview" api=${api}>${(pair, reload) => html`<${Agreement} api=${api} pair=${pair} moved=${reload} />`}<//>`;
}

function Agreement({ api, pair, moved }) {
  const address = `/api/mentorships/${pair.id}/agreement`;
  const { data, problem, reload } = useLoad((signal) => api.get(address, { signal }));
  const [newer, setNewer] = useState(null);
  const [editing, setEditing] = useState(false);
  const [failure, setFailure] = useState(null);
  const [surprise, setSurprise] = useState(null);
  const view = newer ?? data;
  if (!view) {
    return problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${8} />`;
  }
  const last = view.versions.at(-1);
  const writing = pair.open && (!last || last.state === 'DRAFT' || editing);

  /** What was read is no longer what is kept: what is different is shown before anybody signs. */
  const meet = async (keeper) => {
    const now = await api.get(address).catch(() => null);
    if (now) {
      setSurprise({ before: keptOf(view).value, after: keptOf(now).value });
      setNewer(now);
      keeper?.refresh(keptOf(now));
    }
  };
  const act = async (path, read, keeper) => {
    setFailure(null);
    setSurprise(null);
    try {
      setNewer(await api.post(`${address}/${path}`, read));
      setEditing(false);
      announce(t(`mentorship.agreement.done.${path}`, { number: read.number }));
      moved();
    } catch (refused) {
      setFailure(refused);
      if (refused.code === 'agreement-changed') {
        await meet(keeper);
      }
    }
  };
  const sign = (read, keeper) => act('signature', read, keeper);
  const trouble = html`${failure && html`<${Failed} problem=${failure} />`}
    ${surprise && html`<section class="note note-problem"><div class="note-text"><p class="note-title">${t('mentorship.agreement.surprise')}</p><${DiffView} ...${surprise} pair=${pair} /></div></section>`}`;
  return html`<section class="part agreement">
    <div class="pair-head"><h2>${t('mentorship.agreement.title')}</h2>${last && !writing && html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => print()}><${Icon} name="print" />${t('mentorship.agreement.print')}</button>`}</div>
    <p>${t('mentorship.agreement.lead')}</p>
    <${Standing} view=${view} pair=${pair} />
    ${writing
      ? html`<${AgreementEdit} api=${api} address=${address} pair=${pair} view=${view} take=${setNewer} sign=${sign} leave=${editing && (() => setEditing(false))} problem=${trouble} />`
      : last
        ? html`<${AgreementRead} version=${last} pair=${pair} />${trouble}${pair.open && html`<${Ways} pair=${pair} last=${last} view=${view} sign=${sign} edit=${() => setEditing(true)} />`}`
        : html`<p>${t('mentorship.agreement.none')}</p>`}
    ${pair.open && last?.state === 'DRAFT' && last.number > 1 && html`<p><button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => act('withdrawal', keptOf(view).version)}>${t('mentorship.agreement.giveUp', { number: last.number })}</button></p>`}
    <${AgreementHistory} view=${view} pair=${pair} />
  </section>`;
}

/** Where the agreement stands, and what is in force meanwhile. */
function Standing({ view, pair }) {
  const last = view.versions.at(-1);
  const name = partnerOf(pair);
  if (!last) {
    return null;
  }
  const theirs = pair.side === 'MENTOR' ? 'MENTEE' : 'MENTOR';
  const by = last.signed[pair.side] ? 'me' : last.signed[theirs] ? 'other' : last.writtenBy === pair.side ? 'mine' : 'theirs';
  const key = last.state === 'SIGNED' ? 'mentorship.agreement.standing.signed' : `mentorship.agreement.standing.${by}`;
  return html`<p class="agreement-standing"><strong>${t('mentorship.agreement.version', { number: last.number })}</strong> ${t(key, { name, date: date(last.writtenAt) })}
    ${view.inForce && view.inForce !== last.number && html` ${t('mentorship.agreement.inForce', { number: view.inForce })}`}</p>`;
}

function Ways({ pair, last, view, sign, edit }) {
  const maySign = !last.signed[pair.side];
  const before = view.versions.filter(({ number }) => number < last.number).at(-1);
  return html`${maySign && before && html`<h3>${t('mentorship.diff.since', { number: before.number })}</h3><${DiffView} before=${before.terms} after=${last.terms} pair=${pair} />`}
    ${maySign && html`<p class="quiet">${t('mentorship.agreement.sign.what', { name: partnerOf(pair) })}</p>`}
    <div class="form-ways">
      ${maySign && html`<button type="button" class="btn btn-primary" onClick=${() => sign({ number: last.number, revision: last.revision })}>${t('mentorship.agreement.sign')}</button>`}
      <button type="button" class="btn btn-outline-primary" onClick=${edit}>${t('mentorship.agreement.change')}</button>
    </div>
    <p class="quiet">${t('mentorship.agreement.change.what')}</p>`;
}
