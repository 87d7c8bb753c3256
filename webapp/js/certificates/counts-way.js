import { withQuery } from '../api.js';

/** Where the catalogue shows what counts for a certificate, by all the names that providers may use. */
export function countsWay({ certification, schemes }) {
  return `#${withQuery('/catalogue', { counts: `${certification.issuer} ${certification.name}`, scheme: schemes })}`;
}
