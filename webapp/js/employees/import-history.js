import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';

/** Who imported what when; the last one can be undone for a day. */
export function ImportHistory({ api, history }) {
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const imports = history.data?.imports ?? [];
  const undo = async ({ id }) => {
    setBusy(true);
    setProblem(null);
    try {
      await api.post(`/api/employees/imports/${id}/undo`);
      announce(t('employees.undo.done'));
    } catch (failure) {
      setProblem(failure);
    }
    await history.reload();
    setBusy(false);
  };
  if (history.problem) {
    return html`<${Failed} problem=${history.problem} again=${history.reload} />`;
  }
  if (imports.length === 0) {
    return null;
  }
  return html`<h2>${t('employees.imports')}</h2>
    ${problem && html`<${Failed} problem=${problem} />`}
    <ol class="change-history">
      ${imports.map((one) => html`<li key=${one.id}>
        <p><time datetime=${one.at}>${dateTime(one.at)}</time> · <bdi>${one.by || t('person.notShared')}</bdi></p>
        <p class="quiet">${t('employees.import.counts', one.counts)}</p>
        ${one.undoneAt && html`<p class="quiet">${t('employees.undone', { name: one.undoneBy || t('person.notShared'), at: dateTime(one.undoneAt) })}</p>`}
        ${one.undoable && html`<button type="button" class="btn btn-outline-primary btn-sm" aria-disabled=${busy} onClick=${() => busy || undo(one)}>${t('employees.undo')}</button>
          <p class="form-text">${t('employees.undo.hint')}</p>`}
      </li>`)}
    </ol>`;
}
