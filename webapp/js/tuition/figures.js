import { day } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Table } from '../parts/table.js';
import { minorOf, money } from './money.js';
import { useAct } from './use-act.js';

/** What the law says by year, with where it was read and when; and the next year's, once somebody knows it. */
export function Figures({ api, figures, saved }) {
  const { busy, problem, run } = useAct();
  const [wrong, setWrong] = useState('');
  const [form, setForm] = useState({ jurisdiction: 'US', year: '', amount: '', currency: 'USD', source: '', checkedOn: '' });
  const field = (key, rest = {}) => ({ id: `figure-${key}`, label: t(`policies.figure.${key}`), value: form[key], onInput: (value) => setForm({ ...form, [key]: value }), ...rest });
  const send = (event) => {
    event.preventDefault();
    const amountMinor = minorOf(form.amount, form.currency.length === 3 ? form.currency : 'USD');
    setWrong(amountMinor === null ? t('tuition.amount.wrong') : '');
    if (amountMinor !== null) {
      run(async () => saved(await api.put('/api/tuition/policies/figures', { jurisdiction: form.jurisdiction, topic: 'TAX_FREE', year: Number(form.year), amountMinor, currency: form.currency, words: '', source: form.source, checkedOn: form.checkedOn })));
    }
  };
  const columns = [
    { key: 'what', label: t('policies.figure.what'), head: true, cell: ({ topic }) => t(`policies.topic.${topic}`) },
    { key: 'where', label: t('policies.figure.jurisdiction'), cell: ({ jurisdiction }) => jurisdiction },
    { key: 'year', label: t('tuition.year'), cell: ({ year }) => String(year) },
    { key: 'says', label: t('policies.figure.says'), cell: ({ amountMinor, currency, words }) => (currency ? money(amountMinor, currency) : words) },
    { key: 'source', label: t('policies.figure.source'), cell: ({ source }) => html`<span class="breakable tuition-source">${source}</span>` },
    { key: 'checked', label: t('policies.figure.checkedOn'), cell: ({ checkedOn }) => day(checkedOn) },
  ];
  return html`<section class="part"><h2>${t('policies.figures')}</h2>
    <${Table} caption=${t('policies.figures')} columns=${columns} rows=${figures} keyOf=${({ jurisdiction, topic, year }) => `${jurisdiction} ${topic} ${year}`} />
    <form class="tuition-form" onSubmit=${send}>
      <h3>${t('policies.figure.enter')}</h3>
      <div class="tuition-two">
        <${Field} ...${field('jurisdiction', { maxlength: 6, required: true })} />
        <${Field} ...${field('year', { inputmode: 'numeric', maxlength: 4, required: true })} />
        <${Field} ...${field('amount', { inputmode: 'decimal', maxlength: 16, error: wrong, required: true })} />
        <${Field} ...${field('currency', { maxlength: 3, required: true })} />
      </div>
      <${Field} ...${field('source', { maxlength: 1000, required: true })} />
      <${Field} ...${field('checkedOn', { type: 'date', required: true })} />
      ${problem && html`<${Failed} problem=${problem} />`}
      <p><button type="submit" class="btn btn-primary" aria-disabled=${busy}>${t('policies.figure.save')}</button></p>
    </form></section>`;
}
