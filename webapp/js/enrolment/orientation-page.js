import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { Quiz } from './quiz.js';

const OPEN_TO = ['APPLIED', 'ENROLLED', 'READY', 'MATCHED', 'WAITING', 'PAUSED'];

/** Three short units and five questions for my side; read and answered in any order, as often as I like. */
export function OrientationPage({ api, params, refreshMe }) {
  const path = `/api/cycles/${encodeURIComponent(params.cycle)}/orientation`;
  const { data, problem, reload } = useLoad((signal) => api.get(path, { signal }));
  const title = t('orientation.title');
  if (!data) {
    return html`<${Page} title=${title}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${8} />`}<//>`;
  }
  if (!OPEN_TO.includes(data.enrolment.state)) {
    return html`<${Page} title=${title} lead=${t('orientation.first')}><p><a class="btn btn-primary" href=${`#/enrol/${params.cycle}`}>${t('orientation.toForm')}</a></p><//>`;
  }
  return html`<${Page} title=${title} lead=${t('orientation.lead', { programme: data.programme.name })}>
    ${data.sides.map((side) => html`<${Side} key=${side.side} api=${api} path=${path} first=${side} programme=${data.programme} several=${data.sides.length > 1} refreshMe=${refreshMe} cycle=${params.cycle} />`)}
  <//>`;
}

function Side({ api, path, first, programme, several, refreshMe, cycle }) {
  const [side, setSide] = useState(first);
  const [problem, setProblem] = useState(null);
  const label = programme.labels[side.side === 'MENTOR' ? 'mentor' : 'mentee'];

  const send = async (body) => {
    setProblem(null);
    try {
      const answer = await api.post(path, { side: side.side, ...body });
      setSide(answer.side);
      if (answer.side.done && !side.done) {
        refreshMe();
      }
      return answer.right;
    } catch (failure) {
      setProblem(failure);
      return null;
    }
  };
  const steps = side.units.length + side.questions.length;
  const done = side.read.length + side.right.length;
  return html`<section class="orientation">
    ${several && html`<h2>${t('orientation.side', { label })}</h2>`}
    <div class="enrol-progress"><p class="quiet" role="status">${side.done ? t('orientation.done') : t('orientation.progress', { count: done, of: steps })}</p>
      <progress class="enrol-bar" max=${steps} value=${done} aria-label=${t('enrolment.progress')}></progress></div>
    ${problem && html`<${Failed} title=${t('orientation.failed')} problem=${problem} />`}
    ${side.units.map((unit, at) => html`<${Unit} key=${unit} unit=${unit} at=${at + 1} labels=${programme.labels} read=${side.read.includes(unit)} note=${() => send({ read: [unit] })} />`)}
    <${Quiz} side=${side} labels=${programme.labels} send=${send} />
    ${side.done && html`<p class="note note-good" role="status"><${Icon} name="check" />${t('orientation.done.text')} <a href=${`#/enrol/${cycle}`}>${t('orientation.toStatus')}</a></p>`}
  </section>`;
}

function Unit({ unit, at, labels, read, note }) {
  const paragraphs = t(`orientation.unit.${unit}.text`, labels).split('\n');
  return html`<details class="enrol-part orientation-unit" open=${!read}>
    <summary><h2>${at}. ${t(`orientation.unit.${unit}.title`, labels)}${read && html` <span class="quiet"><${Icon} name="check" />${t('orientation.read')}</span>`}</h2></summary>
    ${paragraphs.map((text) => html`<p key=${text}>${text}</p>`)}
    ${!read && html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${note}>${t('orientation.note')}<span class="visually-hidden"> ${t(`orientation.unit.${unit}.title`, labels)}</span></button>`}
  </details>`;
}
