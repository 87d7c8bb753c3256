import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { goTo } from '../parts/router.js';
import { Problem } from '../problem.js';

const LARGEST = 900_000;

/** What was exported elsewhere, as it stands in a file; a Problem says what is wrong with it. */
export async function readProgrammeFile(file) {
  if (file.size > LARGEST) {
    throw new Problem({ code: 'file-too-large', sentence: t('programme.import.tooLarge') });
  }
  try {
    const read = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
    if (read !== null && typeof read === 'object' && !Array.isArray(read)) {
      return read;
    }
  } catch {
    // Said below, for whatever is no JSON.
  }
  throw new Problem({ code: 'file-unreadable', sentence: t('programme.import.unreadable') });
}

/** Brings in a programme that was exported from another site; asks before it does without skills. */
export function ImportPart({ api }) {
  const [chosen, setChosen] = useState(null);
  const [missing, setMissing] = useState([]);
  const [problem, setProblem] = useState(null);

  const bringIn = async (file, without) => {
    setProblem(null);
    try {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const answer = await api.post('/api/programme-files', { file, without, zone });
      if (answer.begun) {
        goTo(`/programmes/${answer.begun.programmeId}`);
      } else {
        setMissing(answer.missing);
      }
    } catch (failure) {
      setProblem(failure);
    }
  };
  const choose = async (event) => {
    const [file] = event.target.files;
    setMissing([]);
    setProblem(null);
    if (file) {
      try {
        const read = await readProgrammeFile(file);
        setChosen(read);
        await bringIn(read, false);
      } catch (failure) {
        setProblem(failure);
      }
    }
  };
  return html`<section class="part">
    <h2>${t('programme.import.title')}</h2>
    <label class="form-label" for="programme-file">${t('programme.import.label')}</label>
    <p class="form-text" id="programme-file-hint">${t('programme.import.hint')}</p>
    <input class="form-control" id="programme-file" type="file" accept=".json,application/json" aria-describedby="programme-file-hint" onChange=${choose} />
    ${problem && html`<${Failed} title=${t('programme.import.failed')} problem=${problem} />`}
    ${missing.length > 0 &&
    html`<div class="note note-calm" role="status">
      <div class="note-text">
        <p class="note-title">${t('programme.import.missing', { count: missing.length })}</p>
        <ul>${missing.map(({ code, name }) => html`<li key=${code}><bdi>${name}</bdi> <span class="quiet">${code}</span></li>`)}</ul>
        <button type="button" class="btn btn-primary btn-sm" onClick=${() => bringIn(chosen, true)}>${t('programme.import.without')}</button>
      </div>
    </div>`}
  </section>`;
}
