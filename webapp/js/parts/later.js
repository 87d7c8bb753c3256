import { loadPart } from '../i18n.js';
import { Problem, UNREACHABLE } from '../problem.js';
import { Failed } from './failed.js';
import { html, useEffect, useState } from './html.js';
import { Loading } from './loading.js';
import { loadStyles } from './styles.js';

/** Begins to fetch the code of a page, its part of the words and styles, and what it asks first, all at once. */
export function fetchParts({ load, words, styles, asks }, api, params) {
  asks?.(params).forEach(api.ahead);
  return Promise.all([load(), ...partsOf(words).map((part) => loadPart(part)), ...partsOf(styles).map(loadStyles)]);
}

/** Shows a page whose code, and whose part of the words and styles, are fetched when it is first wanted. */
export function Later({ view, ...rest }) {
  const [loaded, setLoaded] = useState({});
  const fetchIt = () => {
    setLoaded({});
    fetchParts(view, rest.api, rest.params).then(
      ([module]) => setLoaded({ View: module[view.name] }),
      () => setLoaded({ problem: new Problem({ code: UNREACHABLE }) }),
    );
  };
  useEffect(fetchIt, []);
  if (loaded.problem) {
    return html`<${Failed} problem=${loaded.problem} again=${fetchIt} />`;
  }
  return loaded.View ? html`<${loaded.View} ...${rest} />` : html`<${Loading} lines=${6} />`;
}

/** None, one, or several. */
function partsOf(names) {
  return [names ?? []].flat();
}
