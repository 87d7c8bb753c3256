import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';

/** Whether what was typed is safe. */
export function SaveLine({ keepers }) {
  const failed = keepers.find(({ problem }) => problem);
  const again = () => keepers.forEach((keeper) => keeper.flush());
  if (failed) {
    return html`<${Failed} title=${t('programme.save.failed')} problem=${failed.problem} again=${again} />`;
  }
  return html`<p class="save-line quiet" role="status">${t(wordsOf(keepers))}</p>`;
}

function wordsOf(keepers) {
  if (keepers.some(({ conflict }) => conflict)) {
    return 'programme.save.conflict';
  }
  if (keepers.some(({ saving, dirty }) => saving || dirty)) {
    return 'programme.save.saving';
  }
  return keepers.some(({ together }) => together) ? 'programme.save.together' : 'programme.save.saved';
}
