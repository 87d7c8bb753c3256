import { currentLanguage } from '../i18n.js';

/** A language in the words of the page. */
export function languageName(tag) {
  try {
    return new Intl.DisplayNames([currentLanguage()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
