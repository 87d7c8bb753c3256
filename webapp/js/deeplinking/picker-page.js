import { useNewActivities } from '../activity/use-new-activities.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Later } from '../parts/later.js';
import { Page } from '../parts/page.js';
import { KindCard } from './kind-card.js';
import { begin, choose, chosenOf, entitle, itemsOf } from './selection.js';
import { sendAnswer } from './send-answer.js';

const FORM = { name: 'NewActivitiesForm', words: 'activities', styles: 'activity', load: () => import('../activity/new-activities-form.js') };

/** What to add to the course. Both ways out, adding and cancelling, are a signed answer to the LMS. */
export function PickerPage({ api, me: { deepLinking, course } }) {
  const { kinds, acceptMultiple, acceptsLinks } = deepLinking;
  const [selection, setSelection] = useState(begin(deepLinking));
  const [sending, setSending] = useState('');
  const [problem, setProblem] = useState(null);
  const [missing, setMissing] = useState(false);
  const [tried, setTried] = useState(false);
  const itemOf = (kind) => selection.find((item) => item.kind === kind.id);
  const isSetUp = kinds.some((kind) => kind.needsSettings && itemOf(kind).chosen);
  const fresh = useNewActivities(api, isSetUp);

  const answer = async (items, way) => {
    setSending(way);
    setProblem(null);
    announce(t('picker.sending'));
    try {
      const made = way === 'add' && isSetUp;
      const [path, body] = made ? ['/api/deep-linking/activities', { items, activities: fresh.activities }] : ['/api/deep-linking', { items }];
      sendAnswer(await api.post(path, body, { time: 30000 }));
    } catch (failure) {
      setProblem(failure);
      setSending('');
    }
  };
  const add = (event) => {
    event.preventDefault();
    const nothing = chosenOf(selection).length === 0;
    const unsound = isSetUp && (!fresh.ready || fresh.faults.some((faults) => Object.keys(faults).length > 0));
    setMissing(nothing);
    setTried(unsound);
    if (!nothing && !unsound && !sending) {
      answer(itemsOf(selection, kinds), 'add');
    }
  };
  const cancel = () => sending || answer([], 'cancel');
  return html`<${Page} title=${t('picker.heading')} lead=${course ? t('picker.lead', { course: course.title }) : t('picker.lead.anywhere')}>
    <form class="picker" noValidate onSubmit=${add}>
      ${acceptsLinks
        ? html`<fieldset class="kinds" aria-describedby=${missing ? 'kinds-missing' : undefined}>
            <legend>${t(acceptMultiple ? 'picker.legend.several' : 'picker.legend.one')}</legend>
            ${missing && html`<p class="field-error" id="kinds-missing" role="alert">${t('picker.missing')}</p>`}
            ${kinds.map(
              (kind) => html`<${KindCard} key=${kind.id} kind=${kind} item=${itemOf(kind)} multiple=${acceptMultiple} disabled=${sending !== ''}
                onChoose=${(chosen) => setSelection(choose(selection, kind.id, chosen, acceptMultiple))}
                onTitle=${(title) => setSelection(entitle(selection, kind.id, title))}>
                <${Later} view=${FORM} api=${api} fresh=${fresh} several=${acceptMultiple} tried=${tried} />
              <//>`,
            )}
          </fieldset>`
        : html`<p class="note note-calm">${t('picker.noLinks')}</p>`}
      ${problem && html`<${Failed} title=${t('picker.failed')} problem=${problem} />`}
      <div class="picker-ways">
        ${acceptsLinks && html`<button type="submit" class="btn btn-primary" aria-disabled=${sending !== ''}>${t(sending === 'add' ? 'picker.sending' : 'picker.add')}</button>`}
        <button type="button" class="btn btn-outline-primary" aria-disabled=${sending !== ''} onClick=${cancel}>${t(sending === 'cancel' ? 'picker.sending' : 'picker.cancel')}</button>
      </div>
      ${sending && html`<div class="progress-line" role="progressbar" aria-label=${t('picker.sending')}></div>`}
    </form>
  <//>`;
}
