import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { useLoad } from '../parts/use-load.js';
import { OperatorShell } from './operator-shell.js';
import { SignIn } from './sign-in.js';

/** Whether to ask for the password, say that the page is off, or show it. */
export function OperatorApp({ api }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get('/api/operator', { signal }));
  const [left, setLeft] = useState(false);
  const signedIn = () => {
    setLeft(false);
    return reload();
  };
  const signOut = () => api.delete('/api/operator/session').then(() => setLeft(true), () => reload());

  if (left || problem?.code === 'operator-unknown' || problem?.status === 401) {
    return html`<${SignIn} api=${api} left=${left} onSignedIn=${signedIn} />`;
  }
  if (data) {
    return html`<${OperatorShell} api=${api} state=${data} problem=${problem} reload=${reload} signOut=${signOut} />`;
  }
  const off = problem?.code === 'operator-off';
  return html`<main class="shell operator-alone">
    <h1>${t('operator.title')}</h1>
    ${loading && html`<${Loading} lines=${5} />`}
    ${problem && html`<${Failed} title=${off ? t('operator.off') : undefined} problem=${problem} again=${off ? undefined : reload} />`}
  </main>`;
}
