import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { changedFields, labelOf, textOf } from './terms.js';
import { wordDiff } from './word-diff.js';

const MARKS = { same: 'span', gone: 'del', new: 'ins' };

/** What is different between two versions of an agreement, field by field and word by word. */
export function DiffView({ before, after, pair }) {
  const fields = changedFields(before, after);
  if (fields.length === 0) {
    return html`<p class="quiet">${t('mentorship.diff.none')}</p>`;
  }
  return html`<dl class="pair-diff">
    ${fields.map(
      (field) => html`<div key=${field}>
        <dt>${labelOf(field, pair)}</dt>
        <dd dir="auto"><${Words} before=${textOf(field, before[field])} after=${textOf(field, after[field])} /></dd>
      </div>`,
    )}
  </dl>`;
}

/** One text: what went is struck out and what came is underlined, and both are said to whoever listens. */
function Words({ before, after }) {
  return wordDiff(before, after).map(
    ({ kind, text }, place) => html`<${MARKS[kind]} key=${place}>${kind !== 'same' && html`<span class="visually-hidden">${t(`mentorship.diff.${kind}`)} </span>`}${text}<//>`,
  );
}
