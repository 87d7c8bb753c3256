import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { ActivityEdit } from './activity-edit.js';

/** What a reflection asks for and how it is graded, for those who grade it. */
export function ActivityPage({ api, params }) {
  const { data, problem, reload } = useLoad(
    (signal) => Promise.all([api.get(`/api/activities/${params.id}`, { signal }), api.get('/api/activity-models', { signal })]),
    [params.id],
  );
  if (!data) {
    return html`<${Page} title=${t('activity.opening')}>
      ${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${8} />`}
      ${problem && html`<p><a href="#/activities">${t('activity.toList')}</a></p>`}
    <//>`;
  }
  const [activity, models] = data;
  return html`<${ActivityEdit} key=${activity.id} api=${api} activity=${activity} models=${models} />`;
}
