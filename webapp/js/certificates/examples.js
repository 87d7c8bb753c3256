/**
 * An example to begin with, and to change: from memory of the rules of 2015, which nobody has checked since. It has no
 * "checked on" for that reason; whoever takes it over looks at the source first.
 */
export const EXAMPLE = {
  issuer: 'PMI',
  name: 'PMP',
  unit: 'PDU',
  cycleMonths: 36,
  required: 6000,
  carryOverMost: 2000,
  graceDays: 365,
  categories: [
    { code: 'WAYS', name: 'Ways of working', least: 800, most: null },
    { code: 'POWER', name: 'Power skills', least: 800, most: null },
    { code: 'BUSINESS', name: 'Business acumen', least: 800, most: null },
    { code: 'GIVING', name: 'Giving back', least: 0, most: 2500 },
  ],
  meetings: { category: 'GIVING', perHour: 100 },
  fee: null,
  source: 'Example: the PMI rules of 2015 as known from memory. Check them in the current handbook at pmi.org.',
  checkedOn: '',
};
