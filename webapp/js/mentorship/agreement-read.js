import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { partnerOf } from './pair-words.js';
import { fieldsFor, labelOf, textOf } from './terms.js';

/** One version of an agreement as it is read and printed, with its signatures. */
export function AgreementRead({ version, pair }) {
  return html`<article class="agreement-read">
    <dl class="agreement-terms">
      ${fieldsFor(pair.side).map(
        (field) => html`<div key=${field}><dt>${labelOf(field, pair)}</dt><dd class="agreement-text" dir="auto">${textOf(field, version.terms[field]) || t('mentorship.agreement.empty')}</dd></div>`,
      )}
    </dl>
    <${Signatures} version=${version} pair=${pair} />
  </article>`;
}

/** Who has signed it, and when. */
export function Signatures({ version, pair }) {
  const theirs = pair.side === 'MENTOR' ? 'MENTEE' : 'MENTOR';
  const name = partnerOf(pair);
  const line = (at, who) => html`<li>${at ? t(`mentorship.agreement.signed.${who}`, { name, date: dateTime(at) }) : t(`mentorship.agreement.unsigned.${who}`, { name })}</li>`;
  return html`<ul class="agreement-signed">${line(version.signed[pair.side], 'me')}${line(version.signed[theirs], 'other')}</ul>`;
}
