import { t } from '../i18n.js';
import { html, useEffect, useRef } from '../parts/html.js';
import { KEYS } from './keys.js';

/** The keys of the grader, and the switch that takes the single ones away. */
export function KeyHelp({ on, switchOn, close }) {
  const dialog = useRef(null);
  useEffect(() => {
    dialog.current.showModal();
  }, []);
  return html`<dialog class="key-help" ref=${dialog} onClose=${close} aria-labelledby="key-help-title">
    <h2 id="key-help-title">${t('grading.keys.title')}</h2>
    <table class="table"><caption class="visually-hidden">${t('grading.keys.title')}</caption>
      <thead><tr><th scope="col">${t('grading.keys.key')}</th><th scope="col">${t('grading.keys.does')}</th></tr></thead>
      <tbody>${KEYS.map(({ does, show }) => html`<tr key=${does}><th scope="row"><kbd dir="ltr">${show}</kbd></th><td>${t(`grading.key.${does}`)}</td></tr>`)}</tbody></table>
    <label class="check-line"><input type="checkbox" class="form-check-input" checked=${on} onChange=${(event) => switchOn(event.target.checked)} /><span>${t('grading.keys.on')} <span class="form-text">${t('grading.keys.on.hint')}</span></span></label>
    <div class="form-ways"><button type="button" class="btn btn-primary btn-sm" onClick=${() => dialog.current.close()}>${t('grading.keys.close')}</button></div>
  </dialog>`;
}
