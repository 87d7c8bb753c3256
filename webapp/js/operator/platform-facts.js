import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { kindOf } from './lms-kinds.js';

/** What the registration consists of, as the LMS told it. */
export function PlatformFacts({ platform }) {
  const facts = [
    ['operator.platform.issuer', platform.issuer],
    ['operator.platform.clientId', platform.clientId],
    ['operator.platform.family', kindOf(platform.productFamily).name || platform.productFamily],
    ['operator.platform.authorization', platform.endpoints.authorization],
    ['operator.platform.token', platform.endpoints.token],
    ['operator.platform.keySet', platform.endpoints.keySet],
    ['operator.platform.audience', platform.tokenAudience],
    ['operator.platform.frames', platform.frameOrigins.join(' ')],
    ['operator.platform.created', dateTime(platform.createdAt)],
  ];
  return html`<section class="part">
    <h2>${t('operator.platform.facts')}</h2>
    <dl class="facts">
      ${facts.filter(([, value]) => value).map(([label, value]) => html`<div key=${label}><dt>${t(label)}</dt><dd class="breakable"><bdi>${value}</bdi></dd></div>`)}
    </dl>
  </section>`;
}
