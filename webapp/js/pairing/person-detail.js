import { number } from '../format.js';
import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { excludedLines, leftReason, reliefWords } from './left-words.js';
import { nameOn } from './names.js';
import { PersonFinder } from './person-finder.js';
import { Score } from './score-view.js';
import { WhyNot } from './why-not.js';

/** One person: with whom, or why with nobody and what would help; and a search for anybody else on the other side. */
export function PersonDetail({ client, model, person, labels, choose, edit, join, editable }) {
  const one = model.people.get(person) ?? { person };
  const pairs = model.partners.get(person) ?? [];
  const left = model.left.get(person);
  const across = one.side === 'MENTOR' ? 'MENTEE' : 'MENTOR';
  const partner = (pair) => (pair.mentor === person ? pair.mentee : pair.mentor);
  const [asked, setAsked] = useState(null);
  const mine = asked?.person === person && !pairs.some((pair) => partner(pair) === asked.other) ? asked.other : null;
  return html`<div class="detail">
    <p class="quiet">${labels[one.side === 'MENTOR' ? 'mentor' : 'mentee']}${one.department && ` · ${one.department}`}${one.site && ` · ${one.site}`}</p>
    ${pairs.map(
      (pair) => html`<p key=${partner(pair)} class="detail-partner">
        <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => choose({ pair })}>${t('pairing.detail.with', { name: nameOn(model.people.get(partner(pair))) })}</button> <${Score} total=${pair.score.total} />
      </p>`,
    )}
    ${left && html`<${WhyNobody} left=${left} />`}
    <${PersonFinder} id="why-not" model=${model} side=${across} without=${pairs.map(partner)} label=${t('pairing.whyNot.label')} hint=${t('pairing.whyNot.hint')} action=${t('pairing.whyNot.ask')}
      pick=${(other) => setAsked({ person, other })} />
    ${mine && html`<${WhyNot} key=${mine} client=${client} model=${model} mentor=${one.side === 'MENTOR' ? person : mine} mentee=${one.side === 'MENTOR' ? mine : person} join=${join} edit=${edit} editable=${editable} />`}
  </div>`;
}

function WhyNobody({ left }) {
  const lines = excludedLines(left.excluded);
  const relief = reliefWords(left.relief);
  return html`<p class="note-title">${leftReason(left)}</p>
    ${relief && html`<p class="relief">${relief}</p>`}
    ${lines.length > 0 &&
    html`<ul class="why">
      ${lines.map(({ rule, count }) => html`<li key=${rule}>${t('pairing.left.line', { count, why: t(`pairing.against.${rule}`), shown: number(count) })}</li>`)}
    </ul>`}`;
}
