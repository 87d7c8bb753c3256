import { minorOf, plain } from './money.js';

const CATEGORIES = ['COURSE', 'UNDERGRADUATE', 'GRADUATE', 'CERTIFICATION', 'BOOKS'];

/** A new policy as the form begins. */
export function emptyPolicy(year) {
  return {
    name: '', jurisdiction: 'US', currency: 'USD', from: `${year}-01-01`, to: '', yearStart: '01-01', basis: 'PAID',
    caps: '*, 0, 0-99, *, 5250.00', rates: 'COURSE 100\nUNDERGRADUATE 100\nGRADUATE 100\nCERTIFICATION 100', grades: 'A 100\nB 75\nC 50\nF 0',
    passPercent: '100', expenses: ['TUITION', 'FEE', 'BOOK', 'EXAM'], daysBefore: '90', daysAfter: '30', proofDays: '90', cutoff: '12-15', stepDays: '7',
    otherAidDeducted: true, retention: false, agreementWords: '', agreementSteps: '6 100\n12 75\n18 50\n24 25', budgetOwners: '',
  };
}

/** A version as the form has it: tables are lines, as in a spreadsheet. */
export function policyForm({ name, terms }) {
  const whole = (value) => String(value);
  return {
    ...terms,
    name,
    to: terms.to ?? '',
    caps: terms.caps.map((cap) => [cap.status ?? '*', cap.tenureMonths, `${cap.gradeFrom}-${cap.gradeTo}`, cap.category ?? '*', plain(cap.annualMinor, terms.currency), ...(cap.lifetimeMinor == null ? [] : [plain(cap.lifetimeMinor, terms.currency)])].join(', ')).join('\n'),
    rates: terms.rates.map(({ category, percent }) => `${category} ${percent}`).join('\n'),
    grades: terms.grades.map(({ name: grade, percent }) => `${grade} ${percent}`).join('\n'),
    retention: Boolean(terms.agreement),
    agreementWords: terms.agreement?.words ?? '',
    agreementSteps: terms.agreement ? terms.agreement.steps.map(({ months, percent }) => `${months} ${percent}`).join('\n') : '6 100\n12 75\n18 50\n24 25',
    budgetOwners: terms.budgetOwners.map(({ costCentre, key }) => `${costCentre} = ${key}`).join('\n'),
    passPercent: whole(terms.passPercent), daysBefore: whole(terms.daysBefore), daysAfter: whole(terms.daysAfter), proofDays: whole(terms.proofDays), stepDays: whole(terms.stepDays),
  };
}

/** The form as the API takes it, or which line of which field cannot be read. */
export function policyTerms(form) {
  const wrong = [];
  const lines = (field, read) =>
    form[field].split('\n').filter((line) => line.trim()).map((line, at) => {
      const found = read(line.trim());
      if (!found) {
        wrong.push({ field, line: at + 1 });
      }
      return found;
    });
  const caps = lines('caps', (line) => capOf(line, form.currency));
  const rates = lines('rates', (line) => {
    const found = /^(\w+)\s+(\d{1,3})$/.exec(line);
    return found && CATEGORIES.includes(found[1]) ? { category: found[1], percent: Number(found[2]) } : null;
  });
  const grades = lines('grades', (line) => {
    const found = /^(.+?)\s+(\d{1,3})$/.exec(line);
    return found && { name: found[1], percent: Number(found[2]) };
  });
  const budgetOwners = lines('budgetOwners', (line) => {
    const found = /^(.*?)\s*=\s*(\S.*)$/.exec(line);
    return found && { costCentre: found[1], key: found[2] };
  });
  const steps = form.retention
    ? lines('agreementSteps', (line) => {
        const found = /^(\d{1,3})\s+(\d{1,3})$/.exec(line);
        return found && { months: Number(found[1]), percent: Number(found[2]) };
      })
    : [];
  const numbers = {};
  for (const field of ['passPercent', 'daysBefore', 'daysAfter', 'proofDays', 'stepDays']) {
    if (!/^\d{1,4}$/.test(form[field].trim())) {
      wrong.push({ field, line: 1 });
    }
    numbers[field] = Number(form[field]);
  }
  const { jurisdiction, currency, from, to, yearStart, basis, expenses, cutoff, otherAidDeducted } = form;
  return { wrong, terms: { jurisdiction, currency, from, to, yearStart, basis, expenses, cutoff, otherAidDeducted, ...numbers, caps, rates, grades, budgetOwners, ...(form.retention ? { agreement: { words: form.agreementWords, steps } } : {}) } };
}

function capOf(line, currency) {
  const cells = line.split(/\s*,\s*/);
  const grade = /^(\d{1,2})-(\d{1,2})$/.exec(cells[2] ?? '');
  const [annual, lifetime] = [minorOf(cells[4] ?? '', currency), cells[5] ? minorOf(cells[5], currency) : undefined];
  const known = (cell, words) => cell === '*' || words.includes(cell);
  if (cells.length < 5 || cells.length > 6 || !grade || annual === null || lifetime === null || !/^\d{1,3}$/.test(cells[1]) || !known(cells[0], ['ACTIVE', 'LEAVE']) || !known(cells[3], CATEGORIES)) {
    return null;
  }
  return {
    status: cells[0] === '*' ? '' : cells[0],
    tenureMonths: Number(cells[1]),
    gradeFrom: Number(grade[1]),
    gradeTo: Number(grade[2]),
    category: cells[3] === '*' ? '' : cells[3],
    annualMinor: annual,
    ...(lifetime === undefined ? {} : { lifetimeMinor: lifetime }),
  };
}
