import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { ReasonForm } from './reason-form.js';

const TO_DECLINE = ['NO_TIME', 'NOT_RIGHT_EXPERTISE', 'ANOTHER_SUITS_BETTER', 'OTHER'];
const TO_LEAVE = ['NO_TIME', 'NOT_RIGHT_EXPERTISE', 'NO_CONTACT', 'GOAL_REACHED', 'NEW_ROLE', 'OTHER'];

/** What I can do about a pairing now. `act(step, body)` sends it. */
export function Deeds({ pairing, act }) {
  const may = (deed) => pairing.may.includes(deed);
  return html`<div class="partner-deeds">
    ${may('ACCEPT') && html`<${Answer} pairing=${pairing} act=${act} />`}
    ${may('ORIENT') && html`<p><a class="btn btn-primary" href=${`#/enrol/${pairing.cycle}/orientation`}>${t('partners.toOrientation')}<${Icon} name="arrow" flips /></a></p>`}
    ${may('WITHDRAW_CHOICE') && html`<p><a class="btn btn-outline-primary btn-sm" href=${`#/choose/${pairing.cycle}`}>${t('partners.toChoices')}</a></p>`}
    ${may('RESUME') && html`<p><button type="button" class="btn btn-primary" onClick=${() => act('resumption', {})}>${t('partners.resume')}</button></p>`}
    ${may('PAUSE') && html`<${Pause} pairing=${pairing} act=${act} />`}
    ${may('EXIT') && html`<${Exit} pairing=${pairing} act=${act} />`}
  </div>`;
}

function Answer({ pairing, act }) {
  const [declining, setDeclining] = useState(false);
  const name = pairing.partnerName;
  if (declining) {
    return html`<${ReasonForm} id=${`decline-${pairing.id}`} reasons=${TO_DECLINE} lead=${t('partners.decline.lead', { name })} button=${t('partners.decline.sure')} act=${(why) => act('answer', { accept: false, ...why })}>
      <button type="button" class="btn btn-plain" onClick=${() => setDeclining(false)}>${t('partners.back')}</button>
    <//>`;
  }
  return html`<p class="quiet">${t('partners.accept.lead', { name })}</p>
    <div class="form-ways">
      <button type="button" class="btn btn-primary" onClick=${() => act('answer', { accept: true })}>${t('partners.accept')}<span class="visually-hidden"> ${name}</span></button>
      <button type="button" class="btn btn-outline-primary" onClick=${() => setDeclining(true)}>${t('partners.decline')}<span class="visually-hidden"> ${name}</span></button>
    </div>`;
}

function Pause({ pairing, act }) {
  const [to, setTo] = useState('');
  const submit = (event) => {
    event.preventDefault();
    act('pause', { to });
  };
  const id = `pause-${pairing.id}`;
  return html`<details class="partner-more"><summary>${t('partners.pause')}</summary>
    <form class="partner-form" onSubmit=${submit}>
      <p>${t('partners.pause.lead', { name: pairing.partnerName })}</p>
      <label class="form-label" for=${id}>${t('partners.pause.to')}</label>
      <input class="form-control partner-day" type="date" id=${id} required value=${to} onInput=${(event) => setTo(event.target.value)} />
      <div class="form-ways"><button type="submit" class="btn btn-outline-primary">${t('partners.pause.button')}</button></div>
    </form></details>`;
}

function Exit({ pairing, act }) {
  const values = { name: pairing.partnerName, pair: pairing.words.pair };
  return html`<details class="partner-more"><summary>${t('partners.exit', values)}</summary>
    <${ReasonForm} id=${`exit-${pairing.id}`} reasons=${TO_LEAVE} lead=${t('partners.exit.lead', values)} button=${t('partners.exit.button', values)} act=${(why) => act('exit', why)} />
  </details>`;
}
