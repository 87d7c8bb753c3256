import { dateTime, number } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { PersonName, nameOf } from '../parts/person-name.js';
import { Ago } from '../parts/time.js';
import { useLoad } from '../parts/use-load.js';
import { Acts } from './group-part.js';
import { plain } from './groups.js';

const written = (points) => plain(points, (given, maximum) => t('deliveries.points', { given: number(given), maximum: number(maximum) }));

/** One person's grade: ours beside the gradebook's, what can be done, and all that was tried. */
export function DeliveryLine({ api, path, line, acts, act, busy }) {
  const [open, setOpen] = useState(false);
  const person = { personId: line.person, name: line.name };
  return html`<li class="row-line delivery-line">
    <div>
      <p class="row-title"><${PersonName} person=${person} /></p>
      <p>${t('deliveries.ours', { points: written(line.points) })} ${line.state !== 'SYNCED' && html`· ${line.shown ? t('deliveries.theirs', { points: written(line.shown) }) : t('deliveries.theirs.none')}`}</p>
      <p class="quiet">${t('deliveries.changed')} <${Ago} at=${line.changedAt} />${line.nextAt && line.attempts > 0 && html` · ${t('deliveries.next', { time: dateTime(line.nextAt) })}`}</p>
    </div>
    <div class="delivery-tools">
      <${Acts} names=${acts} count=${1} act=${act} busy=${busy} name=${nameOf(person)} />
      <button type="button" class="btn btn-outline-primary btn-sm" aria-expanded=${open} onClick=${() => setOpen(!open)}>${t(open ? 'deliveries.log.hide' : 'deliveries.log.show')}<span class="visually-hidden"> ${nameOf(person)}</span></button>
    </div>
    ${open && html`<${Log} api=${api} path=${`${path}/people/${line.person}`} />`}
  </li>`;
}

function Log({ api, path }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get(path, { signal }));
  return html`<div class="delivery-log">
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${2} />`}
    ${data && data.attempts.length === 0 && html`<p class="quiet">${t('deliveries.log.none')}</p>`}
    ${data &&
    html`<ol class="delivery-attempts">
      ${data.attempts.map((one) => html`<li key=${one.number}><time datetime=${one.begunAt}>${dateTime(one.begunAt)}</time>: ${written(one.points)}. ${t(`deliveries.reason.${one.answer}`)}.${one.shown && html` ${t('deliveries.theirs', { points: written(one.shown) })}`}</li>`)}
    </ol>`}
  </div>`;
}
