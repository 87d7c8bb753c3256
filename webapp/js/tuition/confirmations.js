import { day } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { useLoad } from '../parts/use-load.js';
import { isStale, useAct } from './use-act.js';

/** What I am asked to stand by: as an instructor that somebody passed, as a manager that something was presented. */
export function Confirmations({ api, done }) {
  const { data, problem, reload } = useLoad((signal) => api.get('/api/tuition/confirmations', { signal }));
  const [left, setLeft] = useState(null);
  const shown = left ?? data;
  if (problem) {
    return html`<${Failed} problem=${problem} again=${reload} />`;
  }
  if (!shown || shown.confirmations.length === 0) {
    return null;
  }
  const answer = async (one, body) => {
    setLeft(await api.post(`/api/tuition/confirmations/${one.id}`, { version: one.version, ...body }));
    announce(t(body.confirmed ? 'confirm.done.yes' : 'confirm.done.no'));
    done();
  };
  const again = async () => {
    setLeft(null);
    await reload();
  };
  return html`<section class="part"><h2>${t('confirm.title')}</h2>
    <p class="quiet">${t('confirm.lead')}</p>
    <ul class="rows">${shown.confirmations.map((one) => html`<li key=${`${one.id} ${one.version}`} class="row-line"><${One} one=${one} answer=${answer} again=${again} /></li>`)}</ul>
  </section>`;
}

function One({ one, answer, again }) {
  const { busy, problem, run } = useAct();
  const [grade, setGrade] = useState('');
  const [words, setWords] = useState('');
  const ofCourse = one.kind === 'COURSE';
  const say = (confirmed) => run(() => answer(one, { confirmed, grade: grade.trim() || 'pass', words }));
  return html`<div class="tuition-acts">
    <p class="row-title">${t(`confirm.asks.${one.kind}`, { name: one.personName, title: one.title })}</p>
    <p class="quiet">${t('tuition.term.days', { from: day(one.starts), to: day(one.ends) })}${one.due ? ` · ${t('confirm.due', { date: day(one.due) })}` : ''}</p>
    <p class="breakable tuition-words"><bdi>${one.words}</bdi></p>
    ${ofCourse && html`<${Field} id=${`confirm-grade-${one.id}`} label=${t('tuition.grade')} hint=${t('tuition.grade.hint', { grades: [...one.grades, 'pass', 'fail'].join(', ') })} value=${grade} onInput=${setGrade} maxlength=${20} />`}
    <${Field} id=${`confirm-words-${one.id}`} rows=${2} label=${t('confirm.words')} value=${words} onInput=${setWords} maxlength=${2000} />
    ${problem && html`<${Failed} problem=${problem} again=${isStale(problem) || problem.code === 'tuition-request-unknown' ? again : undefined} />`}
    <div class="form-ways">
      <button type="button" class="btn btn-primary" aria-disabled=${busy} onClick=${() => say(true)}>${t(`confirm.yes.${one.kind}`)}<span class="visually-hidden"> ${one.personName}</span></button>
      <button type="button" class="btn btn-outline-primary" aria-disabled=${busy} onClick=${() => say(false)}>${t('confirm.no')}<span class="visually-hidden"> ${one.personName}</span></button>
    </div>
  </div>`;
}
