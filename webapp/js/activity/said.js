import { t } from '../i18n.js';

/** The sentence on what is wrong with a field, if anything is. */
export function said(faults, field) {
  const fault = faults[field];
  return fault ? t(fault.key, fault.values) : undefined;
}
