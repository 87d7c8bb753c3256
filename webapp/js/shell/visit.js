/** Whether this visit still goes on, and who wants to know when it does not. */
export function createVisit({ byCookie }) {
  let ended = false;
  const listeners = new Set();
  return {
    byCookie,
    get ended() {
      return ended;
    },
    end() {
      ended = true;
      listeners.forEach((listener) => listener());
    },
    onEnd(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
