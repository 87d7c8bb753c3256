const REPEAT = '\u00a0';

/** Says a sentence to a screen reader, politely; the same sentence twice is said twice. */
export function announce(sentence) {
  const region = document.getElementById('live');
  if (region) {
    region.textContent = region.textContent === sentence ? sentence + REPEAT : sentence;
  }
}
