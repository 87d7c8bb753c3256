/** The fields of the form that are saved, as the page holds them and as the API takes them. */
export const FIELDS = ['sides', 'needs', 'offers', 'languages', 'availability', 'zone', 'topicsOff', 'avoid', 'capacity', 'tenure'];

/** What the form holds when it is opened; where the person lives is guessed only if nobody knows it. */
export function opened({ sides, answers, zoneKnown, programme }, guessedZone) {
  return {
    ...answers,
    sides: sides.length === 0 && programme.choices.length === 1 ? programme.choices[0] : sides,
    zone: zoneKnown || !guessedZone ? answers.zone : guessedZone,
    tenure: answers.tenure ?? '',
  };
}

export function request(form, version) {
  return { ...form, version, avoid: form.avoid.map(({ id }) => id) };
}

/** The fields in which two forms differ. */
export function differences(mine, theirs) {
  return FIELDS.filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]));
}

export function asksNeeds({ kind }, sides) {
  return sides.includes('MENTEE') || teachEachOther(kind);
}

export function asksOffers({ kind }, sides) {
  return sides.includes('MENTOR') || teachEachOther(kind);
}

function teachEachOther(kind) {
  return kind === 'PEER' || kind === 'EXCHANGE';
}

/** The steps of the form for a programme's rules, in order. */
export function stepsOf(programme, asksTenure) {
  const { form, choices } = programme;
  return [
    choices.length > 1 && 'side',
    'skills',
    (form.asksLanguages || form.asksAvailability) && 'time',
    (form.asksTopicsOff || form.asksAvoid || form.capacityMost > 1 || asksTenure) && 'more',
    'summary',
  ].filter(Boolean);
}

/** What still has to be answered, by name; the same rule as the server's. */
export function missing(programme, form) {
  const { form: rules } = programme;
  const minutes = [...form.availability].reduce((sum, digit) => sum + [...Number.parseInt(digit, 16).toString(2)].filter((bit) => bit === '1').length, 0) * 30;
  return [
    form.sides.length === 0 && 'side',
    asksNeeds(programme, form.sides) && form.needs.length === 0 && 'needs',
    asksOffers(programme, form.sides) && form.offers.length === 0 && 'offers',
    rules.asksLanguages && form.languages.length === 0 && 'languages',
    rules.asksAvailability && minutes < rules.minOverlapMinutes && 'availability',
  ].filter(Boolean);
}

/** The step on which something that is missing is asked. */
export function stepFor(name) {
  return { side: 'side', needs: 'skills', offers: 'skills', languages: 'time', availability: 'time' }[name];
}
