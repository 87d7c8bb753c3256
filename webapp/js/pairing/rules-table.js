import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Table } from '../parts/table.js';
import { dearest, ruleLines, toggled } from './settings.js';

/** Each rule with what it costs, and what there would be without it; a box keeps or drops it. */
export function RulesTable({ counts, dropped, set }) {
  const lines = ruleLines(counts);
  const best = dearest(counts);
  const box = ({ rule, firm }) =>
    firm
      ? html`<span class="quiet">${t('pairing.rules.firm')}</span>`
      : html`<label class="check-line"><input type="checkbox" class="form-check-input" checked=${!dropped.includes(rule)} onChange=${() => set({ dropped: toggled(dropped, rule) })} />
          <span>${t('pairing.rules.holds')}<span class="visually-hidden">: ${t(`pairing.rule.${rule}`)}</span></span></label>`;
  const cost = (count) => (count ? number(count.excluded) : '–');
  const columns = [
    { key: 'rule', label: t('pairing.rules.rule'), head: true, cell: ({ rule, code }) => html`${t(`pairing.rule.${rule}`)} <span class="quiet">${code}</span>` },
    { key: 'excluded', label: t('pairing.rules.excluded'), cell: ({ count }) => cost(count) },
    { key: 'without', label: t('pairing.rules.without'), cell: ({ count, rule, firm }) => (dropped.includes(rule) || firm ? '' : withoutIt(count)) },
    { key: 'holds', label: t('pairing.rules.state'), cell: box },
  ];
  return html`${counts && html`<p class="finding">${finding(counts, best)}</p>`}
    <${Table} caption=${t('pairing.rules.caption')} columns=${columns} rows=${lines} keyOf=${({ rule }) => rule} />`;
}

function withoutIt(count) {
  if (!count) {
    return '–';
  }
  if (count.alone === 0) {
    return t('pairing.rules.nothing');
  }
  const people = count.mentors + count.mentees;
  return people > 0 ? t('pairing.rules.gain', { pairs: count.alone, count: people }) : t('pairing.rules.pairs', { count: count.alone });
}

function finding({ pairs, allowed, mentorsWithout, menteesWithout }, best) {
  const alone = mentorsWithout + menteesWithout;
  const first = t('pairing.rules.finding', { allowed, count: pairs });
  if (alone === 0) {
    return `${first} ${t('pairing.rules.everybody')}`;
  }
  const second = t('pairing.rules.alone', { count: alone });
  return best ? `${first} ${second} ${t('pairing.rules.best', { rule: t(`pairing.rule.${best.rule}`), count: best.mentors + best.mentees })}` : `${first} ${second}`;
}
