import { dateTime, relative } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Card } from './card.js';

/** What I have to write, by when, and the results that came. */
export function ReflectionsCard({ part }) {
  const { toWrite, results, others } = part;
  return html`<${Card} title=${t('home.reflections.title')} icon="inbox" action=${{ path: '/reflections', label: t('home.reflections.way') }}>
    ${toWrite.length > 0 && html`<ul class="rows">${toWrite.map((line) => html`<li key=${line.activity}><p><a href=${`#/reflections/${line.activity}`} dir="auto">${line.title}</a> <span class="quiet">${dueOf(line)}</span></p></li>`)}</ul>`}
    ${results.length > 0 && html`<ul class="rows">${results.map(({ activity, title, here, result }) => html`<li key=${activity}><p>${here ? html`<a href=${`#/reflections/${activity}`} dir="auto">${title}</a>` : title} <span class="quiet">${t('home.reflections.result', { score: Number(result.score), maximum: Number(result.maximum) })}</span></p></li>`)}</ul>`}
    ${toWrite.length + results.length === 0 && html`<p>${t('home.reflections.nothing', { count: others })}</p>`}
  <//>`;
}

function dueOf({ due, late, state }) {
  if (state === 'RETURNED') {
    return t('home.reflections.returned');
  }
  if (!due) {
    return t('home.reflections.noDate');
  }
  return late ? t('home.reflections.late', { at: dateTime(due) }) : t('home.reflections.due', { when: relative(due), at: dateTime(due) });
}

const SOON = 7 * 86400000;

/** The reflection that needs me first: one that was given back, or that is due within a week or over. */
export function reflectionStep(part, now = Date.now()) {
  const urgent = ({ state, due }) => state === 'RETURNED' || (due && new Date(due).getTime() - now < SOON);
  const first = part?.toWrite.find(urgent);
  if (!first) {
    return null;
  }
  const text = first.state === 'RETURNED' ? 'next.reflection.returned' : first.late ? 'next.reflection.late' : 'next.reflection.due';
  return {
    title: 'next.reflection.title',
    text,
    values: { title: first.title, at: first.due && dateTime(first.due), when: first.due && relative(first.due, now) },
    action: { path: `/reflections/${first.activity}`, label: 'next.reflection.way', needed: true },
  };
}
