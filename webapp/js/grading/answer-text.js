import { t } from '../i18n.js';
import { Component, html } from '../parts/html.js';
import { piecesOf } from './anchors.js';

/**
 * An answer as it was handed in, with the places of the comments marked and numbered.
 *
 * `marks` are {key, number, start, end}; `pick` is the range that is chosen by keyboard or being commented on. Drawn again
 * only when one of these changes: what is typed beside it must not wait for a long text, and a selection stays.
 */
export class AnswerText extends Component {
  shouldComponentUpdate({ answer, marks, pick, chosen }) {
    const now = this.props;
    return answer.text !== now.answer.text || chosen !== now.chosen || signature(marks, pick) !== signature(now.marks, now.pick);
  }

  render({ answer, label, marks, pick, chosen, onKey, onNumber, readOnly }) {
    const all = pick ? [...marks, { key: PICK, ...pick }] : marks;
    const numbers = new Map(marks.map(({ key, number }) => [key, number]));
    return html`<div class="answer-text" data-answer=${answer.prompt} dir="auto" role="group" aria-label=${label} aria-describedby=${readOnly ? undefined : 'grading-pick-help'}
      tabindex="0" onKeyDown=${onKey && ((event) => onKey(event, answer))}>
      ${piecesOf(answer.text, all).map(
        (piece) => html`<${Piece} key=${piece.from} piece=${piece} chosen=${chosen} />${piece.ends
          .filter((key) => key !== PICK)
          .map((key) => html`<button type="button" key=${`${piece.from}-${key}`} class=${key === chosen ? 'anchor-number is-chosen' : 'anchor-number'} aria-label=${t('results.anchor.to', { number: numbers.get(key) })} onClick=${() => onNumber(key)}>${numbers.get(key)}</button>`)}`,
      )}
    </div>`;
  }
}

const PICK = Symbol('pick');

function signature(marks, pick) {
  return JSON.stringify([marks.map(({ key, number, start, end }) => [key, number, start, end]), pick && [pick.start, pick.end]]);
}

function Piece({ piece: { text, marks }, chosen }) {
  if (marks.length === 0) {
    return text;
  }
  const names = ['anchor-mark', marks.includes(PICK) && 'is-picked', marks.includes(chosen) && 'is-chosen'];
  return html`<mark class=${names.filter(Boolean).join(' ')}>${text}</mark>`;
}
