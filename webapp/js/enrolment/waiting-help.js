import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { useLoad } from '../parts/use-load.js';
import { languageName } from '../parts/language-name.js';

/** What would help me to be paired; nobody's place in a queue is shown, since there is none. */
export function WaitingHelp({ api, cycle, skills, labels }) {
  const { data } = useLoad((signal) => api.get(`/api/cycles/${encodeURIComponent(cycle)}/waiting-help`, { signal }));
  if (!data) {
    return null;
  }
  const byId = new Map(skills.map(({ id, name }) => [id, name]));
  const words = {
    LANGUAGE: (key) => t('enrolment.waiting.language', { language: languageName(key) }),
    TIME: () => t('enrolment.waiting.time'),
    SKILL: (key) => t('enrolment.waiting.skill', { skill: byId.get(key) ?? '' }),
  };
  return html`<section class="enrol-part"><h2>${t('enrolment.waiting.title')}</h2>
    <p>${t('enrolment.waiting.now', { ...labels, count: data.candidates })}</p>
    <ul>${data.suggestions.map(({ kind, key, gain }) => html`<li key=${kind + key}>${words[kind](key)} <strong>${t('enrolment.waiting.gain', { count: gain })}</strong></li>`)}</ul>
  </section>`;
}
