import { directionOf } from '../i18n.js';

/** Gives the page the language's name and direction, and the style sheet that is mirrored where it needs one. */
export function dress(language) {
  const page = document.documentElement;
  page.lang = language;
  page.dir = directionOf(language);
  if (page.dir === 'rtl') {
    document.querySelector('link[data-bootstrap]').href = new URL('../../vendor/bootstrap.rtl.min.css', import.meta.url).href;
  }
}
