import { date } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { useLoad } from '../parts/use-load.js';

/** My notes and those that my partner shares, to be quoted: the words are copied into the answer. */
export function QuotePicker({ pair, ...rest }) {
  const [open, setOpen] = useState(false);
  if (!pair || rest.view.prompts.length === 0) {
    return null;
  }
  return html`<details class="reflection-more" onToggle=${(event) => setOpen(event.target.open)}>
    <summary>${t('reflections.quotes')}</summary>
    ${open && html`<${Notes} key=${pair.pairing} pair=${pair} ...${rest} />`}
  </details>`;
}

function Notes({ api, pair, quote }) {
  const base = `/api/mentorships/${encodeURIComponent(pair.pairing)}/notes`;
  const { data, problem, reload } = useLoad((signal) => api.get(base, { signal }), [pair.pairing]);
  const [failure, setFailure] = useState(null);
  const take = async (note) => {
    setFailure(null);
    try {
      const { text } = note.longer ? await api.get(`${base}/${note.id}`) : { text: note.excerpt };
      quote(text, t(note.own ? 'reflections.quotes.credit.own' : 'reflections.quotes.credit.partner', { name: pair.partnerName, date: date(note.changedAt) }));
    } catch (refused) {
      setFailure(refused);
    }
  };
  if (!data) {
    return problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${3} />`;
  }
  const order = [...data.notes].sort((one, other) => (other.kind === 'REFLECTION') - (one.kind === 'REFLECTION'));
  return html`<p>${t('reflections.quotes.text')}</p>
    ${failure && html`<${Failed} problem=${failure} />`}
    ${order.length === 0 && html`<p class="quiet">${t('reflections.quotes.none')}</p>`}
    <ul class="rows">
      ${order.map(
        (note) => html`<li key=${note.id}><div class="reflection-note">
          <p class="reflection-excerpt" dir="auto">${note.excerpt}${note.longer && '…'}</p>
          <p class="quiet">${t(note.own ? `reflections.quotes.kind.${note.kind}` : 'reflections.quotes.kind.partner', { name: pair.partnerName })} · ${date(note.changedAt)}</p>
          <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => take(note)} aria-label=${t('reflections.quotes.takeThis', { words: note.excerpt.slice(0, 40) })}>${t('reflections.quotes.take')}</button>
        </div></li>`,
      )}
    </ul>`;
}
