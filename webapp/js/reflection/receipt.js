import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { fileName, saveFile } from '../parts/save-file.js';
import { useLoad } from '../parts/use-load.js';

/** What I handed in, word for word, with a code to name it by and a digest to check it by. */
export function Receipt({ api, path, id, view }) {
  const address = `${path}/submissions/${id}`;
  const { data, problem, reload } = useLoad((signal) => api.get(address, { signal }), [address]);
  const [failure, setFailure] = useState(null);
  const takeAlong = async () => {
    setFailure(null);
    try {
      saveFile(await api.get(`${address}/text`, { accept: 'text/plain' }), fileName(`${view.title} ${data.receipt}`, 'txt'));
    } catch (refused) {
      setFailure(refused);
    }
  };
  if (!data) {
    return problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`;
  }
  return html`<article class="reflection-receipt" aria-labelledby="receipt-title">
    <h3 id="receipt-title">${t('reflections.receipt', { receipt: data.receipt })}</h3>
    ${failure && html`<${Failed} problem=${failure} />`}
    <dl class="reflection-receipt-facts">
      <dt>${t('reflections.receipt.what')}</dt><dd dir="auto">${view.title}</dd>
      <dt>${t('reflections.receipt.when')}</dt><dd>${dateTime(data.submittedAt)}</dd>
      <dt>${t('reflections.receipt.attempt')}</dt><dd>${data.attempt}</dd>
      <dt>${t('reflections.receipt.words')}</dt><dd>${t('reflections.words', { count: data.words })}</dd>
      <dt>${t('reflections.receipt.digest')}</dt><dd class="reflection-digest">${data.digest}</dd>
    </dl>
    <p class="quiet">${t('reflections.receipt.check')}</p>
    <div class="form-ways no-print">
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => print()}><${Icon} name="print" />${t('reflections.receipt.print')}</button>
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${takeAlong}><${Icon} name="download" />${t('reflections.receipt.file')}</button>
    </div>
    ${data.answers.map(({ prompt, title, asked, text }) => html`<section key=${prompt}><h4 dir="auto">${title}</h4><p class="quiet" dir="auto">${asked}</p><p class="reflection-text" dir="auto">${text}</p></section>`)}
    ${data.sessions.length > 0 && html`<section><h4>${t('reflections.evidence.meetings')}</h4><ul>${data.sessions.map(({ startedAt, minutes, agenda }) => html`<li key=${startedAt}>${t('reflections.evidence.meeting', { at: dateTime(startedAt), minutes })}${agenda && ` · ${agenda}`}</li>`)}</ul></section>`}
    ${data.aiStatement && html`<section><h4>${t('reflections.ai.title')}</h4><p class="reflection-text" dir="auto">${data.aiStatement}</p></section>`}
    ${data.timeline.length > 0 && html`<p class="quiet">${t('reflections.receipt.timeline', { count: data.timeline.length })}</p>`}
  </article>`;
}
