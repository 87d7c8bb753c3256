/** Units are hundredths everywhere but in what people read and type. */
export function unitsOf(hundredths) {
  return hundredths / 100;
}

/** What somebody typed as hundredths; NaN for what is no number, or finer than a hundredth. */
export function hundredthsOf(typed) {
  const text = String(typed).trim().replace(',', '.');
  return /^\d{1,5}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : NaN;
}

const TONES = { ACTIVE: 'good', WINDOW_OPEN: 'good', BEHIND: 'caution', EXPIRING: 'caution', EXPIRED: 'quiet', RENEWED: 'quiet' };
const ICONS = { ACTIVE: 'check', WINDOW_OPEN: 'check', BEHIND: 'clock', EXPIRING: 'warning', EXPIRED: 'dash', RENEWED: 'check' };

/** How a state looks; its word says the same. */
export function lookOf(state) {
  return { tone: TONES[state], icon: ICONS[state] };
}

/** The lengths of a bar of 100: what counts, and where the time stands, which is a line; both stay inside. */
export function barOf({ certification, earned, starts, expires }, today) {
  const share = (part, whole) => Math.max(0, Math.min(100, (100 * part) / whole));
  return {
    done: share(earned, certification.required),
    time: share(Date.parse(today) - Date.parse(starts), Date.parse(expires) - Date.parse(starts)),
  };
}

/** One line for each category: what counts of what is asked for or allowed. */
export function linesOf({ certification, lines }) {
  return certification.categories.map((category) => ({ ...category, ...lines.find(({ code }) => code === category.code) }));
}

/** What is sent for a credit that the form holds. */
export function creditOf(form, version) {
  const allocations = form.allocations.filter(({ chosen }) => chosen).map(({ holding, category, units }) => ({ holding, category, units: hundredthsOf(units) }));
  return { version, date: form.date, title: form.title, provider: form.provider, evidence: form.evidence, allocations };
}

/** The form of a new credit, or of one that is there, for a holding and the others it may count for, too. */
export function creditForm(holding, others, credit) {
  return {
    date: credit?.date ?? '',
    title: credit?.title ?? '',
    provider: credit?.provider ?? '',
    evidence: credit?.evidence ?? '',
    allocations: [holding, ...others.filter(({ state }) => state !== 'RENEWED')].map((one) => {
      const there = credit?.allocations.find((allocation) => allocation.holding === one.id);
      return {
        holding: one.id,
        chosen: there !== undefined || (!credit && one.id === holding.id),
        category: there?.category ?? one.certification.categories[0].code,
        units: there ? String(unitsOf(there.units)) : '',
      };
    }),
  };
}

/** Why a credit cannot be sent yet, as the key of a sentence; null if it can. */
export function wrongWith(form) {
  if (!form.date || !form.title.trim()) {
    return 'certificates.credit.incomplete';
  }
  const chosen = form.allocations.filter((one) => one.chosen);
  if (chosen.length === 0) {
    return 'certificates.credit.nowhere';
  }
  return chosen.every(({ units }) => hundredthsOf(units) > 0) ? null : 'certificates.credit.units.wrong';
}

/** The form of a cycle's dates. */
export function datesForm({ starts, expires, carriedIn }) {
  return { starts, expires, carriedIn: carriedIn > 0 ? String(unitsOf(carriedIn)) : '' };
}

/** Why a cycle's dates cannot be sent yet, as the key of a sentence; null if they can. */
export function wrongDates({ starts, expires, carriedIn }, { carryOverMost }) {
  if (!starts || (expires && expires <= starts)) {
    return 'certificates.dates.wrong';
  }
  const carried = carriedIn.trim() === '' ? 0 : hundredthsOf(carriedIn);
  return carried >= 0 && carried <= carryOverMost ? null : 'certificates.dates.carried.wrong';
}

/** What is sent of it; without a last day for a whole cycle. */
export function datesOf({ starts, expires, carriedIn }, version) {
  return { version, starts, expires, carriedIn: carriedIn.trim() === '' ? 0 : hundredthsOf(carriedIn) };
}

/** The form of an issuer's rules; texts as people type them. */
export function kindForm(kind) {
  const shown = (hundredths) => (hundredths === undefined || hundredths === null ? '' : String(unitsOf(hundredths)));
  return {
    issuer: kind?.issuer ?? '',
    name: kind?.name ?? '',
    unit: kind?.unit ?? '',
    cycleMonths: String(kind?.cycleMonths ?? 36),
    required: shown(kind?.required),
    carryOverMost: shown(kind?.carryOverMost ?? 0),
    graceDays: String(kind?.graceDays ?? 0),
    categories: (kind?.categories ?? [{ code: '', name: '', least: 0 }]).map((one) => ({ code: one.code, name: one.name, least: shown(one.least), most: shown(one.most) })),
    meetings: kind?.meetings?.category ?? '',
    perHour: shown(kind?.meetings?.perHour ?? 100),
    fee: kind?.fee ? String(kind.fee.minor / 100) : '',
    currency: kind?.fee?.currency ?? 'USD',
    source: kind?.source ?? '',
    checkedOn: kind?.checkedOn ?? '',
    retired: kind?.retired ?? false,
  };
}

/** What is sent of it; what is no number is left for the tool to refuse. */
export function kindOf(form, version) {
  const whole = (text) => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : null);
  const units = (text) => (Number.isNaN(hundredthsOf(text)) ? null : hundredthsOf(text));
  return {
    version,
    issuer: form.issuer,
    name: form.name,
    unit: form.unit,
    cycleMonths: whole(form.cycleMonths),
    required: units(form.required),
    carryOverMost: units(form.carryOverMost) ?? -1,
    graceDays: whole(form.graceDays) ?? -1,
    categories: form.categories.map(({ code, name, least, most }) => ({ code, name, least: least.trim() === '' ? 0 : units(least) ?? -1, most: most.trim() === '' ? null : units(most) ?? -1 })),
    meetings: form.meetings ? { category: form.meetings, perHour: units(form.perHour) ?? -1 } : null,
    fee: form.fee.trim() ? { minor: units(form.fee) ?? -1, currency: form.currency.trim().toUpperCase() } : null,
    source: form.source,
    checkedOn: form.checkedOn,
    retired: form.retired,
  };
}
