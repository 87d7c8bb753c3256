import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { useLoad } from '../parts/use-load.js';

/** Among whom papers are divided: evenly, by what each has already. */
export function MarkerChoice({ client, count, send, cancel }) {
  const { data, problem, loading, reload } = useLoad((signal) => client.markers(signal));
  const [picked, setPicked] = useState(new Set());
  const [state, setState] = useState({ busy: false, problem: null });
  const heading = useRef(null);
  useEffect(() => heading.current.focus(), []);
  const toggle = (id) => {
    const next = new Set(picked);
    if (!next.delete(id)) {
      next.add(id);
    }
    setPicked(next);
  };
  const submit = async (event) => {
    event.preventDefault();
    if (picked.size === 0) {
      return;
    }
    setState({ busy: true, problem: null });
    try {
      await send([...picked]);
    } catch (failure) {
      setState({ busy: false, problem: failure });
    }
  };
  return html`<form class="deed-form" onSubmit=${submit}>
    <h3 tabindex="-1" ref=${heading}>${t('grading.bulk.allocate.title', { count })}</h3>
    ${!data && loading && html`<${Loading} lines=${3} />`}
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${data && html`<fieldset class="field-group"><legend>${t('grading.bulk.allocate.among')}</legend>
      ${data.markers.map(({ id, name, papers, ungraded }) => html`<label key=${id} class="check-line"><input type="checkbox" class="form-check-input" checked=${picked.has(id)} onChange=${() => toggle(id)} /><span><bdi>${name}</bdi> <span class="quiet">${t('grading.marker.has', { papers, count: ungraded })}</span></span></label>`)}</fieldset>`}
    <p class="form-text">${t('grading.bulk.allocate.hint')}</p>
    ${state.problem && html`<${Failed} problem=${state.problem} />`}
    <div class="form-ways">
      <button type="submit" class="btn btn-primary btn-sm" aria-disabled=${picked.size === 0 || state.busy}>${t('grading.bulk.allocate.do', { count: picked.size })}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${cancel}>${t('grading.deed.cancel')}</button>
    </div>
  </form>`;
}
