import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { languageName } from '../parts/language-name.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { nameOf } from '../parts/person-name.js';
import { UndoToast } from '../parts/undo-toast.js';
import { useLoad } from '../parts/use-load.js';
import { Choices } from './choices.js';
import { SuggestionCard } from './suggestion-card.js';

const MOST = 5;
const EVERYBODY = { skill: '', language: '', bookmarked: '' };

/** Who suits me best in a cycle, and whom I would like, best first. */
export function ChoosePage({ api, params, refreshMe }) {
  const base = `/api/cycles/${encodeURIComponent(params.cycle)}`;
  const [filter, setFilter] = useState(EVERYBODY);
  const suggestions = useLoad((signal) => api.get(withQuery(`${base}/suggestions`, filter), { signal }), [filter]);
  const kept = useLoad((signal) => api.get(`${base}/choices`, { signal }), [params.cycle]);
  const [changed, setChanged] = useState(null);
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const [hidden, setHidden] = useState(null);
  const choices = changed ?? kept.data;
  const people = choices?.choices.map(({ person }) => person) ?? [];

  const act = async (work) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (failure) {
      setProblem(failure);
      setChanged(null);
      await Promise.all([kept.reload(), suggestions.reload()]);
    }
    setBusy(false);
  };
  const keep = (work, said) =>
    act(async () => {
      setChanged(await work());
      announce(said);
      refreshMe();
    });
  const rank = (wanted) => keep(() => api.put(`${base}/choices`, { version: choices.version, people: wanted }), t('partners.choices.kept'));
  const send = () => keep(() => api.post(`${base}/choices/sending`, { version: choices.version }), t('partners.choices.sentNow'));
  const withdraw = () => keep(() => api.post(`${base}/choices/withdrawal`), t('partners.choices.withdrawn'));
  const mark = (one) => (kind) =>
    act(async () => {
      await api.put(`${base}/suggestions/${one.person}/mark`, { mark: kind });
      setHidden(kind === 'HIDDEN' ? one : null);
      await suggestions.reload();
    });

  const shown = suggestions.data;
  if (!shown || !choices) {
    const failed = suggestions.problem ?? kept.problem;
    return html`<${Page} title=${t('partners.choose.title')}>${failed ? html`<${Failed} problem=${failed} again=${suggestions.reload} />` : html`<${Loading} lines=${8} />`}<//>`;
  }
  return html`<${Page} title=${t('partners.choose.title')} lead=${shown.mayChoose && t('partners.choose.lead')}>
    <p><a href="#/pairings">${t('partners.toMine')}</a></p>
    ${problem && html`<${Failed} problem=${problem} />`}
    ${(shown.mayChoose || people.length > 0 || choices.past.length > 0) && html`<${Choices} choices=${choices} busy=${busy} rank=${rank} send=${send} withdraw=${withdraw} />`}
    ${shown.mayChoose
      ? html`<${Best} cycle=${params.cycle} shown=${shown} filter=${filter} setFilter=${setFilter} people=${people} choose=${(one) => rank(people.includes(one) ? people.filter((each) => each !== one) : [...people, one])} mark=${mark} />`
      : html`<${Empty} icon="people" title=${t('partners.proposed')}><p>${t('partners.proposed.text')}</p><//>`}
    ${hidden && html`<${UndoToast} key=${hidden.person} sentence=${t('partners.hiddenNow', { name: nameOf({ personId: hidden.person, name: hidden.name }) })} undo=${() => mark(hidden)('')} onGone=${() => setHidden(null)} />`}
  <//>`;
}

/** Who suits me best, with filters once there is anybody to filter. */
function Best({ cycle, shown, filter, setFilter, people, choose, mark }) {
  const filtered = Object.values(filter).some((value) => value !== '');
  const sums = [t('partners.eligible', { count: shown.eligible }), filtered && t('partners.found', { count: shown.found }), shown.hidden > 0 && t('partners.hidden', { count: shown.hidden })];
  return html`<section class="part">
    <h2>${t('partners.best')}</h2>
    ${(shown.eligible > 0 || filtered) && html`<${Filters} filter=${filter} shown=${shown} onChange=${(change) => setFilter({ ...filter, ...change })} />`}
    ${(shown.eligible > 0 || shown.hidden > 0) && html`<p class="list-count" role="status">${sums.filter(Boolean).join(' · ')}</p>`}
    ${shown.best.length === 0 && html`<${Empty} icon="search" title=${t(filtered ? 'partners.nobodyFound' : 'partners.nobody')}><p>${t('partners.nobody.text')}</p><a class="btn btn-outline-primary btn-sm" href=${`#/enrol/${cycle}`}>${t('partners.toAnswers')}</a><//>`}
    <div class="partner-cards">
      ${shown.best.map((one) => html`<${SuggestionCard} key=${one.person} one=${one} chosen=${people.includes(one.person)} full=${people.length >= MOST} mayChoose=${shown.mayChoose} choose=${() => choose(one.person)} mark=${mark(one)} />`)}
    </div>
  </section>`;
}

function Filters({ filter, shown, onChange }) {
  const skills = [['', t('partners.filter.anySkill')], ...shown.skills.map(({ skill, name }) => [skill, name])];
  const languages = [['', t('partners.filter.anyLanguage')], ...shown.languages.map((tag) => [tag, languageName(tag)])];
  return html`<div class="filters">
    <${Pick} id="suit-skill" label=${t('partners.filter.skill')} value=${filter.skill} choices=${skills} onChange=${(skill) => onChange({ skill })} />
    <${Pick} id="suit-language" label=${t('partners.filter.language')} value=${filter.language} choices=${languages} onChange=${(language) => onChange({ language })} />
    <label class="form-check"><input type="checkbox" class="form-check-input" checked=${filter.bookmarked === 'true'} onChange=${(event) => onChange({ bookmarked: event.target.checked ? 'true' : '' })} /> ${t('partners.filter.bookmarked')}</label>
  </div>`;
}

function Pick({ id, label, value, choices, onChange }) {
  return html`<div class="filter-choice">
    <label class="form-label" for=${id}>${label}</label>
    <select class="form-select" id=${id} value=${value} onChange=${(event) => onChange(event.target.value)}>
      ${choices.map(([key, words]) => html`<option key=${key} value=${key}>${words}</option>`)}
    </select>
  </div>`;
}
