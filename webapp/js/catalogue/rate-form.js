import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';

const STARS = [1, 2, 3, 4, 5];

/** How useful it was, by somebody who did it. */
export function RateForm({ api, path, mine, onSaved }) {
  const [stars, setStars] = useState(mine?.stars ?? 0);
  const [sentence, setSentence] = useState(mine?.sentence ?? '');
  const [problem, setProblem] = useState(null);
  const act = async (work, words) => {
    setProblem(null);
    try {
      await work();
      announce(t(words));
      await onSaved();
    } catch (failure) {
      setProblem(failure);
    }
  };
  const save = (event) => {
    event.preventDefault();
    act(() => api.put(`${path}/rating`, { stars, sentence }), 'catalogue.rating.saved');
  };
  return html`<details class="part" open=${Boolean(mine)}>
    <summary>${t('catalogue.rating.mine')}</summary>
    <form class="rate-form" onSubmit=${save}>
      <p class="quiet">${t('catalogue.rating.lead')}</p>
      <fieldset>
        <legend>${t('catalogue.rating.stars')}</legend>
        ${STARS.map((star) => html`<label key=${star} class="check-line"><input type="radio" name="stars" required value=${star} checked=${star === stars} onChange=${() => setStars(star)} /> <span>${t(`catalogue.rating.star.${star}`)}</span></label>`)}
      </fieldset>
      <${Field} id="rating-sentence" label=${t('catalogue.rating.sentence')} value=${sentence} onInput=${setSentence} maxlength="300" rows=${2} />
      ${problem && html`<${Failed} problem=${problem} />`}
      <div class="tools">
        <button type="submit" class="btn btn-primary btn-sm">${t('catalogue.rating.save')}</button>
        ${mine && html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => act(() => api.delete(`${path}/rating`), 'catalogue.rating.removed')}>${t('catalogue.rating.remove')}</button>`}
      </div>
    </form>
  </details>`;
}
