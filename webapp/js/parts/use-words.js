import { loadPart } from '../i18n.js';
import { useEffect, useState } from './html.js';

/** Whether a part of the texts is there, which is fetched when it is wanted; while it is not, its place stays calm. */
export function useWords(part, wanted = true) {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    if (wanted) {
      loadPart(part).then(
        () => setLoaded(true),
        () => {},
      );
    }
  }, [part, wanted]);
  return loaded;
}
