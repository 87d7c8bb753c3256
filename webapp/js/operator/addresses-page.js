import { t } from '../i18n.js';
import { CopyField } from '../parts/copy-field.js';
import { html } from '../parts/html.js';
import { Page } from '../parts/page.js';

const ADDRESSES = [
  ['launch', 'operator.address.launch', 'operator.address.launch.hint'],
  ['login', 'operator.address.login', 'operator.address.login.hint'],
  ['keySet', 'operator.address.keySet', 'operator.address.keySet.hint'],
  ['canvas', 'operator.address.canvas', 'operator.address.canvas.hint'],
  ['registration', 'operator.address.registration', 'operator.address.registration.hint'],
  ['icon', 'operator.address.icon', 'operator.address.icon.hint'],
];

/** Every address that an LMS's administrator may be asked for. */
export function AddressesPage({ state: { toolUrls } }) {
  return html`<${Page} title=${t('operator.nav.addresses')} lead=${t('operator.addresses.lead')}>
    <div class="addresses">
      ${ADDRESSES.filter(([name]) => toolUrls[name]).map(
        ([name, label, hint]) => html`<${CopyField} key=${name} label=${t(label)} value=${toolUrls[name]} hint=${t(hint)} />`,
      )}
    </div>
  <//>`;
}
