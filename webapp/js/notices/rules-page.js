import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { ProgrammePart } from './programme-part.js';
import { RuleEditor } from './rule-editor.js';
import { byTopic } from './settings.js';

/** What is told beside all programmes has its rules under the id of zeros. */
const BESIDE = '00000000-0000-0000-0000-000000000000';

/** When the people of a programme are told something, in which words, and what came of it, in sums; the same beside all programmes. */
export function RulesPage({ api, params }) {
  const beside = !params.id;
  const path = `/api/programmes/${params.id ?? BESIDE}`;
  const { data, problem, loading, reload } = useLoad((signal) => api.get(`${path}/notice-rules`, { signal }), [params.id]);
  const [open, setOpen] = useState(null);
  const lead = beside ? t('notices.beside.lead') : data && t('notices.rules.lead', { programme: data.programmeName });
  return html`<${Page} title=${t(beside ? 'notices.beside.title' : 'notices.rules.title')} lead=${lead || undefined}>
    ${!beside && html`<p class="quiet"><a href=${`#/programmes/${params.id}`}>${data?.programmeName ?? t('programme.list.title')}</a></p>`}
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${8} />`}
    ${data && !data.mailServer && html`<p>${t('notices.rules.mailOff')}</p>`}
    ${data && html`<${Rules} api=${api} path=${path} data=${data} open=${open} setOpen=${setOpen} reload=${reload} />
      <${ProgrammePart} key=${data.settings.version} api=${api} path=${path} settings=${data.settings} reload=${reload} sponsored=${!beside} />`}
  <//>`;
}

function Rules({ api, path, data, open, setOpen, reload }) {
  const lines = data.rules.map((line) => ({ ...line, topic: line.rule.topic }));
  return byTopic(lines).map(
    ({ topic, members }) => html`<section key=${topic} class="part">
      <h2>${t(`notices.topic.${topic}`)}</h2>
      <ul class="rows">
        ${members.map((line) => html`<${Line} key=${line.rule.kind} api=${api} path=${path} line=${line} open=${open === line.rule.kind} setOpen=${setOpen} reload=${reload} />`)}
      </ul>
    </section>`,
  );
}

function Line({ api, path, line, open, setOpen, reload }) {
  const { rule } = line;
  const name = t(`notices.kind.${rule.kind}`);
  const done = async () => {
    setOpen(null);
    await reload();
  };
  return html`<li class="row-line notice-rule">
    <div>
      <p class="row-title">${name}</p>
      <p class="quiet">${rule.on ? t('notices.rule.on') : t('notices.rule.off')}${rule.days.length > 0 && ` · ${t('notices.rule.days', { days: rule.days.join(', ') })}`} · ${t(`notices.audience.${rule.audience}`)}${!rule.usual && ` · ${t('notices.rule.changed')}`}</p>
      <p class="quiet">${sums(line)}</p>
      ${rule.held > 0 && html`<p class="field-error">${t('notices.rule.held', { count: rule.held })}</p>`}
    </div>
    <button type="button" class="btn btn-outline-primary btn-sm" aria-expanded=${open} onClick=${() => setOpen(open ? null : rule.kind)}>
      ${t(open ? 'notices.rule.close' : 'notices.rule.change')}<span class="visually-hidden"> ${name}</span>
    </button>
    ${open && html`<${RuleEditor} api=${api} path=${`${path}/notice-rules/${rule.kind}`} list=${`${path}/notice-rules`} rule=${rule} done=${done} />`}
  </li>`;
}

function sums({ told, mailed, opened, off }) {
  if (told === 0) {
    return t('notices.sums.none');
  }
  const without = off === undefined || off === null ? t('notices.sums.offFew') : t('notices.sums.off', { count: off });
  return `${t('notices.sums', { told, mailed, opened })} ${without}`;
}
