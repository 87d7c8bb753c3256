const memory = new Map();

/**
 * What was typed and is not saved yet: on this device where the browser keeps something inside a frame, and else in the
 * memory of this page. Each window has a place of its own, so that two never overwrite each other's.
 */
export function writingBuffer(person, activity, window, storage = () => globalThis.localStorage) {
  const family = `viceversa.reflection.${person}.${activity}.`;
  const own = family + window;

  function shelf(work) {
    try {
      return work(storage());
    } catch {
      // A frame of another site may keep nothing; memory has it, too.
      return null;
    }
  }

  function onShelf() {
    const names = shelf((kept) => Object.keys(kept).filter((name) => name.startsWith(family))) ?? [];
    return names.map((name) => [name, shelf((kept) => JSON.parse(kept.getItem(name)))]);
  }

  return {
    keep(value) {
      if (value === null) {
        memory.delete(own);
        shelf((kept) => kept.removeItem(own));
      } else {
        memory.set(own, value);
        shelf((kept) => kept.setItem(own, JSON.stringify(value)));
      }
    },
    /** What a window that is no longer there could not save, the latest first. */
    left() {
      const all = new Map([...memory].filter(([name]) => name.startsWith(family)));
      onShelf().forEach(([name, value]) => value?.form && all.set(name, value));
      return [...all].sort(([, one], [, other]) => (other.at ?? 0) - (one.at ?? 0)).map(([name, value]) => ({ name, ...value }));
    },
    forget(name) {
      memory.delete(name);
      shelf((kept) => kept.removeItem(name));
    },
  };
}
