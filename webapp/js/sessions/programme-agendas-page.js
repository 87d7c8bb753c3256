import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { libraryLines, titleOf } from './agenda-words.js';
import { AgendaView } from './agenda-view.js';

/** A programme's agendas, for those who run it: words of their own, or hidden. */
export function ProgrammeAgendasPage({ api, params }) {
  const path = `/api/programmes/${params.id}/agendas`;
  const { data, problem, reload } = useLoad((signal) => api.get(path, { signal }), [path]);
  const [saved, setSaved] = useState(null);
  const [open, setOpen] = useState(null);
  const shown = saved ?? data;
  const save = async (key, body) => {
    try {
      const answer = await api.put(`${path}/${key}`, body);
      setSaved(answer);
      setOpen(null);
      announce(t('sessions.programme.saved', { title: titleOf(answer.agendas.find((one) => one.key === key)) }));
      return null;
    } catch (refused) {
      if (refused.status === 409) {
        await api.get(path).then(setSaved, () => {});
      }
      return refused;
    }
  };
  return html`<${Page} title=${t('sessions.programme')} lead=${t('sessions.programme.lead')}>
    <p><a href=${`#/programmes/${params.id}`}>${t('sessions.programme.back')}</a></p>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!shown && !problem && html`<${Loading} lines=${8} />`}
    ${shown && html`<ul class="rows">${shown.agendas.map((agenda) => html`<${Line} key=${agenda.key} agenda=${agenda} open=${open === agenda.key} toggle=${() => setOpen(open === agenda.key ? null : agenda.key)} save=${save} />`)}</ul>`}
  <//>`;
}

function Line({ agenda, open, toggle, save }) {
  const { edit } = agenda;
  const own = edit && (edit.title || edit.senior.length > 0 || edit.junior.length > 0);
  return html`<li class="agenda-line">
    <div class="row-line"><div>
      <p class="row-title">${titleOf(agenda)}</p>
      <p class="quiet">${t('sessions.minutes.count', { count: agenda.minutes })}${own && html` · ${t('sessions.programme.own')}`}${edit?.hidden && html` · ${t('sessions.programme.hidden')}`}</p></div>
      <button type="button" class="btn btn-sm btn-outline-primary" aria-expanded=${open} onClick=${toggle}>${t('sessions.programme.edit')}<span class="visually-hidden"> ${titleOf(agenda)}</span></button>
    </div>
    ${open && html`<${EditForm} agenda=${agenda} save=${save} />`}
  </li>`;
}

const text = (lines) => (lines ?? []).join('\n');
const lines = (typed) => typed.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** Keeps what is typed, also when somebody else was quicker. */
function EditForm({ agenda, save }) {
  const { key, edit } = agenda;
  const [title, setTitle] = useState(edit?.title ?? '');
  const [senior, setSenior] = useState(text(edit?.senior));
  const [junior, setJunior] = useState(text(edit?.junior));
  const [hidden, setHidden] = useState(edit?.hidden ?? false);
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const library = libraryLines(agenda);
  const submit = async (event) => {
    event.preventDefault();
    setBusy(true);
    setProblem(await save(key, { version: edit?.version ?? 0, title, senior: lines(senior), junior: lines(junior), hidden }));
    setBusy(false);
  };
  const id = `agenda-${key}`;
  return html`<form class="session-form" onSubmit=${submit}>
    ${problem && html`<${Failed} problem=${problem} />`}
    ${problem?.code === 'agenda-changed' && html`<p class="quiet">${t('sessions.programme.theirs', { title: titleOf(agenda) })}</p>`}
    <${Field} id=${`${id}-title`} label=${t('sessions.programme.title')} hint=${t('sessions.programme.title.hint', { title: titleOf({ key }) })} value=${title} onInput=${setTitle} maxlength="120" />
    <${Field} id=${`${id}-senior`} label=${t('sessions.programme.senior')} hint=${t('sessions.programme.lines.hint')} value=${senior} onInput=${setSenior} rows="4" placeholder=${text(library.senior)} />
    <${Field} id=${`${id}-junior`} label=${t('sessions.programme.junior')} hint=${t('sessions.programme.lines.hint')} value=${junior} onInput=${setJunior} rows="4" placeholder=${text(library.junior)} />
    <label class="check-line"><input type="checkbox" class="form-check-input" checked=${hidden} onChange=${(event) => setHidden(event.target.checked)} /> <span>${t('sessions.programme.hide')}</span></label>
    <div class="form-ways"><button type="submit" class="btn btn-primary" disabled=${busy}>${t('sessions.programme.save')}</button></div>
    <details class="session-more"><summary>${t('sessions.agenda')}</summary><${AgendaView} agenda=${agenda} words=${{ mentee: t('sessions.side.senior'), mentor: t('sessions.side.junior') }} /></details>
  </form>`;
}
