import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { LONGEST_STATEMENT } from './reflection-model.js';

/** What I say of artificial intelligence; nothing here tries to find out. */
export function AiPart({ asked, text, blocked, onText, onLeave }) {
  return html`<div class="reflection-prompt">
    <h2><label for="reflection-ai">${t('reflections.ai.title')}</label></h2>
    <p class="reflection-asked" id="reflection-ai-asked">${t(`reflections.ai.${asked}`)}</p>
    <textarea class="form-control" id="reflection-ai" rows="2" maxlength=${LONGEST_STATEMENT} dir="auto" value=${text} readonly=${blocked} aria-describedby="reflection-ai-asked"
      onInput=${(event) => onText(event.target.value)} onBlur=${onLeave}></textarea>
  </div>`;
}
