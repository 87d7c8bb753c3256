import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html } from '../parts/html.js';
import { SearchField } from '../parts/search-field.js';
import { FindOne, skillsOf } from './skill-choice.js';

export const KINDS = ['LMS_COURSE', 'EXTERNAL_COURSE', 'EXAM', 'CERT_PREP', 'BOOK', 'EVENT'];
const COSTS = { any: 'catalogue.filter.cost.any', free: 'catalogue.filter.cost.free', most: 'catalogue.filter.cost.most' };

/** What the catalogue is searched by. */
export function CatalogueFilters({ api, filter, onChange, currencies, manages }) {
  const chooseCost = (cost) => onChange({ cost, currency: filter.currency || currencies[0] || '' });
  return html`<div class="catalogue-filters">
    <${SearchField} key=${filter.search === '' ? 'empty' : 'words'} id="catalogue-search" label=${t('catalogue.search')} value=${filter.search} onSearch=${(search) => onChange({ search })} />
    <div class="field">
      <label class="form-label" for="catalogue-kind">${t('catalogue.filter.kind')}</label>
      <select class="form-select" id="catalogue-kind" value=${filter.kind} onChange=${(event) => onChange({ kind: event.target.value })}>
        <option value="">${t('catalogue.filter.kind.all')}</option>
        ${KINDS.map((kind) => html`<option key=${kind} value=${kind}>${t(`catalogue.kind.${kind}`)}</option>`)}
      </select>
    </div>
    <div class="field">
      <label class="form-label" for="catalogue-cost">${t('catalogue.filter.cost')}</label>
      <select class="form-select" id="catalogue-cost" value=${filter.cost} onChange=${(event) => chooseCost(event.target.value)}>
        ${Object.entries(COSTS).filter(([cost]) => cost !== 'most' || currencies.length > 0 || filter.cost === 'most').map(([cost, words]) => html`<option key=${cost} value=${cost}>${t(words)}</option>`)}
      </select>
    </div>
    ${filter.cost === 'most' && html`<${Field} id="catalogue-most" label=${t('catalogue.filter.most')} value=${filter.most} onInput=${(most) => onChange({ most })} inputmode="decimal" maxlength="16" />
      <div class="field">
        <label class="form-label" for="catalogue-currency">${t('catalogue.filter.currency')}</label>
        <select class="form-select" id="catalogue-currency" value=${filter.currency} onChange=${(event) => onChange({ currency: event.target.value })}>
          ${currencies.map((code) => html`<option key=${code} value=${code}>${code}</option>`)}
        </select>
      </div>`}
    ${filter.skill
      ? html`<div class="field"><span class="form-label">${t('catalogue.filter.skill')}</span>
          <p><bdi>${filter.skill.name}</bdi> <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => onChange({ skill: null })}>${t('catalogue.filter.skill.any')}</button></p></div>`
      : html`<${FindOne} api=${api} id="catalogue-skill" label=${t('catalogue.filter.skill.search')} path="/api/skills" items=${skillsOf} onChoose=${(skill) => onChange({ skill })} />`}
    ${manages && html`<label class="check-line"><input type="checkbox" checked=${filter.retired} onChange=${(event) => onChange({ retired: event.target.checked })} /> <span>${t('catalogue.filter.retired')}</span></label>`}
  </div>`;
}
