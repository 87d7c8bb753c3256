import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Deeds } from '../partners/deeds.js';
import { partnerOf } from './pair-words.js';

/** How either of the two rests or ends it: together with a closing, or at once and without any fault. */
export function Ending({ api, pair, moved, refreshMe }) {
  const [problem, setProblem] = useState(null);
  const act = async (step, body) => {
    setProblem(null);
    try {
      await api.post(`/api/pairings/${pair.id}/${step}`, body);
      refreshMe();
    } catch (refused) {
      setProblem(refused);
    }
    moved();
  };
  const may = (deed) => pair.may.includes(deed);
  if (pair.may.length === 0 && pair.state !== 'COMPLETED') {
    return null;
  }
  return html`<section class="part pair-ending"><h2>${t('mentorship.ending')}</h2>
    ${(may('CLOSE') || pair.state === 'CLOSING' || pair.state === 'COMPLETED') && html`<p>${t(`mentorship.ending.closing.${may('CLOSE') ? 'may' : pair.state}`, { name: partnerOf(pair) })} <a href=${`#/pairs/${pair.id}/closing`}>${t('mentorship.ending.way')}</a></p>`}
    ${problem && html`<${Failed} problem=${problem} />`}
    <${Deeds} pairing=${{ ...pair, partnerName: partnerOf(pair) }} act=${act} />
  </section>`;
}
