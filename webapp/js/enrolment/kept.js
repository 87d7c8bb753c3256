/** What was typed and is not saved yet, on this device; where a browser keeps nothing inside a frame, nothing is kept. */
export function keptForm(cycle, person) {
  const name = `viceversa.enrolment.${person}.${cycle}`;
  return {
    read() {
      try {
        return JSON.parse(localStorage.getItem(name));
      } catch {
        return null;
      }
    },
    keep(value) {
      try {
        if (value === null) {
          localStorage.removeItem(name);
        } else {
          localStorage.setItem(name, JSON.stringify(value));
        }
      } catch {
        // The form itself stays on the page.
      }
    },
  };
}
