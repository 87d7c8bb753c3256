import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { useLoad } from '../parts/use-load.js';

/** What partners advised me, to be taken or declined, and what became of my own advice. */
export function AdviceList({ api, onTaken }) {
  const { data, problem, reload } = useLoad((signal) => api.get('/api/me/recommendations', { signal }));
  const [failure, setFailure] = useState(null);
  const answer = async (one, state, reason = '') => {
    setFailure(null);
    try {
      await api.put(`/api/me/recommendations/${one.id}`, { state, reason, version: one.version });
      await Promise.all([reload(), state === 'ADDED' ? onTaken() : null]);
    } catch (refused) {
      setFailure(refused);
    }
  };
  const all = data?.recommendations ?? [];
  const open = all.filter(({ mine, state }) => !mine && state === 'SUGGESTED');
  const given = all.filter(({ mine }) => mine);
  return html`${(problem ?? failure) && html`<${Failed} problem=${problem ?? failure} again=${reload} />`}
    ${open.length > 0 && html`<section class="part"><h2>${t('advice.title')}</h2><ul class="offerings">${open.map((one) => html`<li key=${one.id}><${Advised} one=${one} answer=${answer} /></li>`)}</ul></section>`}
    ${given.length > 0 && html`<section class="part"><h2>${t('advice.given')}</h2><ul class="rows">${given.map((one) => html`<li key=${one.id} class="row-line">
      <div><p class="row-title"><bdi>${one.title}</bdi></p><p class="quiet"><bdi>${one.name}</bdi> · ${t(`advice.state.${one.state}`)}${one.reason && html`: <bdi>${one.reason}</bdi>`}</p></div>
      ${one.state === 'SUGGESTED' && html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => answer(one, 'WITHDRAWN')}>${t('advice.withdraw')}<span class="visually-hidden"> ${one.title}</span></button>`}
    </li>`)}</ul></section>`}`;
}

function Advised({ one, answer }) {
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const decline = (event) => {
    event.preventDefault();
    answer(one, 'DISMISSED', reason);
  };
  return html`<article class="offering"><div class="offering-head">
    <p class="quiet">${t('advice.from', { name: one.name })}</p>
    <h3 class="offering-title">${one.offering ? html`<a href=${`#/catalogue/${one.offering}`}><bdi>${one.title}</bdi></a>` : html`<bdi>${one.title}</bdi>`}</h3>
    ${one.certificate && html`<p>${t('advice.for', { certificate: one.certificate })}</p>`}
    <p class="breakable"><bdi>${one.why}</bdi></p>
    ${declining
      ? html`<form onSubmit=${decline}><${Field} id=${`reason-${one.id}`} label=${t('advice.reason')} hint=${t('advice.reason.hint')} value=${reason} onInput=${setReason} maxlength="1000" rows=${2} required />
          <div class="tools"><button type="submit" class="btn btn-primary btn-sm">${t('advice.send')}</button></div></form>`
      : html`<div class="tools">
          <button type="button" class="btn btn-primary btn-sm" onClick=${() => answer(one, 'ADDED')}>${t('advice.add')}<span class="visually-hidden"> ${one.title}</span></button>
          <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setDeclining(true)}>${t('advice.decline')}<span class="visually-hidden"> ${one.title}</span></button>
        </div>`}
  </div></article>`;
}
