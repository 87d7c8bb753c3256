import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { clientOf } from './client.js';
import { nameOn } from './names.js';
import { Outlooks } from './outlooks.js';
import { placeOf } from './from-api.js';
import { Published } from './published.js';

const SHOWN = 20;

/** What each person will get, before anything is sent; then the sending, and what comes after. */
export function PublishPage({ api, params, refreshMe }) {
  const client = clientOf(api, params.round);
  const base = `/programmes/${params.programme}/cycles/${params.cycle}/pairing`;
  const { data, problem, loading, reload } = useLoad((signal) => client.preview({}, signal), [params.round]);
  const [failed, setFailed] = useState(null);
  const [done, setDone] = useState(null);
  const [busy, setBusy] = useState(false);

  const publish = async () => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFailed(null);
    try {
      await client.publish(data.version, data.blocked);
      setDone(countsOf(data));
      refreshMe();
    } catch (refused) {
      setFailed(refused);
      await reload();
    }
    setBusy(false);
  };
  if (done) {
    return html`<${Published} done=${done} base=${base} params=${params} />`;
  }
  if (!data) {
    return html`<${Page} title=${t('pairing.publish.title')}>
      <p><a href=${`#${base}`}>${t('pairing.board.back')}</a></p>
      ${problem ? html`<${Failed} problem=${problem} again=${reload} />` : loading && html`<${Loading} lines=${8} />`}
    <//>`;
  }
  const counts = countsOf(data);
  const { labels, programme } = placeOf(data);
  const sides = data.first === 'MENTOR' ? [labels.mentors, labels.mentees] : [labels.mentees, labels.mentors];
  const people = counts.ASKED + counts.ASKED_LATER;
  return html`<${Page} title=${t('pairing.publish.heading', { number: data.number, programme })} lead=${t('pairing.publish.lead')}>
    <p><a href=${`#${base}/${params.round}`}>${t('pairing.publish.back')}</a></p>
    ${(failed ?? problem) && html`<${Failed} title=${t('pairing.publish.failed')} problem=${failed ?? problem} />`}
    <section class="part">
      <h2>${t('pairing.publish.what')}</h2>
      <ol class="publish-steps">
        <li>${t('pairing.publish.asked', { count: counts.ASKED, side: sides[0] })}</li>
        <li>${t('pairing.publish.later', { count: counts.ASKED_LATER, side: sides[1] })}</li>
        <li>${t('pairing.publish.waiting', { count: counts.WAITING })}</li>
        <li>${t('pairing.publish.unchanged', { count: counts.UNCHANGED })}</li>
      </ol>
      ${data.blocked.length > 0 && html`<${Blocked} blocked=${data.blocked} />`}
      <p>${t('pairing.publish.sure')}</p>
      <div class="form-ways">
        <button type="button" class="btn btn-primary" aria-disabled=${busy || people === 0} onClick=${() => people > 0 && publish()}>${t(busy ? 'pairing.publish.busy' : 'pairing.publish.button', { count: people })}</button>
        <a class="btn btn-outline-primary" href=${`#${base}/${params.round}`}>${t('pairing.publish.notYet')}</a>
      </div>
    </section>
    <${Outlooks} client=${client} first=${data} labels=${labels} />
  <//>`;
}

function countsOf({ counts }) {
  return { ASKED: 0, ASKED_LATER: 0, WAITING: 0, UNCHANGED: 0, ...counts };
}

/** Pairs that cannot be offered any more, with why. */
function Blocked({ blocked }) {
  const name = (personId, told) => nameOn({ personId, name: told });
  return html`<div class="note note-problem"><${Icon} name="warning" /><div class="note-text">
    <p class="note-title">${t('pairing.publish.blocked', { count: blocked.length })}</p>
    <ul>${blocked.slice(0, SHOWN).map(({ mentor, mentorName, mentee, menteeName, why }) => html`<li key=${mentor + mentee}>${t(`pairing.publish.why.${why}`, { mentor: name(mentor, mentorName), mentee: name(mentee, menteeName) })}</li>`)}</ul>
    ${blocked.length > SHOWN && html`<p class="quiet">${t('pairing.table.shown', { shown: SHOWN, count: blocked.length })}</p>`}
  </div></div>`;
}
