import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { titleOf } from './agenda-words.js';

/** The agenda that suits next with the reason, and all the others. */
export function AgendaList({ pairing, agendas }) {
  const next = agendas.agendas.find(({ key }) => key === agendas.next?.key);
  return html`<section class="part">
    <h2>${t('sessions.agendas')}</h2>
    ${next && html`<p>${t(`sessions.next.${agendas.next.why}`)} <a href=${`#/pairs/${pairing}/agendas/${next.key}`}>${titleOf(next)}</a> <span class="quiet">${t('sessions.minutes.count', { count: next.minutes })}</span></p>`}
    <details class="session-more"><summary>${t('sessions.agendas.all', { count: agendas.agendas.length })}</summary>
      <ul class="rows">
        ${agendas.agendas.map(
          (one) => html`<li key=${one.key} class="row-line"><div><p class="row-title"><a href=${`#/pairs/${pairing}/agendas/${one.key}`}>${titleOf(one)}</a></p>
            <p class="quiet">${t('sessions.minutes.count', { count: one.minutes })}${agendas.used.includes(one.key) && html` · <${Icon} name="check" /> ${t('sessions.agendas.used')}`}</p></div></li>`,
        )}
      </ul>
    </details>
  </section>`;
}
