import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { tabStore, useKeeper } from '../programme/use-keeper.js';
import { AgreementForm } from './agreement-form.js';
import { Conflict } from './conflict.js';
import { DiffView } from './diff-view.js';
import { partnerOf } from './pair-words.js';
import { firstTerms, labelOf, missingFields, textOf } from './terms.js';

/** The last version as a keeper knows it: its words, and which revision they are. */
export function keptOf(view) {
  const last = view.versions.at(-1);
  return last ? { value: last.terms, version: { number: last.number, revision: last.revision } } : { value: firstTerms(view), version: { number: 0, revision: 0 } };
}

/**
 * The agreement while it is being written: saved as it is typed, brought together with what the other one types, and
 * signed when it is right. `take(view)` hears what the tool has now, `sign(read)` signs what was read.
 */
export function AgreementEdit({ api, address, pair, view, take, sign, leave, problem }) {
  const keeper = useKeeper(() => ({
    first: keptOf(view),
    write: (terms, version) => api.put(address, { ...version, terms }).then((next) => (take(next), keptOf(next))),
    read: () => api.get(address).then((next) => (take(next), keptOf(next))),
    isConflict: ({ code }) => code === 'agreement-changed',
    store: tabStore(`agreement ${pair.id}`),
  }));
  const name = partnerOf(pair);
  const missing = missingFields(keeper.draft);
  const signed = view.versions.filter(({ state }) => state !== 'DRAFT').at(-1);

  const press = async () => {
    if (keeper.version.number === 0 && !keeper.dirty) {
      const kept = await api.put(address, { ...keeper.version, terms: keeper.draft }).catch(() => null);
      if (kept) {
        take(kept);
        keeper.refresh(keptOf(kept));
        sign(keptOf(kept).version, keeper);
        return;
      }
    }
    if (await keeper.flush()) {
      sign(keeper.snapshot().version, keeper);
    }
  };
  if (keeper.conflict) {
    return html`<${Conflict} conflict=${keeper.conflict} name=${name} label=${(field) => labelOf(field, pair)} text=${textOf} choose=${keeper.resolve} />`;
  }
  return html`<div class="part">
    <${AgreementForm} terms=${keeper.draft} pair=${pair} set=${keeper.set} />
    <p class="agreement-saving" role="status">${t(keeper.problem ? 'mentorship.saving.problem' : keeper.saving || keeper.dirty ? 'mentorship.saving.now' : keeper.together ? 'mentorship.saving.together' : keeper.version.number === 0 ? 'mentorship.saving.first' : 'mentorship.saving.done', { name })}</p>
    ${keeper.problem && html`<${Failed} problem=${keeper.problem} again=${keeper.flush} />`}
    ${signed && html`<details class="pair-more" open=${view.versions.at(-1).writtenBy !== pair.side}><summary>${t('mentorship.diff.since', { number: signed.number })}</summary><${DiffView} before=${signed.terms} after=${keeper.draft} pair=${pair} /></details>`}
    ${problem}
    ${missing.length > 0 && html`<p class="quiet">${t('mentorship.agreement.missing')}</p>`}
    <p class="quiet">${t('mentorship.agreement.sign.what', { name })}</p>
    <div class="form-ways">
      <button type="button" class="btn btn-primary" disabled=${missing.length > 0} onClick=${press}>${t('mentorship.agreement.sign')}</button>
      ${leave && html`<button type="button" class="btn btn-outline-primary" onClick=${() => keeper.flush().then((saved) => saved && leave())}>${t('mentorship.agreement.later')}</button>`}
    </div>
  </div>`;
}
