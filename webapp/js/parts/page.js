import { t } from '../i18n.js';
import { html, useEffect, useRef } from './html.js';
import { hasMoved } from './router.js';

/** A page with its one heading, which takes the focus after a step inside the tool. */
export function Page({ title, lead, aside, children }) {
  const heading = useRef(null);
  useEffect(() => {
    if (hasMoved()) {
      heading.current.focus();
    }
  }, []);
  useEffect(() => {
    document.title = t('page.title', { page: title });
  }, [title]);

  return html`<div class="page">
    <div class="page-head">
      <div>
        <h1 tabindex="-1" ref=${heading}>${title}</h1>
        ${lead && html`<p class="lead">${lead}</p>`}
      </div>
      ${aside && html`<div class="page-aside">${aside}</div>`}
    </div>
    ${children}
  </div>`;
}
