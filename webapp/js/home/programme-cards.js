import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Card } from './card.js';

export function ProgrammeCard() {
  return html`<${Card} title=${t('home.programmes.title')} icon="shield">
    <p class="card-state">${t('home.programmes.none')}</p>
    <p>${t('home.programmes.text')}</p>
  <//>`;
}

export function MarkingCard() {
  return html`<${Card} title=${t('home.marking.title')} icon="inbox">
    <p class="card-state">${t('home.marking.none')}</p>
    <p>${t('home.marking.text')}</p>
  <//>`;
}
