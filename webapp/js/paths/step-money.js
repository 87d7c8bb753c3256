import { money } from '../catalogue/catalogue-words.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { applyWay, canApply } from '../tuition/from-offering.js';
import { State } from '../tuition/tuition-page.js';

/** What a step costs, the way to have it paid, and what became of that; with the reason of a no beside it. */
export function StepMoney({ path, step }) {
  const { cost, request } = step;
  if (!cost && !request) {
    return step.kind === 'OFFERING' && step.state === 'PLANNED' && html`<p class="quiet">${t('paths.step.free')}</p>`;
  }
  return html`<div class="step-money">
    ${cost && html`<p>${t('paths.step.cost', { cost: money(cost) })}</p>`}
    ${request && html`<p><${State} state=${request.state} /> <a href=${`#/tuition/${request.id}`}>${t('paths.request')}<span class="visually-hidden"> ${step.title}</span></a></p>`}
    ${request?.reason && html`<p>${t(`tuition.reason.${request.reason}`)}</p>`}
    ${request?.words && html`<p class="breakable tuition-words">${request.words}</p>`}
    ${canApply(step) && html`<p><a class="btn btn-outline-primary btn-sm" href=${applyWay({ offering: step.subject, path, step: step.id })}>${t(request ? 'paths.apply.again' : 'paths.apply')}<span class="visually-hidden"> ${step.title}</span></a></p>`}
  </div>`;
}
