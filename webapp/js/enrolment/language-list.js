import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { languageName } from '../parts/language-name.js';

const MOST = 10;
const LEVELS = ['BASIC', 'WORKING', 'FLUENT', 'NATIVE'];
const COMMON = 'ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja ko lt lv ms mt nb nl pa pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi zh'.split(' ');

/** The languages that I speak, each with how well. */
export function LanguageList({ languages, onChange }) {
  const change = (at, part) => onChange(languages.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const left = COMMON.filter((tag) => !languages.some((one) => one.tag === tag)).sort((one, other) => languageName(one).localeCompare(languageName(other)));
  return html`<ul class="enrol-lines">
      ${languages.map(
        ({ tag, level }, at) => html`<li key=${tag}>
          <label for=${`language-${tag}`}>${languageName(tag)}</label>
          <select class="form-select form-select-sm" id=${`language-${tag}`} value=${level} onChange=${(event) => change(at, { level: event.target.value })}>
            ${LEVELS.map((one) => html`<option key=${one} value=${one} selected=${one === level}>${t(`enrolment.language.${one}`)}</option>`)}
          </select>
          <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => onChange(languages.filter((_, index) => index !== at))}>
            ${t('enrolment.skills.remove')}<span class="visually-hidden"> ${languageName(tag)}</span>
          </button>
        </li>`,
      )}
    </ul>
    ${languages.length < MOST &&
    html`<label class="form-label" for="add-language">${t('enrolment.languages.add')}</label>
      <select class="form-select enrol-add" id="add-language" value="" onChange=${(event) => event.target.value && onChange([...languages, { tag: event.target.value, level: 'FLUENT' }])}>
        <option value="">${t('enrolment.languages.choose')}</option>
        ${left.map((tag) => html`<option key=${tag} value=${tag}>${languageName(tag)}</option>`)}
      </select>`}`;
}
