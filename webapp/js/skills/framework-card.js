import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { download } from '../roster/download.js';

/** Where skills come from: licence and credit, files to take along, and what may be changed. */
export function FrameworkCard({ api, framework, onChange }) {
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState(null);
  const path = `/api/skill-frameworks/${framework.id}`;
  const name = framework.title.replace(/[^\p{L}\p{N}]+/gu, '-');
  const take = (file, accept) => download(api, `${path}/${file}`, `${name}-${file}`, accept).catch(setProblem);
  const change = async (words, retired) => {
    setProblem(null);
    try {
      await api.put(path, { ...framework, ...words, retired });
      setEditing(false);
      await onChange();
    } catch (failure) {
      setProblem(failure);
    }
  };

  return html`<li class="mastery">
    <p class="row-title">${framework.title} ${framework.version && html`<span class="quiet">${framework.version}</span>`}${' '}<span class="quiet">· ${framework.retired ? t('skills.retired') : t('library.count', { count: framework.skills })}</span></p>
    ${framework.description && html`<p class="kept-lines read">${framework.description}</p>`}
    <dl class="facts">
      ${framework.licence && html`<div><dt>${t('library.licence')}</dt><dd>${framework.licence}</dd></div>`}
      ${framework.credit && html`<div><dt>${t('library.credit')}</dt><dd class="kept-lines">${framework.credit}</dd></div>`}
    </dl>
    <div class="tools">
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => take('table.csv')}><${Icon} name="download" />${t('library.export.csv')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => take('moodle.csv')}><${Icon} name="download" />${t('library.export.moodle')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => take('case.json', '*/*')}><${Icon} name="download" />${t('library.export.case')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" aria-expanded=${editing} onClick=${() => setEditing(!editing)}>${t('library.edit')}<span class="visually-hidden"> ${framework.title}</span></button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => change({}, !framework.retired)}>
        ${t(framework.retired ? 'library.unretire' : 'library.retire')}<span class="visually-hidden"> ${framework.title}</span>
      </button>
    </div>
    ${problem && html`<${Failed} problem=${problem} />`}
    ${editing && html`<${Words} key=${framework.revision} framework=${framework} save=${(words) => change(words, framework.retired)} />`}
  </li>`;
}

function Words({ framework, save }) {
  const [words, setWords] = useState({ title: framework.title, description: framework.description, licence: framework.licence, credit: framework.credit, version: framework.version });
  const set = (field) => (value) => setWords({ ...words, [field]: value });
  const submit = (event) => {
    event.preventDefault();
    save(words);
  };
  return html`<form onSubmit=${submit}>
    <${Field} id=${`title-${framework.id}`} label=${t('library.name')} value=${words.title} onInput=${set('title')} maxlength="100" required />
    <${Field} id=${`version-${framework.id}`} label=${t('library.version')} value=${words.version} onInput=${set('version')} maxlength="60" />
    <${Field} id=${`about-${framework.id}`} label=${t('library.description')} value=${words.description} onInput=${set('description')} rows=${3} maxlength="4000" />
    <${Field} id=${`licence-${framework.id}`} label=${t('library.licence')} value=${words.licence} onInput=${set('licence')} maxlength="500" />
    <${Field} id=${`credit-${framework.id}`} label=${t('library.credit')} value=${words.credit} onInput=${set('credit')} rows=${3} maxlength="2000" />
    <button type="submit" class="btn btn-primary btn-sm">${t('library.save')}</button>
  </form>`;
}
