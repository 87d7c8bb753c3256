import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { UndoToast } from '../parts/undo-toast.js';
import { useLoad } from '../parts/use-load.js';

/** How the text stood before; any of these can be looked at and brought back, and that can be undone. */
export function Versions(props) {
  const [open, setOpen] = useState(false);
  const [undo, setUndo] = useState(null);
  const { form, replace } = props;
  const bring = (answers) => {
    const before = form.answers;
    replace(answers);
    announce(t('reflections.versions.back'));
    setUndo({ before });
  };
  const putBack = () => {
    replace(undo.before);
    setUndo(null);
  };
  return html`<details class="reflection-more" onToggle=${(event) => setOpen(event.target.open)}>
      <summary>${t('reflections.versions')}</summary>
      ${open && html`<${List} ...${props} bring=${bring} />`}
    </details>
    ${undo && html`<${UndoToast} sentence=${t('reflections.versions.back')} undo=${putBack} onGone=${() => setUndo(null)} />`}`;
}

function List({ api, view, saved, bring }) {
  const base = `/api/reflections/${encodeURIComponent(view.activity)}/versions`;
  const { data, problem, reload } = useLoad((signal) => api.get(base, { signal }), [saved]);
  const [shown, setShown] = useState(null);
  const [failure, setFailure] = useState(null);
  const show = async (number) => {
    setFailure(null);
    try {
      setShown(await api.get(`${base}/${number}`));
    } catch (refused) {
      setFailure(refused);
    }
  };
  if (!data) {
    return problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${3} />`;
  }
  const titleOf = (id) => view.prompts.find((prompt) => prompt.id === id)?.title ?? t('reflections.orphan');
  return html`<p>${t(data.versions.length > 0 ? 'reflections.versions.text' : 'reflections.versions.none')}</p>
    ${failure && html`<${Failed} problem=${failure} />`}
    <ul class="rows">
      ${data.versions.map(
        ({ number, writtenAt, words }) => html`<li key=${number} class="row-line"><p>${dateTime(writtenAt)} <span class="quiet">${t('reflections.words', { count: words })}</span></p>
          <button type="button" class="btn btn-sm btn-outline-primary" aria-label=${t('reflections.versions.lookAt', { at: dateTime(writtenAt) })} onClick=${() => show(number)}>${t('reflections.versions.look')}</button></li>`,
      )}
    </ul>
    ${shown &&
    html`<section class="reflection-earlier" aria-label=${t('reflections.versions.of', { at: dateTime(shown.writtenAt) })}>
      <h3>${t('reflections.versions.of', { at: dateTime(shown.writtenAt) })}</h3>
      ${Object.entries(shown.answers).map(([id, text]) => html`<div key=${id}><p class="form-label" dir="auto">${titleOf(id)}</p><p class="reflection-text" dir="auto">${text}</p></div>`)}
      <div class="form-ways">
        <button type="button" class="btn btn-primary btn-sm" onClick=${() => bring(shown.answers) ?? setShown(null)}>${t('reflections.versions.bring')}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setShown(null)}>${t('reflections.versions.close')}</button>
      </div>
    </section>`}`;
}
