import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html } from '../parts/html.js';
import { error } from './field-error.js';

const MOST = 10;

/** What people consent to, and whom they may turn to. */
export function PrivacyStep({ design: { draft, set }, missing }) {
  const contacts = draft.contacts.length ? draft.contacts : [{ name: '', how: '' }];
  const change = (at, part) => set({ contacts: contacts.map((contact, index) => (index === at ? { ...contact, ...part } : contact)) });
  const remove = (at) => set({ contacts: contacts.filter((_, index) => index !== at) });
  return html`
    <${Field} id="notice" label=${t('programme.field.notice')} hint=${t('programme.hint.notice')} value=${draft.notice} rows="10" maxlength="8000"
      error=${error(missing, 'NOTICE')} onInput=${(notice) => set({ notice })} />
    <fieldset class="field-group">
      <legend class="form-label">${t('programme.field.contacts')}</legend>
      <p class="form-text">${t('programme.hint.contacts')}</p>
      ${error(missing, 'SAFETY_CONTACT') && html`<p class="field-error">${error(missing, 'SAFETY_CONTACT')}</p>`}
      ${contacts.map(
        ({ name, how }, at) => html`<div key=${at} class="contact-fields">
          <${Field} id=${`contact-name-${at}`} label=${t('programme.contact.name')} value=${name} maxlength="120" onInput=${(typed) => change(at, { name: typed })} />
          <${Field} id=${`contact-how-${at}`} label=${t('programme.contact.how')} value=${how} maxlength="300" onInput=${(typed) => change(at, { how: typed })} />
          ${contacts.length > 1 &&
          html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => remove(at)}>${t('programme.contact.remove', { name: name || at + 1 })}</button>`}
        </div>`,
      )}
      ${contacts.length < MOST &&
      html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => set({ contacts: [...contacts, { name: '', how: '' }] })}>${t('programme.contact.add')}</button>`}
    </fieldset>
  `;
}
