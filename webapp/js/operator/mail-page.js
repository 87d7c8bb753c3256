import { dateTime, relative } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { Table } from '../parts/table.js';
import { useLoad } from '../parts/use-load.js';

const PATH = '/api/operator/mail';

/** How the mail gets on: whether the server can be spoken to, what waits, and why something was given up. */
export function MailPage({ api }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get(PATH, { signal }));
  const [tested, setTested] = useState(null);
  const [failed, setFailed] = useState(null);
  const act = async (work) => {
    setFailed(null);
    try {
      await work();
    } catch (refused) {
      setFailed(refused);
    }
  };
  const test = () => act(async () => setTested(await api.post(`${PATH}/test`, {}, { time: 120000 })));
  const retry = () => act(async () => {
    await api.post(`${PATH}/retry`);
    await reload();
  });
  return html`<${Page} title=${t('operator.nav.mail')} lead=${t('operator.mail.lead')}>
    ${(problem ?? failed) && html`<${Failed} problem=${problem ?? failed} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${4} />`}
    ${data && !data.on && html`<p>${t('operator.mail.off')}</p>`}
    ${data?.on && html`<p>${t('operator.mail.server', { server: data.server })}</p>
      <p class="step-ways">
        <button type="button" class="btn btn-primary" onClick=${test}><${Icon} name="plug" />${t('operator.mail.test')}</button>
        <button type="button" class="btn btn-outline-primary" onClick=${reload}><${Icon} name="refresh" />${t('operator.mail.reload')}</button>
      </p>
      ${tested && html`<p role="status">${tested.reached ? t('operator.mail.reached') : t('operator.mail.notReached', { reason: tested.reason })}</p>`}`}
    ${data && html`<${Queue} data=${data} retry=${retry} />`}
  <//>`;
}

function Queue({ data, retry }) {
  const givenUp = data.mails.find(({ state }) => state === 'GIVEN_UP').mails;
  return html`<section class="part">
    <h2>${t('operator.mail.queue')}</h2>
    <${Table} caption=${t('operator.mail.queue')} rows=${data.mails} keyOf=${({ state }) => state} columns=${[
      { key: 'state', label: t('operator.platform.state'), head: true, cell: ({ state }) => t(`operator.mail.state.${state}`) },
      { key: 'mails', label: t('operator.mail.mails'), cell: ({ mails }) => mails },
    ]} />
    <p>${data.oldestWaiting ? t('operator.mail.oldest', { time: relative(data.oldestWaiting) }) : t('operator.mail.none')}</p>
    ${data.failures.length > 0 && html`<h2>${t('operator.mail.failures')}</h2>
      <${Table} caption=${t('operator.mail.failures')} rows=${data.failures} keyOf=${({ state, reason }) => state + reason} columns=${[
        { key: 'reason', label: t('operator.mail.reason'), head: true, cell: ({ reason }) => html`<code>${reason}</code>` },
        { key: 'state', label: t('operator.platform.state'), cell: ({ state }) => t(`operator.mail.state.${state}`) },
        { key: 'mails', label: t('operator.mail.mails'), cell: ({ mails }) => mails },
        { key: 'latest', label: t('operator.mail.latest'), cell: ({ latest }) => dateTime(latest) },
      ]} />
      <p class="quiet">${t('operator.mail.reasons')}</p>`}
    ${givenUp > 0 && html`<p><button type="button" class="btn btn-outline-primary" onClick=${retry}>${t('operator.mail.retry')}</button></p>`}
  </section>`;
}
