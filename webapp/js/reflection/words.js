/**
 * Counts words by the rule of the tool's own WordCount, letter by letter; both are held to golden/reflection/words.json.
 *
 * A word is a run of letters and digits. One apostrophe, hyphen, full stop, middle dot or underscore between two of them does
 * not end it, nor does a comma between digits. Of Chinese and Japanese each sign is a word; Thai, Lao, Khmer and Burmese have
 * one for each four letters begun. Emoji and punctuation are none.
 */
export function countWords(text) {
  let words = 0;
  let last = OTHER;
  let run = 0;
  for (const sign of text) {
    const kind = kindOf(sign);
    if (kind === MARK) {
      continue;
    }
    if (kind === LETTER) {
      words += last === LETTER || last === DIGIT || last === JOINER ? 0 : 1;
      last = LETTER;
    } else if (kind === DIGIT) {
      words += last === OTHER || last === SPACELESS ? 1 : 0;
      last = DIGIT;
    } else if (kind === SIGN) {
      words += 1;
      last = OTHER;
    } else if (kind === SPACELESS) {
      run = last === SPACELESS ? run + 1 : 0;
      words += run % LETTERS_OF_A_WORD === 0 ? 1 : 0;
      last = SPACELESS;
    } else if (kind === JOINER) {
      last = last === LETTER || last === DIGIT ? JOINER : OTHER;
    } else if (kind === COMMA) {
      last = last === DIGIT ? COMMA : OTHER;
    } else {
      last = OTHER;
    }
  }
  return words;
}

const LETTERS_OF_A_WORD = 4;
const [OTHER, LETTER, DIGIT, MARK, JOINER, COMMA, SIGN, SPACELESS] = [0, 1, 2, 3, 4, 5, 6, 7];
const ASCII = Array.from({ length: 128 }, (_, code) => ofAscii(String.fromCharCode(code)));
const JOINERS = new Set(['\u2019', '\u00b7', '\u2010', '\u2011']);
const INSIDE = new Set(['\u200c', '\u200d', '\u00ad']);
const known = new Map();

function ofAscii(sign) {
  if (/[0-9]/.test(sign)) {
    return DIGIT;
  }
  if (/[a-z]/i.test(sign)) {
    return LETTER;
  }
  if ("'-._".includes(sign)) {
    return JOINER;
  }
  return sign === ',' ? COMMA : OTHER;
}

function kindOf(sign) {
  const code = sign.codePointAt(0);
  if (code < 128) {
    return ASCII[code];
  }
  const before = known.get(code);
  if (before !== undefined) {
    return before;
  }
  const kind = ofOther(sign);
  known.set(code, kind);
  return kind;
}

function ofOther(sign) {
  if (JOINERS.has(sign)) {
    return JOINER;
  }
  if (INSIDE.has(sign) || /\p{M}/u.test(sign)) {
    return MARK;
  }
  if (/\p{N}/u.test(sign)) {
    return DIGIT;
  }
  if (!/\p{L}/u.test(sign)) {
    return OTHER;
  }
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sign)) {
    return SIGN;
  }
  return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(sign) ? SPACELESS : LETTER;
}
