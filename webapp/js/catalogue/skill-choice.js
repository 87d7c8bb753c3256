import { withQuery } from '../api.js';
import { html, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { SearchField } from '../parts/search-field.js';

/** Finds something as one types, to choose one of a few: a skill, or an offering. */
export function FindOne({ api, id, label, path, items, onChoose }) {
  const [found, setFound] = useState([]);
  const [searched, setSearched] = useState('');
  const [chosen, setChosen] = useState(0);
  const running = useRef(0);
  const search = async (typed) => {
    const turn = ++running.current;
    setSearched(typed);
    const page = typed ? await api.get(withQuery(path, { search: typed, limit: 6 })).catch(() => null) : null;
    if (turn === running.current) {
      setFound(page ? items(page) : []);
    }
  };
  const choose = (one) => {
    setFound([]);
    setSearched('');
    setChosen(chosen + 1);
    onChoose(one);
  };
  return html`<div class="find-one">
    <${SearchField} key=${chosen} id=${id} label=${label} value=${searched} onSearch=${search} />
    ${found.length > 0 && html`<ul class="found-ones">${found.map((one) => html`<li key=${one.id}>
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => choose(one)}><${Icon} name="plus" /><bdi>${one.name ?? one.title}</bdi></button>
    </li>`)}</ul>`}
  </div>`;
}

export const skillsOf = (page) => page.skills;
export const offeringsOf = (page) => page.offerings;
