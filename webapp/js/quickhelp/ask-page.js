import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { AskForm } from './ask-form.js';
import { groupsOf } from './help-model.js';
import { OwnCard, TakeableCard } from './help-cards.js';

/** Ask a junior: twenty minutes by skill; and whom I could help myself. */
export function AskPage({ api, refreshMe }) {
  const { data, problem, reload } = useLoad((signal) => api.get('/api/me/help', { signal }));
  const [answered, setAnswered] = useState(null);
  const [failure, setFailure] = useState(null);
  const [done, setDone] = useState(null);
  const act = async (path, body, sentence) => {
    setFailure(null);
    setDone(null);
    try {
      setAnswered(await api.post(`/api/me/help${path}`, body));
      setDone(t(sentence));
      refreshMe();
      return true;
    } catch (refused) {
      setFailure(refused);
      setAnswered(null);
      await reload();
      return false;
    }
  };
  const shown = answered ?? data;
  if (!shown) {
    return html`<${Page} title=${t('help.title')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`}<//>`;
  }
  const { now, past } = groupsOf(shown.own);
  return html`<${Page} title=${t('help.title')} lead=${t('help.lead')}>
    ${failure && html`<${Failed} problem=${failure} />`}
    ${done && html`<${Done} key=${done} sentence=${done} />`}
    <${Cards} title=${t('help.mine')} list=${now} card=${(one) => html`<${OwnCard} one=${one} act=${act} />`} keyOf=${({ id }) => id} />
    <${Cards} title=${t('help.takeable')} list=${shown.takeable} card=${(one) => html`<${TakeableCard} one=${one} act=${act} />`} keyOf=${({ request }) => request.id} />
    <section class="part">
      <h2>${t('help.new')}</h2>
      ${!shown.enrolled && html`<${Empty} icon="people" title=${t('help.notEnrolled')}><p>${t('help.notEnrolled.text')}</p><a class="btn btn-outline-primary btn-sm" href="#/">${t('help.toHome')}</a><//>`}
      ${shown.enrolled && shown.askable.length === 0 && html`<${Empty} icon="search" title=${t('help.nothing')}><p>${t('help.nothing.text')}</p><//>`}
      ${shown.askable.length > 0 && html`<${AskForm} askable=${shown.askable} ask=${(question) => act('', question, 'help.asked')} />`}
    </section>
    ${past.length > 0 && html`<details class="part notebook-more"><summary><h2>${t('help.past')}</h2></summary><${Cards} list=${past} card=${(one) => html`<${OwnCard} one=${one} act=${act} />`} keyOf=${({ id }) => id} /></details>`}
  <//>`;
}

function Cards({ title, list, card, keyOf }) {
  if (list.length === 0) {
    return null;
  }
  const cards = html`<ul class="notebook-cards">${list.map((one) => html`<li key=${keyOf(one)}>${card(one)}</li>`)}</ul>`;
  return title ? html`<section class="part"><h2>${title}</h2>${cards}</section>` : cards;
}

/** What was done; it takes the focus, because the button that was pressed is gone. */
function Done({ sentence }) {
  const line = useRef(null);
  useEffect(() => line.current.focus(), []);
  return html`<div class="note note-calm" tabindex="-1" ref=${line}><${Icon} name="check" /><div class="note-text"><p>${sentence}</p></div></div>`;
}
