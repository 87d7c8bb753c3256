import { t } from '../i18n.js';

const numbers = (count) => Array.from({ length: count }, (_, at) => at + 1);

/** What an agenda is called: by the programme, else by the library. */
export function titleOf({ key, edit }) {
  return edit?.title || t(`agendas.${key}.title`);
}

/** Whether it is appropriate, and how it is used. */
export function halvesOf({ key }) {
  return { when: t(`agendas.${key}.when`), how: t(`agendas.${key}.how`) };
}

/** Its parts with their minutes, and with the minute at which each begins. */
export function boxesOf({ key, boxes }) {
  let begins = 0;
  return boxes.map((minutes, at) => {
    const box = { minutes, begins, words: t(`agendas.${key}.box.${at + 1}`) };
    begins += minutes;
    return box;
  });
}

/** The library's lines for whoever learns, and for whoever teaches. */
export function libraryLines({ key, seniorLines, juniorLines }) {
  return {
    senior: numbers(seniorLines).map((at) => t(`agendas.${key}.senior.${at}`)),
    junior: numbers(juniorLines).map((at) => t(`agendas.${key}.junior.${at}`)),
  };
}

export function linesOf(agenda) {
  const library = libraryLines(agenda);
  const own = agenda.edit ?? { senior: [], junior: [] };
  return {
    senior: own.senior.length > 0 ? own.senior : library.senior,
    junior: own.junior.length > 0 ? own.junior : library.junior,
  };
}
