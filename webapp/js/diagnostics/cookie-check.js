import { t } from '../i18n.js';

/** The one check that only this page can make: whether the browser kept the visit's cookie. */
export function cookieCheck(byCookie) {
  return {
    id: 'cookies',
    state: byCookie ? 'OK' : 'WARNING',
    title: t('diagnostics.cookies.title'),
    finding: t(byCookie ? 'diagnostics.cookies.kept' : 'diagnostics.cookies.refused'),
    advice: byCookie ? '' : t('diagnostics.cookies.advice'),
  };
}

/** The tool's checks with this page's own in the place where the tool left one open. */
export function withCookies(checks, byCookie) {
  return [...checks.filter(({ id }) => id !== 'cookies'), cookieCheck(byCookie)];
}

/** How many checks are in each state that needs somebody. */
export function tally(checks) {
  const count = (state) => checks.filter((check) => check.state === state).length;
  return { failed: count('FAILED'), warnings: count('WARNING') };
}
