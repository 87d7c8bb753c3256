export const EXPENSES = ['TUITION', 'FEE', 'BOOK', 'EXAM'];
const NO_AMOUNTS = { TUITION: '', FEE: '', BOOK: '', EXAM: '' };

/** An empty form. */
export const NEW = {
  kind: 'EXTERNAL_COURSE',
  title: '',
  provider: '',
  accredited: false,
  url: '',
  currency: '',
  amounts: NO_AMOUNTS,
  credits: [],
  skills: [],
  before: [],
  terms: [],
  hours: '',
  language: '',
  mode: 'ONLINE',
  checkedOn: '',
};

/** The form of an offering that is there. */
export function formOf({ offering, before }) {
  const amounts = { ...NO_AMOUNTS };
  for (const { kind, cost } of offering.expenses) {
    amounts[kind] = cost.amount;
  }
  return {
    kind: offering.kind,
    title: offering.title,
    provider: offering.provider,
    accredited: offering.accredited,
    url: offering.url,
    currency: offering.cost?.currency ?? '',
    amounts,
    credits: offering.credits.map(({ scheme, category, units }) => ({ scheme, category, units: String(units) })),
    skills: offering.skills.map(({ id, name, toLevel }) => ({ id, name, toLevel })),
    before: before.map(({ id, title }) => ({ id, name: title })),
    terms: offering.terms.map(({ starts, ends, applyBy }) => ({ starts, ends, applyBy: applyBy ?? '' })),
    hours: offering.hours === 0 ? '' : String(offering.hours),
    language: offering.language,
    mode: offering.mode,
    checkedOn: offering.checkedOn ?? '',
  };
}

/** What the API takes. */
export function bodyOf(form) {
  const { amounts, before, skills, hours, ...rest } = form;
  return {
    ...rest,
    hours: hours === '' ? 0 : Number(hours),
    expenses: EXPENSES.filter((kind) => amounts[kind].trim() !== '').map((kind) => ({ kind, amount: amounts[kind].trim() })),
    skills: skills.map(({ id, toLevel }) => ({ id, toLevel })),
    prerequisites: before.map(({ id }) => id),
  };
}

/** What somebody else saved that is not what stands in the form, as short words. */
export function changedFields(mine, theirs) {
  return Object.keys(theirs)
    .filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]))
    .map((field) => wordsOf(theirs[field]))
    .filter(Boolean);
}

function wordsOf(value) {
  if (Array.isArray(value)) {
    return value.map((one) => one.name ?? Object.values(one).filter(Boolean).join(' ')).join(', ');
  }
  return typeof value === 'object' ? Object.values(value).filter(Boolean).join(', ') : String(value);
}
