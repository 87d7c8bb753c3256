import { createApi } from '../api.js';
import { localeFor, setLocale } from '../format.js';
import { loadPart, loadWords } from '../i18n.js';
import { html, render } from '../parts/html.js';
import { dress } from '../shell/dress.js';
import { OperatorApp } from './operator-app.js';

/** The operator's page: no LMS around it, a password of its own, and the words of LTI allowed. */
async function start({ base = '', locale = 'en' }) {
  const language = await loadWords(locale);
  await loadPart('operator');
  dress(language);
  setLocale(localeFor(language, locale, navigator.languages));
  const api = createApi({ base, headers: { 'Viceversa-Operator': '1' } });
  const place = document.getElementById('app');
  place.replaceChildren();
  render(html`<${OperatorApp} api=${api} />`, place);
}

start(document.body.dataset);
