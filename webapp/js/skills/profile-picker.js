import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { useLoad } from '../parts/use-load.js';

/** Which role I compare myself with: my own choice, else the one that my employee record names. */
export function ProfilePicker({ api, profile, onPicked }) {
  const { data } = useLoad((signal) => api.get('/api/skill-profiles', { signal }));
  const [problem, setProblem] = useState(null);
  if (!data || data.profiles.length === 0) {
    return null;
  }
  const pick = async (event) => {
    setProblem(null);
    try {
      await api.put('/api/my-skills/profile', { profileId: event.target.value });
      await onPicked();
    } catch (failure) {
      setProblem(failure);
    }
  };
  return html`<div class="field">
    <label class="form-label" for="my-profile">${t('skills.profile.label')}</label>
    <select class="form-select" id="my-profile" onChange=${pick} value=${profile?.picked ? profile.id : ''}>
      <option value="">${profile && !profile.picked ? t('skills.profile.byRecord', { profile: profile.name }) : t('skills.profile.none')}</option>
      ${data.profiles.map(({ id, name }) => html`<option key=${id} value=${id}>${name}</option>`)}
    </select>
    ${problem && html`<${Failed} problem=${problem} />`}
  </div>`;
}
