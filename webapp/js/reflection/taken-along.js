import { dateTime, number } from '../format.js';
import { t } from '../i18n.js';

/** All that somebody wrote and what was said of it, as one text in Markdown, which every program opens. */
export function takenAlong(reflections, now) {
  const parts = [`# ${t('reflections.title')}`, t('reflections.along.made', { at: dateTime(now) }), ...reflections.flatMap(partsOf)];
  return `${parts.join('\n\n')}\n`;
}

function partsOf({ title, handedIn, draft, grade, returned }) {
  return [`## ${title}`, ...(handedIn ? workOf(handedIn) : []), ...(grade ? gradeOf(grade) : []), ...(returned ? [`### ${t('results.returned')}`, quoted(returned)] : []), ...(draft.length > 0 ? [`### ${t('reflections.along.draft')}`, ...textsOf(draft)] : [])];
}

function workOf({ submittedAt, attempt, receipt, texts, aiStatement }) {
  const head = `${t('reflections.attempt', { attempt })}: ${dateTime(submittedAt)} · ${t('reflections.receipt', { receipt })}`;
  return [head, ...textsOf(texts), ...(aiStatement ? [`#### ${t('reflections.ai.title')}`, aiStatement] : [])];
}

function textsOf(texts) {
  return texts.flatMap(({ title, text }) => [`#### ${title}`, text]);
}

function gradeOf({ releasedAt, attempt, points, maximum, passed, comment, adjustment, adjustmentReason, criteria, remarks }) {
  const came = passed === null ? t('results.points', { points: number(points), maximum: number(maximum) }) : t(passed ? 'results.passed' : 'results.failedIt');
  return [
    `### ${t('results.title')}`,
    `${came} · ${t('reflections.attempt', { attempt })} · ${t('results.at', { at: dateTime(releasedAt) })}`,
    ...(comment ? [quoted(comment)] : []),
    ...(criteria.length > 0 ? [criteria.map(({ title, level, feedback }) => `- ${title}: ${level}${feedback ? `. ${inLine(feedback)}` : ''}`).join('\n')] : []),
    ...(adjustment === 0 ? [] : [`${t('results.adjustment', { points: number(adjustment) })} ${inLine(adjustmentReason)}`]),
    ...remarks.flatMap(({ quote, text }) => [`${t('reflections.along.remark', { quote: inLine(quote) })} ${inLine(text)}`]),
  ];
}

function quoted(words) {
  return words.split('\n').map((line) => `> ${line}`).join('\n');
}

function inLine(words) {
  return words.replaceAll('\n', ' ');
}
