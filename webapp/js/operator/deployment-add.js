import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { textProblem } from './platform-rules.js';

/** Accepts a deployment before its first launch, where the LMS's administrator has told its id. */
export function DeploymentAdd({ api, platform, act }) {
  const [value, setValue] = useState('');
  const [error, setError] = useState('');
  const submit = async (event) => {
    event.preventDefault();
    const wrong = textProblem(value, { required: true });
    setError(wrong);
    if (!wrong && (await act(() => api.post(`/api/operator/platforms/${platform.id}/deployments`, { deploymentId: value.trim() })))) {
      setValue('');
    }
  };
  return html`<form class="inline-form" noValidate onSubmit=${submit}>
    <${Field} id="deployment" label=${t('operator.deployment.add.label')} value=${value} onInput=${setValue} error=${error && t(error)} code />
    <button type="submit" class="btn btn-outline-primary">${t('operator.deployment.add.button')}</button>
  </form>`;
}
