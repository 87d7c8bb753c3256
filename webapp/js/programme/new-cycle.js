import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { CycleFields } from './cycle-fields.js';
import { cycleOf } from './design.js';

/** Another run of the programme, in the shape of the latest one. */
export function NewCycle({ api, programme, act }) {
  const [value, setValue] = useState(null);
  const begin = () => setValue({ ...cycleOf(programme.cycles[0]), name: t('programme.cycle.next', { count: programme.cycles.length + 1 }) });
  const add = async (event) => {
    event.preventDefault();
    if (await act(() => api.post(`/api/programmes/${programme.id}/cycles`, value))) {
      setValue(null);
    }
  };
  if (!value) {
    return html`<p><button type="button" class="btn btn-outline-primary btn-sm" onClick=${begin}>${t('programme.cycle.add')}</button></p>`;
  }
  return html`<form class="wizard-form cycle-part" noValidate onSubmit=${add}>
    <h3>${t('programme.cycle.add')}</h3>
    <${CycleFields} value=${value} set=${(change) => setValue((before) => ({ ...before, ...change }))} missing=${[]} />
    <div class="form-ways">
      <button type="submit" class="btn btn-primary">${t('programme.cycle.addButton')}</button>
      <button type="button" class="btn btn-outline-primary" onClick=${() => setValue(null)}>${t('programme.cancel.keepAsIs')}</button>
    </div>
  </form>`;
}
