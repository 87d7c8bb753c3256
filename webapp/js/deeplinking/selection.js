/**
 * What a teacher has chosen so far: for each kind whether it is taken, and the title to give it.
 *
 * Where only one may be taken, a choice takes the place of the one before; titles that were typed stay.
 */
export function begin({ kinds }) {
  const only = kinds.length === 1;
  return kinds.map(({ id, title }) => ({ kind: id, title, ownTitle: title, chosen: only }));
}

export function choose(selection, kind, chosen, acceptMultiple) {
  return selection.map((item) => {
    if (item.kind === kind) {
      return { ...item, chosen };
    }
    return acceptMultiple ? item : { ...item, chosen: false };
  });
}

export function entitle(selection, kind, title) {
  return selection.map((item) => (item.kind === kind ? { ...item, title } : item));
}

export function chosenOf(selection) {
  return selection.filter(({ chosen }) => chosen);
}

/**
 * The items for the API; a title that is empty or the kind's own is left to the tool. Kinds that need settings are told
 * with them, and not here.
 */
export function itemsOf(selection, kinds = []) {
  const isSetUp = ({ kind }) => kinds.some(({ id, needsSettings }) => id === kind && needsSettings);
  return chosenOf(selection)
    .filter((item) => !isSetUp(item))
    .map(({ kind, title, ownTitle }) => {
      const given = title.trim();
      return given === '' || given === ownTitle ? { kind } : { kind, title: given };
    });
}
