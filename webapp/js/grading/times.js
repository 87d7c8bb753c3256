/** A time of a field, which knows no zone, as an instant of the clock of this device; null for none. */
export function instantOf(local) {
  const time = new Date(local);
  return local === '' || Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** An instant as such a field shows it, by the clock of this device. */
export function localOf(instant) {
  if (!instant) {
    return '';
  }
  const time = new Date(instant);
  return new Date(time.getTime() - time.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
}

export function zoneName() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
