import { t } from '../i18n.js';
import { PairFrame } from '../mentorship/pair-frame.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { nameOf } from '../parts/person-name.js';
import { useLoad } from '../parts/use-load.js';
import { IdeasPart } from './ideas-part.js';
import { IntroductionsPart } from './introductions-part.js';
import { NotesPart } from './notes-part.js';
import { ThanksPart } from './thanks-part.js';

const PARTS = { notes: NotesPart, ideas: IdeasPart, introductions: IntroductionsPart, thanks: ThanksPart };

/** What two people write down: notes, ideas, introductions, thanks. */
export function NotesPage({ api, params }) {
  const pairing = params.id;
  const part = params.part in PARTS ? params.part : 'notes';
  const { data, problem, reload } = useLoad((signal) => api.get(`/api/mentorships/${encodeURIComponent(pairing)}/notes`, { signal }), [pairing]);
  const pair = data && { ...data.pair, partnerName: nameOf({ personId: data.pair.partner, name: data.pair.partnerName }) };
  return html`<${PairFrame} id=${pairing} active="notes" api=${api}>
    <${Ways} pairing=${pairing} part=${part} />
    ${pair && html`<${PARTS[part]} api=${api} pair=${pair} />`}
    ${!pair && (problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`)}
  <//>`;
}

function Ways({ pairing, part }) {
  const path = (name) => (name === 'notes' ? `#/pairs/${pairing}/notes` : `#/pairs/${pairing}/notes/${name}`);
  return html`<nav class="notebook-ways" aria-label=${t('notebook.parts')}>
    <ul>${Object.keys(PARTS).map((name) => html`<li key=${name}><a href=${path(name)} aria-current=${name === part ? 'page' : undefined}>${t(`notebook.${name}`)}</a></li>`)}</ul>
  </nav>`;
}
