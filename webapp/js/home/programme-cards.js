import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { UndoToast } from '../parts/undo-toast.js';
import { Card } from './card.js';

/** How the site's programmes stand, for those who run them. */
export function ProgrammeCard({ part }) {
  const standing = part?.standing;
  const none = !standing || standing.drafts + standing.open + standing.running === 0;
  return html`<${Card} title=${t('home.programmes.title')} icon="shield" action=${{ path: none ? '/programmes/new' : '/programmes', label: t(none ? 'home.programmes.first' : 'home.programmes.way') }}>
    ${none
      ? html`<p class="card-state">${t('home.programmes.none')}</p><p>${t('home.programmes.text')}</p>`
      : html`<dl class="figures">
          ${['open', 'running', 'drafts'].map((key) => html`<div key=${key}><dt>${t(`home.programmes.${key}`)}</dt><dd>${standing[key]}</dd></div>`)}
        </dl>
        ${standing.waiting > 0 && html`<p>${t('home.programmes.waiting', { count: standing.waiting })}</p>`}`}
  <//>`;
}

/** Programmes that reach an instructor's course, and whether it takes part. */
export function CourseProgrammesCard({ api, course, part, refreshMe }) {
  const [failed, setFailed] = useState(null);
  const [done, setDone] = useState(null);
  const decide = async ({ id, name, courseOut }) => {
    setFailed(null);
    const path = `/api/programmes/${id}/opt-outs/${course.id}`;
    try {
      await (courseOut ? api.delete(path) : api.put(path, {}));
      setDone({ at: Date.now(), id, name, courseOut: !courseOut });
      await refreshMe();
    } catch (problem) {
      setFailed(problem);
    }
  };
  const undo = () => {
    setDone(null);
    return decide(done).then(() => setDone(null));
  };
  return html`<${Card} title=${t('home.reach.title')} icon="people">
    <ul class="rows">
      ${part.mine.map(
        (mine) => html`<li key=${mine.id} class="row-line">
          <div><p class="row-title"><bdi>${mine.name}</bdi></p><p class="quiet">${t(mine.courseOut ? 'home.reach.out' : 'home.reach.in')}</p></div>
          <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => decide(mine)}>${t(mine.courseOut ? 'home.reach.takePart' : 'home.reach.keepOut')}</button>
        </li>`,
      )}
    </ul>
    ${failed && html`<${Failed} problem=${failed} />`}
    ${done && html`<${UndoToast} key=${done.at} sentence=${t(done.courseOut ? 'home.reach.left' : 'home.reach.back', { name: done.name })} undo=${undo} onGone=${() => setDone(null)} />`}
  <//>`;
}
