/** What is sent when settings are kept: the same, with the kinds that are off by name. */
export function requestOf(settings) {
  const { mail, calendar, quietFrom, quietTo, weekends, zone, kinds, version } = settings;
  return { mail, calendar, quietFrom, quietTo, weekends, zone: zone ?? '', off: kinds.filter((kind) => !kind.mail).map(({ kind }) => kind), version };
}

/** The kinds by what they are about, in the order in which they came. */
export function byTopic(kinds) {
  const topics = new Map();
  for (const kind of kinds) {
    topics.set(kind.topic, [...(topics.get(kind.topic) ?? []), kind]);
  }
  return [...topics].map(([topic, members]) => ({ topic, members }));
}

/** The same settings with one kind switched. */
export function withKind(settings, name, mail) {
  return { ...settings, kinds: settings.kinds.map((one) => (one.kind === name ? { ...one, mail } : one)) };
}

/** Days as they are typed, such as "7, 14"; null when they are not whole numbers. */
export function daysOf(text) {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const days = words.map(Number);
  return days.every((day) => Number.isInteger(day)) ? days : null;
}
