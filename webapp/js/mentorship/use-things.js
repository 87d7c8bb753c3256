import { announce } from '../parts/announce.js';
import { useState } from '../parts/html.js';
import { useLoad } from '../parts/use-load.js';

/**
 * Things of a pair that one address lists, and that every change of them answers anew.
 *
 * `act(method, path, body, {done, undo, rethrow})` sends a change and says afterwards what was done; `undo` is what takes
 * it back, to which the version that the change made is added. Resolves to whether it was kept; what refused it is shown,
 * or thrown where the caller wants to meet it.
 */
export function useThings(api, address, name, moved) {
  const { data, problem, reload } = useLoad((signal) => api.get(address, { signal }), [address]);
  const [newer, setNewer] = useState(null);
  const [failure, setFailure] = useState(null);
  const [undo, setUndo] = useState(null);
  const things = (newer ?? data)?.[name];

  const act = async (method, path, body, { done, undo: back, rethrow } = {}) => {
    setFailure(null);
    setUndo(null);
    try {
      const next = await api[method](address + path, body);
      setNewer(next);
      if (back) {
        const version = next[name].find(({ id }) => id === back.id).version;
        setUndo({ sentence: done, take: () => act('put', back.path, { ...back.body, version }) });
      } else if (done) {
        announce(done);
      }
      moved?.();
      return true;
    } catch (refused) {
      if (rethrow) {
        throw refused;
      }
      setFailure(refused);
      await look();
      return false;
    }
  };
  const look = () => api.get(address).then((next) => (setNewer(next), next[name]), () => things);
  return { all: newer ?? data, things, problem, reload, failure, act, look, undo, forget: () => setUndo(null) };
}
