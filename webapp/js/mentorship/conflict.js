import { t } from '../i18n.js';
import { BothSides } from '../parts/both-sides.js';
import { html } from '../parts/html.js';

/** What two of a pair wrote at the same time, to choose from field by field. */
export function Conflict({ name, ...rest }) {
  const words = {
    title: t('mentorship.conflict.title', { name }),
    text: t('mentorship.conflict.text'),
    mine: t('mentorship.conflict.mine'),
    theirs: t('mentorship.conflict.theirs', { name }),
    empty: t('mentorship.conflict.empty'),
    save: t('mentorship.conflict.save'),
  };
  return html`<${BothSides} ...${rest} words=${words} />`;
}
