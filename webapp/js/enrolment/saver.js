const REST = 700;
const AGAIN = 5000;
const ofForm = ({ code }) => code === 'enrolment-changed';

/**
 * Saves a form as it is filled in: a moment after the last change, one request at a time, the newest state only.
 *
 * `put(form, version)` resolves to the saved {version}; `tell(state, details)` hears of 'saving', 'saved', 'waiting' (no
 * connection: tried again by itself), 'conflict' (another window was quicker: nothing is sent until `settle`) and
 * 'refused'. `keep` holds what is not saved yet on this device; `isConflict` knows what says that another window was quicker;
 * `rest` is how long a moment is.
 */
export function createSaver({ version, put, tell, keep = () => {}, isConflict = ofForm, rest = REST, wait = setTimeout, stop = clearTimeout }) {
  let known = version;
  let latest = null;
  let timer = null;
  let running = null;
  let blocked = false;
  let waiting = false;

  function change(form) {
    latest = form;
    keep({ form, version: known });
    tell('saving');
    plan(rest);
  }

  function plan(time) {
    stop(timer);
    timer = wait(send, time);
  }

  async function send() {
    // What is blocked goes on waiting for its own time.
    if (running || blocked || latest === null) {
      return running;
    }
    stop(timer);
    running = attempt();
    await running;
    running = null;
    if (latest !== null && !blocked) {
      plan(rest);
    }
    return undefined;
  }

  async function attempt() {
    const form = latest;
    latest = null;
    try {
      const saved = await put(form, known);
      known = saved.version;
      if (latest === null) {
        keep(null);
        tell('saved', saved);
      }
    } catch (problem) {
      latest ??= form;
      failed(problem);
    }
  }

  function failed(problem) {
    if (isConflict(problem)) {
      blocked = true;
      tell('conflict', problem);
    } else if (problem.status === 0 || problem.status >= 500) {
      tell('waiting', problem);
      blocked = true;
      waiting = true;
      timer = wait(retry, AGAIN);
    } else {
      blocked = true;
      tell('refused', problem);
    }
  }

  function retry() {
    blocked = false;
    waiting = false;
    return send();
  }

  return {
    change(form) {
      // What was refused may be allowed after the next change.
      if (blocked && !this.conflicting) {
        blocked = false;
        waiting = false;
      }
      change(form);
    },
    conflicting: false,
    /** Sends what is left at once; resolves when all of it is saved, or cannot be. */
    async flush() {
      if (running) {
        await running;
      }
      // The connection may be back.
      await (waiting ? retry() : send());
      if (latest !== null && !blocked) {
        await send();
      }
      return latest === null;
    },
    retry,
    /** Goes on from another window's version, with this form. */
    settle(newVersion, form) {
      known = newVersion;
      blocked = false;
      this.conflicting = false;
      latest = null;
      if (form) {
        change(form);
        return send();
      }
      keep(null);
      return undefined;
    },
    get version() {
      return known;
    },
    get pending() {
      return latest !== null || running !== null;
    },
    close() {
      stop(timer);
    },
  };
}
