import { list } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { languageName } from '../parts/language-name.js';
import { nameOf } from '../parts/person-name.js';
import { Why } from './why.js';

/** Somebody who suits me, why, and what I can do: choose, remember, or not see again. */
export function SuggestionCard({ one, chosen, full, mayChoose, choose, mark }) {
  const name = nameOf({ personId: one.person, name: one.name });
  const named = html`<span class="visually-hidden"> ${name}</span>`;
  return html`<article class="partner-card">
    <header><h3><bdi>${name}</bdi></h3>${one.languages.length > 0 && html`<p class="quiet">${t('partners.speaks', { languages: list(one.languages.map(languageName)) })}</p>`}</header>
    <${Why} name=${name} side=${one.side} theyTeach=${one.theyTeach} youTeach=${one.youTeach} why=${one.why} />
    <div class="form-ways">
      ${mayChoose && html`<button type="button" class=${chosen ? 'btn btn-outline-primary' : 'btn btn-primary'} aria-pressed=${chosen} aria-disabled=${full && !chosen} onClick=${() => (full && !chosen) || choose()}>${t(chosen ? 'partners.chosen' : 'partners.chooseThis')}${named}</button>`}
      <button type="button" class="btn btn-outline-primary" aria-pressed=${one.bookmarked} onClick=${() => mark(one.bookmarked ? '' : 'BOOKMARKED')}>${t(one.bookmarked ? 'partners.bookmarked' : 'partners.bookmark')}${named}</button>
      <button type="button" class="btn btn-plain" onClick=${() => mark('HIDDEN')}>${t('partners.hide')}${named}</button>
    </div>
    ${full && mayChoose && !chosen && html`<p class="quiet">${t('partners.choices.full')}</p>`}
  </article>`;
}
