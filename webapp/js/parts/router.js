import { useEffect, useState } from './html.js';

let moved = false;

/** The path after `#`, always beginning with a slash. */
export function pathOf(hash) {
  const path = hash.replace(/^#/, '');
  return path.startsWith('/') ? path : '/';
}

/** What stands behind the question mark of a path. */
export function queryOf(path) {
  return new URLSearchParams(path.split('?')[1] ?? '');
}

/** Whether this page was reached by a step inside the tool, and not by opening it. */
export function hasMoved() {
  return moved;
}

export function usePath() {
  const [path, setPath] = useState(pathOf(location.hash));
  useEffect(() => {
    const follow = () => {
      moved = true;
      setPath(pathOf(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return path;
}

/** Goes to a path inside the tool. */
export function goTo(path) {
  location.hash = path;
}
