import { t } from '../i18n.js';

/** The sentence on what is missing, where its field is. */
export function error(missing, name) {
  return missing.includes(name) ? t(`programme.missing.${name}`) : undefined;
}
