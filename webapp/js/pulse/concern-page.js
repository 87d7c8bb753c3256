import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { ConcernCard } from './concern-card.js';

const LONGEST_WORDS = 4000;
const LONGEST_EVIDENCE = 20000;

/** A safe way to say that something is wrong, to one person outside of the line whom I choose. */
export function ConcernPage({ api, params, refreshMe }) {
  const path = `/api/mentorships/${encodeURIComponent(params.id)}/concerns`;
  const { data, problem, reload } = useLoad((signal) => api.get(path, { signal }), [params.id]);
  const [sent, setSent] = useState(null);
  const send = async (report) => {
    const kept = await api.post(path, report);
    setSent(kept);
    refreshMe();
    await reload();
  };
  if (!data) {
    return html`<${Page} title=${t('concern.title')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`}<//>`;
  }
  return html`<${Page} title=${t('concern.title')} lead=${t('concern.lead')}>
    <p class="form-ways"><a href=${`#/pairs/${params.id}/pulse`}>${t('concern.back')}</a></p>
    ${sent && html`<${Sent} key=${sent.id} concern=${sent} />`}
    ${!sent && data.contacts.length === 0 && html`<${Empty} icon="people" title=${t('concern.noContact')}><p>${t('concern.noContact.text')}</p><//>`}
    ${!sent && data.contacts.length > 0 && html`<${Form} data=${data} send=${send} />`}
    ${data.concerns.length > 0 &&
    html`<section class="part"><h2>${t('concern.mine')}</h2><div class="partner-cards">${data.concerns.map((one) => html`<${ConcernCard} key=${one.id} concern=${one} />`)}</div></section>`}
  <//>`;
}

/** What happened with it, with the receipt; it takes the focus, because the form is gone. */
function Sent({ concern }) {
  const line = useRef(null);
  useEffect(() => line.current.focus(), []);
  return html`<div class="note note-calm" tabindex="-1" ref=${line}>
    <${Icon} name="check" />
    <div class="note-text">
      <p class="note-title">${concern.sealed ? t('concern.sent.sealed') : t('concern.sent', { name: concern.contactName })}</p>
      <p>${t(concern.sealed ? 'concern.sent.sealed.text' : 'concern.sent.text', { name: concern.contactName, how: concern.contactHow })}</p>
      <p>${t('concern.receipt')} <strong class="receipt">${concern.receipt}</strong></p>
      ${concern.split && html`<p>${t('concern.splitNow')}</p>`}
    </div>
  </div>`;
}

function Form({ data, send }) {
  const [contact, setContact] = useState(data.contacts.length === 1 ? 0 : -1);
  const [words, setWords] = useState('');
  const [evidence, setEvidence] = useState('');
  const [keep, setKeep] = useState(true);
  const [end, setEnd] = useState(false);
  const [state, setState] = useState({ busy: false, problem: null, missing: false });
  const submit = async (event) => {
    event.preventDefault();
    const missing = contact < 0 || words.trim() === '';
    setState({ busy: !missing, problem: null, missing });
    if (missing || state.busy) {
      return;
    }
    const { name, how } = data.contacts[contact];
    try {
      await send({ contactName: name, contactHow: how, words, evidence, keep, end });
    } catch (problem) {
      setState({ busy: false, problem, missing: false });
    }
  };
  return html`<form class="concern-form" onSubmit=${submit}>
    <fieldset>
      <legend>${t('concern.contact')}</legend>
      <p class="quiet">${t('concern.contact.hint', { name: data.partnerName })}</p>
      ${data.contacts.map(
        (one, at) => html`<label key=${`${one.name} ${one.how}`} class="check-line"><input type="radio" class="form-check-input" name="contact" checked=${contact === at} onChange=${() => setContact(at)} />
          <span><strong dir="auto">${one.name}</strong><br /><span dir="auto">${one.how}</span>${!one.known && html`<br /><span class="quiet">${t('concern.notHere')}</span>`}</span></label>`,
      )}
    </fieldset>
    <${Field} id="concern-words" label=${t('concern.words')} hint=${t('concern.words.hint')} value=${words} onInput=${setWords} rows=${6} maxlength=${LONGEST_WORDS} />
    <label class="check-line"><input type="checkbox" class="form-check-input" checked=${keep} onChange=${(event) => setKeep(event.target.checked)} /><span><strong>${t('concern.keep')}</strong><br />${t('concern.keep.hint')}</span></label>
    <${Field} id="concern-evidence" label=${t('concern.evidence')} hint=${t('concern.evidence.hint')} value=${evidence} onInput=${setEvidence} rows=${3} maxlength=${LONGEST_EVIDENCE} />
    <label class="check-line"><input type="checkbox" class="form-check-input" checked=${end} onChange=${(event) => setEnd(event.target.checked)} />
      <span><strong>${data.open ? t('concern.end', { pair: data.pair }) : t('concern.takeBack')}</strong><br />${data.open ? t('concern.end.hint', { name: data.partnerName }) : t('concern.takeBack.hint', { name: data.partnerName })}</span></label>
    ${state.missing && html`<p class="field-error" role="alert">${t('concern.missing')}</p>`}
    ${state.problem && html`<${Failed} problem=${state.problem} />`}
    <div class="form-ways"><button type="submit" class="btn btn-primary" aria-disabled=${state.busy}>${t('concern.send')}</button></div>
    <p class="quiet">${t('concern.send.hint', { name: data.partnerName })}</p>
  </form>`;
}
