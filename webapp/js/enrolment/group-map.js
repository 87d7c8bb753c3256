import { number } from '../format.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { html } from '../parts/html.js';
import { shadeOf } from '../skills/heat-map-cells.js';

/** What departments come to in each skill: the mean in each cell, and silence where it would tell of single people. */
export function GroupMap({ map: { place, skills, groups } }) {
  if (groups.length === 0) {
    return html`<${Empty} icon="people" title=${t('skillMap.empty.title')}><p>${t('skillMap.empty.text')}</p><//>`;
  }
  const caption = t('skillMap.groups.caption', { programme: place.programme });
  return html`<p class="quiet">${t('skillMap.groups.note')}</p>
    <div class="heat-scroll" role="region" aria-label=${caption} tabindex="0">
      <table class="heat-table">
        <caption class="visually-hidden">${caption}</caption>
        <thead>
          <tr>
            <th scope="col">${t('skillMap.groups.group')}</th>
            <th scope="col"><span>${t('skillMap.groups.size')}</span></th>
            ${skills.map(({ id, name }) => html`<th key=${id} scope="col"><span>${name}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${groups.map(
            (group) => html`<tr key=${group.name}>
              <th scope="row"><bdi>${group.name || t('skillMap.groups.untold')}</bdi></th>
              <td>${number(group.people)}</td>
              ${group.cells.map((cell, column) => html`<${Cell} key=${column} cell=${cell} />`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function Cell({ cell: { people, level, silent } }) {
  if (people === 0) {
    return html`<td class="heat-cell heat-none">
      <span aria-hidden="true">·</span><span class="visually-hidden">${t(silent ? 'skillMap.groups.silent' : 'skills.unknown')}</span>
    </td>`;
  }
  return html`<td class=${`heat-cell heat-${shadeOf(level)}`}>${number(level)}</td>`;
}
