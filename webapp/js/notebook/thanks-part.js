import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Ago } from '../parts/time.js';
import { useLoad } from '../parts/use-load.js';
import { useDraft } from './drafts.js';

/** What we thank each other for; nobody else reads it unless both of us want that. */
export function ThanksPart({ api, pair }) {
  const base = `/api/mentorships/${encodeURIComponent(pair.pairing)}/thanks`;
  const { data, problem, loading, reload } = useLoad((signal) => api.get(base, { signal }));
  const [answered, setAnswered] = useState(null);
  const [failure, setFailure] = useState(null);
  const act = async (work, done) => {
    setFailure(null);
    try {
      setAnswered(await work());
      announce(done);
      return true;
    } catch (refused) {
      setFailure(refused);
      return false;
    }
  };
  const give = (draft) => act(() => api.post(base, draft), t('thanks.given', { name: pair.partnerName }));
  const show = (one, wanted) => act(() => api.put(`${base}/${one.id}/wall`, { show: wanted }), t(wanted ? 'thanks.shows' : 'thanks.hides'));
  const shown = answered ?? data;
  return html`<section class="part">
    <h2 class="visually-hidden">${t('notebook.thanks')}</h2>
    <p>${t('thanks.lead', { name: pair.partnerName })} <a href=${`#/wall/${pair.cycle}`}>${t('thanks.toWall')}</a></p>
    ${shown && (shown.impact.people > 0 || shown.impact.skills > 0) && html`<p class="notebook-impact">${impactLine(shown.impact)} <span class="quiet">${t('thanks.impact.only')}</span></p>`}
    ${(problem ?? failure) && html`<${Failed} problem=${problem ?? failure} again=${problem && reload} />`}
    <${GiveForm} pair=${pair} give=${give} />
    ${!shown && loading && html`<${Loading} />`}
    ${shown?.thanks.length === 0 && html`<${Empty} icon="inbox" title=${t('thanks.none')}><p>${t('thanks.none.text')}</p><//>`}
    <ul class="notebook-cards">
      ${shown?.thanks.map(
        (one) => html`<li key=${one.id}><article class="notebook-card">
          <p class="notebook-text" dir="auto">${one.text}</p>
          <p class="quiet">${t(one.mine ? 'thanks.fromYou' : 'thanks.fromThem', { name: pair.partnerName })} · <${Ago} at=${one.madeAt} /></p>
          <label class="check-line"><input type="checkbox" class="form-check-input" checked=${one.iShow} onChange=${(event) => show(one, event.target.checked)} /> <span>${t('thanks.show')} <span class="quiet">${t(one.onWall ? 'thanks.onWall' : one.partnerShows ? 'thanks.theyWould' : 'thanks.both', { name: pair.partnerName })}</span></span></label>
        </article></li>`,
      )}
    </ul>
  </section>`;
}

/** "You helped 3 people with 5 skills": for oneself. */
export function impactLine({ people, skills }) {
  const parts = [people > 0 && t('thanks.impact.people', { count: people }), skills > 0 && t('thanks.impact.skills', { count: skills })];
  return parts.filter(Boolean).join(' ');
}

function GiveForm({ pair, give }) {
  const [draft, change, clear] = useDraft(`thanks ${pair.pairing}`, { text: '', show: false });
  const [busy, setBusy] = useState(false);
  const send = async (event) => {
    event.preventDefault();
    setBusy(true);
    if (await give(draft)) {
      clear();
    }
    setBusy(false);
  };
  return html`<form class="notebook-form" onSubmit=${send}>
    <${Field} id="thanks-text" label=${t('thanks.text', { name: pair.partnerName })} hint=${t('thanks.text.hint')} rows="2" value=${draft.text} onInput=${(text) => change({ ...draft, text })} />
    <label class="check-line"><input type="checkbox" class="form-check-input" checked=${draft.show} onChange=${(event) => change({ ...draft, show: event.target.checked })} /> <span>${t('thanks.show')} <span class="quiet">${t('thanks.both', { name: pair.partnerName })}</span></span></label>
    <div class="form-ways"><button type="submit" class="btn btn-primary" disabled=${busy || draft.text.trim() === ''}>${t('thanks.give')}</button></div>
  </form>`;
}
