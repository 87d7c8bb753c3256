import { FindOne, offeringsOf } from '../catalogue/skill-choice.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Page } from '../parts/page.js';

const NOTHING = { offering: null, title: '', certificate: '', why: '' };

/** Advises one's partner to take something. */
export function AdvicePage({ api, params }) {
  const [form, setForm] = useState(NOTHING);
  const [state, setState] = useState({ problem: null, gave: '' });
  const set = (field) => (value) => setForm({ ...form, [field]: value });
  const give = async (event) => {
    event.preventDefault();
    setState({ problem: null, gave: '' });
    try {
      const { offering, title, certificate, why } = form;
      const given = await api.post('/api/me/recommendations', { pairing: params.id, offering: offering?.id ?? '', title, certificate, why });
      setForm(NOTHING);
      setState({ problem: null, gave: given.title });
    } catch (problem) {
      setState({ problem, gave: '' });
    }
  };
  return html`<${Page} title=${t('advice.new')} lead=${t('advice.new.lead')}>
    <p><a href=${`#/pairs/${params.id}`}>${t('advice.back')}</a></p>
    ${state.gave && html`<p role="status"><strong>${t('advice.gave')}</strong> <bdi>${state.gave}</bdi></p>`}
    <form class="offering-form" onSubmit=${give}>
      ${form.offering
        ? html`<p><bdi>${form.offering.title}</bdi> <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => set('offering')(null)}>${t('advice.other')}</button></p>`
        : html`<${FindOne} api=${api} id="advice-offering" label=${t('advice.offering')} path="/api/offerings" items=${offeringsOf} onChoose=${set('offering')} />
          <${Field} id="advice-title" label=${t('advice.what')} value=${form.title} onInput=${set('title')} maxlength="200" />`}
      <${Field} id="advice-certificate" label=${t('advice.certificate')} value=${form.certificate} onInput=${set('certificate')} maxlength="200" />
      <${Field} id="advice-why" label=${t('advice.why')} value=${form.why} onInput=${set('why')} maxlength="1000" rows=${3} required />
      ${state.problem && html`<${Failed} problem=${state.problem} />`}
      <button type="submit" class="btn btn-primary">${t('advice.give')}</button>
    </form>
  <//>`;
}
