import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useRef, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { nameOf } from '../parts/person-name.js';
import { UndoToast } from '../parts/undo-toast.js';
import { useLoad } from '../parts/use-load.js';
import { GrantHistory } from './grant-history.js';
import { GrantList } from './grant-list.js';
import { GrantSearch } from './grant-search.js';

const ROLE = 'PROGRAMME_MANAGER';

/** Who may manage programmes in this course, and the giving and taking of it. */
export function AccessPage({ api }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get('/api/grants', { signal }));
  const [done, setDone] = useState(null);
  const [failed, setFailed] = useState(null);
  const list = useRef(null);

  const act = async (work, sentence, undo) => {
    setFailed(null);
    setDone(null);
    try {
      const answer = await work();
      await reload();
      setDone({ sentence, undo: undo && (() => undo(answer)), at: Date.now() });
    } catch (failure) {
      setFailed(failure);
    }
  };
  const quietly = (work) => act(work, null).then(() => list.current?.focus());
  const give = (person) => () => api.post('/api/grants', { personId: person.personId, role: ROLE });
  const grant = (person) =>
    act(give(person), t('access.granted', { name: nameOf(person) }), (made) => quietly(() => api.delete(`/api/grants/${made.id}`)));
  const revoke = ({ id, personId, personName }) => {
    const person = { personId, name: personName };
    return act(() => api.delete(`/api/grants/${id}`), t('access.revoked', { name: nameOf(person) }), () => quietly(give(person)));
  };
  const gone = () => {
    setDone(null);
    if (document.activeElement === document.body || document.activeElement?.closest('.toast-line')) {
      list.current?.focus();
    }
  };

  return html`<${Page} title=${t('access.title')} lead=${t('access.lead')}>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${failed && html`<${Failed} title=${t('access.failed')} problem=${failed} />`}
    ${!data && loading && html`<${Loading} lines=${5} />`}
    ${data &&
    html`<${GrantList} grants=${data.grants} headingRef=${list} onRevoke=${revoke} />
      <${GrantSearch} api=${api} grants=${data.grants} onGrant=${grant} />
      <${GrantHistory} history=${data.history} />`}
    ${done?.sentence && html`<${UndoToast} key=${done.at} sentence=${done.sentence} undo=${done.undo} onGone=${gone} />`}
  <//>`;
}
