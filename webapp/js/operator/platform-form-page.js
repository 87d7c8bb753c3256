import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useRef, useState } from '../parts/html.js';
import { Page } from '../parts/page.js';
import { goTo } from '../parts/router.js';
import { completed, kindOf } from './lms-kinds.js';
import { LmsHelp } from './lms-help.js';
import { FIELDS, problemsOf, requestOf, stillWrong, valuesOf } from './platform-rules.js';

/** A registration by hand, or the changing of one; what was typed stays through every failure. */
export function PlatformFormPage({ api, platform, reload }) {
  const [family, setFamily] = useState(platform?.productFamily ?? 'moodle');
  const [values, setValues] = useState(platform ? valuesOf(platform) : {});
  const [found, setFound] = useState(null);
  const wrong = stillWrong(found ?? {}, values, !platform);
  const [failed, setFailed] = useState(null);
  const [busy, setBusy] = useState(false);
  const form = useRef(null);
  const fill = (filled) => setValues((before) => ({ ...before, ...filled }));
  const leave = (name) => {
    if (name === 'issuer' && !platform) {
      setValues((before) => completed(before, kindOf(family)));
    }
    if (found) {
      setFound(problemsOf(values, !platform));
    }
  };
  const choose = (chosen) => {
    setFamily(chosen);
    if (!platform) {
      setValues((before) => completed(before, kindOf(chosen), kindOf(family)));
    }
  };

  const submit = async (event) => {
    event.preventDefault();
    const problems = problemsOf(values, !platform);
    setFound(problems);
    const first = FIELDS.find(({ name }) => name in problems);
    if (first) {
      form.current.querySelector(`#platform-${first.name}`).focus();
      return;
    }
    await save();
  };
  const save = async () => {
    setBusy(true);
    setFailed(null);
    try {
      const request = requestOf(values, family, platform?.active);
      const saved = platform ? await api.put(`/api/operator/platforms/${platform.id}`, request) : await api.post('/api/operator/platforms', request);
      await reload();
      goTo(`/platforms/${saved?.id ?? platform.id}`);
    } catch (problem) {
      setFailed(problem);
      setBusy(false);
    }
  };

  return html`<${Page} title=${platform ? t('operator.form.change', { name: platform.name }) : t('operator.form.new')} lead=${platform ? undefined : t('operator.form.lead')}>
    <form class="platform-form" noValidate ref=${form} onSubmit=${submit}>
      <${LmsHelp} family=${family} onFamily=${choose} onFound=${fill} />
      ${FIELDS.filter(({ onlyNew, more }) => !more && (!platform || !onlyNew)).map(field)}
      <details class="more-fields" open=${Boolean(values.tokenAudience || values.frameOrigins || wrong.tokenAudience || wrong.frameOrigins)}>
        <summary>${t('operator.form.more')}</summary>
        ${FIELDS.filter(({ more }) => more).map(field)}
      </details>
      ${failed && html`<${Failed} title=${t('operator.form.failed')} problem=${failed} />`}
      <div class="form-ways">
        <button type="submit" class="btn btn-primary" aria-disabled=${busy}>${t(busy ? 'operator.form.saving' : 'operator.form.save')}</button>
        <a class="btn btn-outline-primary" href=${platform ? `#/platforms/${platform.id}` : '#/platforms'}>${t('operator.form.cancel')}</a>
      </div>
    </form>
  <//>`;

  function field({ name, code, required }) {
    const label = t(LABELS[name]);
    return html`<${Field} key=${name} id=${`platform-${name}`} label=${required ? label : t('operator.form.optional', { label })} hint=${t(HINTS[name])}
      value=${values[name] ?? ''} error=${wrong[name] && t(wrong[name])} code=${code} onInput=${(value) => fill({ [name]: value })}
      onBlur=${() => leave(name)} />`;
  }
}

const LABELS = {
  name: 'operator.platform.name',
  issuer: 'operator.platform.issuer',
  clientId: 'operator.platform.clientId',
  deploymentId: 'operator.platform.deploymentId',
  authorization: 'operator.platform.authorization',
  token: 'operator.platform.token',
  keySet: 'operator.platform.keySet',
  tokenAudience: 'operator.platform.audience',
  frameOrigins: 'operator.platform.frames',
};
const HINTS = {
  name: 'operator.form.hint.name',
  issuer: 'operator.form.hint.issuer',
  clientId: 'operator.form.hint.clientId',
  deploymentId: 'operator.form.hint.deploymentId',
  authorization: 'operator.form.hint.authorization',
  token: 'operator.form.hint.token',
  keySet: 'operator.form.hint.keySet',
  tokenAudience: 'operator.form.hint.audience',
  frameOrigins: 'operator.form.hint.frames',
};
