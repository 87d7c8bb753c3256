import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { html } from '../parts/html.js';
import { same } from '../programme/keeper.js';
import { wordDiff } from '../mentorship/word-diff.js';
import { FIELDS } from './settings.js';
import { textOf } from './texts.js';

const MARKS = { same: 'span', gone: 'del', new: 'ins' };

/** Who changed what and when, the last change first; each version can be taken up again. */
export function History({ whole, take }) {
  const versions = [whole, ...whole.before];
  if (versions.length === 1) {
    return html`<${Empty} icon="clock" title=${t('activity.history.none')}><p>${t('activity.history.none.text')}</p><//>`;
  }
  return html`<ol class="activity-history">
    ${versions.map(
      (one, at) => html`<li key=${one.version} class="activity-thing">
        <h2>${t('activity.history.version', { version: one.version })}</h2>
        <p class="quiet">${t('activity.history.by', { name: one.changedBy || t('person.notShared'), date: dateTime(one.changedAt) })}</p>
        ${versions[at + 1] && html`<${Changes} before=${versions[at + 1].settings} after=${one.settings} />`}
        ${at > 0 && html`<p><button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => take(one.settings)}>${t('activity.history.take')}</button></p>`}
      </li>`,
    )}
  </ol>`;
}

function Changes({ before, after }) {
  const fields = FIELDS.filter((field) => !same(before[field], after[field]));
  return html`<dl class="activity-diff">
    ${fields.map(
      (field) => html`<div key=${field}>
        <dt>${t(`activity.field.${field}`)}</dt>
        <dd class="activity-text" dir="auto">${wordDiff(textOf(field, before[field]), textOf(field, after[field])).map(({ kind, text }, place) => html`<${MARKS[kind]} key=${place}>${kind !== 'same' && html`<span class="visually-hidden">${t(`activity.diff.${kind}`)} </span>`}${text}<//>`)}</dd>
      </div>`,
    )}
  </dl>`;
}
