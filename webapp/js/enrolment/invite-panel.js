import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Segments } from '../parts/segments.js';
import { InvitePreview } from './invite-preview.js';

const WAYS = ['paste', 'csv', 'roster'];
const FILE_TIME = 60000;

/** Inviting by pasted list, file or roster: first what the list comes to, then the invitation itself. */
export function InvitePanel({ api, path, labels, onInvited }) {
  const [way, setWay] = useState('paste');
  const [side, setSide] = useState('');
  const [text, setText] = useState('');
  const [file, setFile] = useState(null);
  const [preview, setPreview] = useState(null);
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const changed = (set) => (value) => {
    set(value);
    setPreview(null);
  };

  const send = async (apply) => {
    if (way === 'csv') {
      return api.post(withQuery(`${path}/invitations/csv`, { side, apply: apply ? 'true' : '' }), file, { type: 'text/csv', time: FILE_TIME });
    }
    const body = { text: way === 'paste' ? text : '', roster: way === 'roster', side };
    return api.post(`${path}/invitations${apply ? '' : '/preview'}`, body, { time: FILE_TIME });
  };
  const run = async (apply) => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await send(apply);
      setPreview({ ...answer, done: apply });
      if (apply) {
        announce(t('invite.done', { count: answer.invited }));
        setText('');
        onInvited();
      }
    } catch (failure) {
      setProblem(failure);
    }
    setBusy(false);
  };
  const sides = [
    { value: '', label: t('invite.side.rule') },
    { value: 'MENTOR', label: labels.mentors },
    { value: 'MENTEE', label: labels.mentees },
  ];
  const nothing = (way === 'paste' && !text.trim()) || (way === 'csv' && !file);
  const possible = preview && !preview.done && ['KNOWN', 'NEW', 'WRONG_SIDE'].reduce((sum, finding) => sum + (preview.counts[finding] ?? 0), 0);

  const ways = html`<div class="enrol-ways">
    <button type="button" class="btn btn-outline-primary" aria-disabled=${busy || nothing} onClick=${() => !busy && !nothing && run(false)}>${t('invite.look')}</button>
    ${possible > 0 && preview.faults.length === 0 && html`<button type="button" class="btn btn-primary" aria-disabled=${busy} onClick=${() => !busy && run(true)}>${t('invite.send', { count: possible })}</button>`}
  </div>`;

  return html`<section class="part"><h2>${t('invite.invite')}</h2>
    <p class="quiet">${t('invite.delivery')}</p>
    <${Segments} legend=${t('invite.way')} name="invite-way" value=${way} choices=${WAYS.map((value) => ({ value, label: t(`invite.way.${value}`) }))} onChange=${changed(setWay)} />
    ${way === 'paste' &&
    html`<label class="form-label" for="invite-text">${t('invite.paste')}</label><p class="form-text" id="invite-text-hint">${t('invite.paste.hint')}</p>
      <textarea class="form-control" id="invite-text" rows="6" dir="auto" aria-describedby="invite-text-hint" value=${text} onInput=${(event) => changed(setText)(event.target.value)}></textarea>`}
    ${way === 'csv' &&
    html`<label class="form-label" for="invite-file">${t('invite.file')}</label><p class="form-text">${t('invite.file.hint')}</p>
      <input class="form-control" type="file" id="invite-file" accept=".csv,text/csv" onChange=${(event) => changed(setFile)(event.target.files[0] ?? null)} />`}
    ${way === 'roster' && html`<p>${t('invite.roster.hint')}</p>`}
    <p class="enrol-h3">${t('invite.as')}</p>
    <${Segments} legend=${t('invite.as')} name="invite-side" value=${side} choices=${sides} onChange=${changed(setSide)} />
    ${problem && html`<${Failed} title=${t('invite.failed')} problem=${problem} />`}
    ${preview ? html`<${InvitePreview} preview=${preview} labels=${labels} ways=${ways} />` : ways}
  </section>`;
}
