import { t } from '../i18n.js';
import { sentenceOf } from '../parts/failed.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';

/** The operator's password; a wrong one says so beside the field and keeps nothing. */
export function SignIn({ api, left, onSignedIn }) {
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const field = useRef(null);
  useEffect(() => {
    document.title = t('page.title', { page: t('operator.title') });
    field.current.focus();
  }, []);

  const submit = async (event) => {
    event.preventDefault();
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await api.post('/api/operator/session', { password });
      setPassword('');
      await onSignedIn();
    } catch (failure) {
      setProblem(failure);
      field.current.select();
    }
    setBusy(false);
  };
  const wrong = problem?.code === 'password-wrong';

  return html`<main class="shell operator-alone">
    <h1>${t('operator.title')}</h1>
    <p>${t(left ? 'operator.left' : 'operator.signIn.lead')}</p>
    <form class="sign-in" onSubmit=${submit}>
      <label class="form-label" for="password">${t('operator.password')}</label>
      <input class="form-control" id="password" type="password" autocomplete="current-password" required ref=${field} value=${password}
        aria-invalid=${problem !== null} aria-describedby=${problem ? 'password-problem' : undefined}
        onInput=${(event) => setPassword(event.target.value)} />
      ${problem && html`<p class="field-error" id="password-problem" role="alert">${wrong ? t('operator.wrong') : sentenceOf(problem)}</p>`}
      <button type="submit" class="btn btn-primary" aria-disabled=${busy}>${t(busy ? 'operator.signIn.busy' : 'operator.signIn.button')}</button>
    </form>
  </main>`;
}
