import { day, number } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { Table } from '../parts/table.js';
import { useLoad } from '../parts/use-load.js';
import { EXAMPLE } from './examples.js';
import { KindForm } from './kind-form.js';
import { unitsOf } from './model.js';

/** The issuers' rules, for whoever runs programmes. */
export function KindsPage({ api }) {
  const { data, problem, reload } = useLoad((signal) => api.get('/api/certifications', { signal }));
  const [failure, setFailure] = useState(null);
  const [changing, setChanging] = useState(null);
  const save = async (body) => {
    setFailure(null);
    try {
      await (changing.id ? api.put(`/api/certifications/${changing.id}`, body) : api.post('/api/certifications', body));
      setChanging(null);
      announce(t('certificates.kind.saved'));
      reload();
    } catch (refused) {
      setFailure(refused);
    }
  };
  const begin = (kind) => {
    setFailure(null);
    setChanging(kind);
  };
  return html`<${Page} title=${t('certificates.kinds')} lead=${t('certificates.kinds.lead')}>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && !problem && html`<${Loading} lines=${6} />`}
    ${data && !changing && html`<${Kinds} kinds=${data.certifications} change=${begin} />`}
    ${changing && html`<${KindForm} kind=${changing} save=${save} cancel=${() => setChanging(null)} />`}
    ${failure && html`<${Failed} problem=${failure} />`}
    ${data &&
    !changing &&
    html`<div class="form-ways">
      <button type="button" class="btn btn-primary" onClick=${() => begin({})}><${Icon} name="plus" />${t('certificates.kind.add')}</button>
      <button type="button" class="btn btn-outline-primary" onClick=${() => begin(EXAMPLE)}>${t('certificates.kind.example')}</button>
    </div>`}
  <//>`;
}

function Kinds({ kinds, change }) {
  if (kinds.length === 0) {
    return html`<p>${t('certificates.kinds.empty')}</p>`;
  }
  const columns = [
    { key: 'name', label: t('certificates.kind'), head: true, cell: (kind) => html`${kind.issuer} ${kind.name} ${kind.retired && html`<span class="quiet">${t('certificates.kind.retired')}</span>`}` },
    { key: 'required', label: t('certificates.kind.required'), cell: (kind) => `${number(unitsOf(kind.required))} ${kind.unit}` },
    { key: 'cycle', label: t('certificates.kind.cycle'), cell: (kind) => t('certificates.kind.months', { count: kind.cycleMonths }) },
    { key: 'checked', label: t('certificates.kind.checked'), cell: (kind) => (kind.checkedOn ? day(kind.checkedOn) : t('certificates.unchecked')) },
    {
      key: 'change',
      label: t('certificates.credit.change'),
      quiet: true,
      cell: (kind) => html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => change(kind)}>${t('certificates.credit.change')}<span class="visually-hidden"> ${kind.name}</span></button>`,
    },
  ];
  return html`<${Table} caption=${t('certificates.kinds')} columns=${columns} rows=${kinds} keyOf=${({ id }) => id} />`;
}
