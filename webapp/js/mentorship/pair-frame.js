import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { partnerOf, sideWords, stateOf } from './pair-words.js';
import { usePair } from './use-pair.js';

const TABS = [
  { name: 'overview', path: '' },
  { name: 'sessions', path: '/sessions' },
  { name: 'notes', path: '/notes' },
  { name: 'pulse', path: '/pulse' },
];

/**
 * What all pages of a pair stand in: with whom, where the two stand, and the ways between the pages. `children` is what
 * the page shows, or makes it of the pair and of a function that has the pair read anew.
 */
export function PairFrame({ id, active, api, children }) {
  const { pair, problem, reload } = usePair(api, id);
  if (!pair) {
    return html`<${Page} title=${t('mentorship.title')}>${problem ? html`<${Failed} problem=${problem} again=${() => reload()} />` : html`<${Loading} lines=${6} />`}<//>`;
  }
  const { key, values } = stateOf(pair);
  const { theirs } = sideWords(pair);
  return html`<${Page} title=${values.name} lead=${t('mentorship.lead', { role: theirs, programme: pair.programmeName })}>
    <p class=${pair.open ? 'pair-state' : 'pair-state pair-over'}>${!pair.open && html`<${Icon} name="lock" />`}<span>${t(key, values)}${!pair.open && html` ${t('mentorship.readable')}`}</span></p>
    <nav class="pair-tabs" aria-label=${t('mentorship.tabs', { name: partnerOf(pair) })}>
      ${TABS.map(({ name, path }) => html`<a key=${name} href=${`#/pairs/${id}${path}`} aria-current=${name === active ? 'page' : undefined}>${t(`mentorship.tab.${name}`)}</a>`)}
    </nav>
    ${problem && html`<${Failed} problem=${problem} again=${() => reload()} />`}
    ${typeof children === 'function' ? children(pair, () => reload()) : children}
  <//>`;
}
