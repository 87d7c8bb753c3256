import { t } from '../i18n.js';
import { fileName, saveFile } from '../parts/save-file.js';
import { Failed } from '../parts/failed.js';
import { html, useRef } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { AiPart } from './ai-part.js';
import { ConflictPart } from './conflict-part.js';
import { Evidence } from './evidence.js';
import { HandIn } from './hand-in.js';
import { PairChoice } from './pair-choice.js';
import { PromptField } from './prompt-field.js';
import { QuotePicker } from './quote-picker.js';
import { asText, countsOf, orphansOf, withQuote } from './reflection-model.js';
import { Room } from './room.js';
import { SaveLine } from './save-line.js';
import { useReflection } from './use-reflection.js';
import { Versions } from './versions.js';

/** Everything that is written, one question under another. */
export function Writing({ api, person, view, reload }) {
  const writing = useReflection(api, person, view);
  const { form, change, answer, saving, theirs } = writing;
  const cursor = useRef({ prompt: view.prompts[0]?.id, at: Infinity });
  const blocked = Boolean(theirs);
  const side = form.side ?? (view.sides.length === 1 ? view.sides[0] : 'MENTEE');
  const pair = view.pairs.find(({ pairing }) => pairing === form.pairing);
  const whole = countsOf(view.prompts, form.answers).all;

  const quote = (words, credit) => {
    const { prompt, at } = cursor.current;
    const put = withQuote(form.answers[prompt] ?? '', at, words, credit);
    answer(prompt, put.text);
    requestAnimationFrame(() => {
      const field = document.getElementById(`prompt-${prompt}`);
      field?.focus();
      field?.setSelectionRange(put.at, put.at);
    });
  };
  const takeAlong = () => {
    const text = asText(view, { ...form, side }, { orphan: t('reflections.orphan'), statement: t('reflections.ai.title') });
    saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), fileName(view.title, 'txt'));
  };

  return html`<section class="reflection-writing" aria-label=${t('reflections.writing')}>
    <${PairChoice} view=${view} form=${form} change=${change} />
    ${theirs && html`<${ConflictPart} view=${view} mine=${form} theirs=${theirs} choose=${writing.choose} />`}
    ${view.prompts.map(
      (prompt) => html`<${PromptField} key=${prompt.id} prompt=${prompt} asked=${side === 'MENTOR' ? prompt.mentor : prompt.mentee} text=${form.answers[prompt.id] ?? ''} blocked=${blocked}
        onText=${(text) => answer(prompt.id, text)} onLeave=${writing.flush} onCursor=${(at) => (cursor.current = { prompt: prompt.id, at })} />`,
    )}
    ${orphansOf(view.prompts, form.answers).map(([id, text]) => html`<details key=${id} class="reflection-orphan"><summary>${t('reflections.orphan')}</summary><p class="reflection-text" dir="auto">${text}</p></details>`)}
    ${(view.words.least > 0 || view.words.most > 0 || view.prompts.length > 1) && html`<p class="reflection-whole"><${Room} words=${whole} limits=${view.words} label=${t('reflections.whole')} /></p>`}
    <${QuotePicker} api=${api} pair=${pair} view=${view} quote=${quote} />
    <${Evidence} pair=${pair} form=${form} change=${change} spells=${view.spells} />
    ${view.aiStatementAsked !== 'OFF' && html`<${AiPart} asked=${view.aiStatementAsked} text=${form.aiStatement} blocked=${blocked} onText=${(aiStatement) => change({ aiStatement })} onLeave=${writing.flush} />`}
    <${SaveLine} saving=${saving} flush=${writing.flush} />
    ${saving.state === 'refused' && saving.problem && html`<${Failed} problem=${saving.problem}><p>${t('reflections.save.keep')}</p>
      ${saving.problem.code === 'reflection-handed-in' && html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${reload}>${t('reflections.reload')}</button>`}<//>`}
    <${HandIn} api=${api} view=${view} writing=${writing} reload=${reload} />
    <div class="form-ways">
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${takeAlong}><${Icon} name="download" />${t('reflections.export')}</button>
    </div>
    <${Versions} api=${api} view=${view} saved=${saving.at} form=${form} replace=${writing.replace} />
  </section>`;
}
