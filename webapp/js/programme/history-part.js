import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Ago } from '../parts/time.js';
import { useLoad } from '../parts/use-load.js';

/** What was done to a programme, by whom, and what stood there before. */
export function HistoryPart({ api, id, changed }) {
  const { data, problem, reload } = useLoad((signal) => api.get(`/api/programmes/${id}/history`, { signal }), [id, changed]);
  return html`<section class="part">
    <h2>${t('programme.history.title')}</h2>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${data && html`<ol class="history">${data.history.map((line) => html`<${Line} key=${line.id} line=${line} />`)}</ol>`}
  </section>`;
}

function Line({ line: { what, at, by, reason, fields } }) {
  const named = fields.find(({ name }) => name === 'cycle.name' || name === 'course' || name === 'from')?.after ?? '';
  const state = fields.find(({ name }) => name === 'cycle.state')?.after;
  const who = by === null ? t('programme.history.calendar') : by || t('person.notShared');
  const shown = what === 'EDITED' || what === 'CYCLE_EDITED' ? fields : [];
  return html`<li>
    <p>
      <span>${t(`programme.history.${what}`, { name: named, state: state ? t(`programme.state.${state}`) : '' })}</span>
      <span class="quiet"> · <bdi>${who}</bdi> · <${Ago} at=${at} /></span>
    </p>
    ${reason && html`<p class="quiet" dir="auto">${reason}</p>`}
    ${shown.length > 0 &&
    html`<details>
      <summary>${t('programme.history.fields', { count: shown.length })}</summary>
      <dl class="history-fields">
        ${shown.map(
          ({ name, before, after }) => html`<div key=${name}>
            <dt>${t(`programme.changed.${name}`)}</dt>
            <dd><span class="visually-hidden">${t('programme.history.before')}</span><del dir="auto">${before || t('programme.empty')}</del>
              <span class="visually-hidden">${t('programme.history.after')}</span><ins dir="auto">${after || t('programme.empty')}</ins></dd>
          </div>`,
        )}
      </dl>
    </details>`}
  </li>`;
}
