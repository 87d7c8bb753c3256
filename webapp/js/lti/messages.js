let count = 0;

/**
 * Asks another window by postMessage and waits for its answer.
 *
 * An answer counts only when it bears the message's own id and the subject `<subject>.response`, and comes from
 * `origin` (`*` takes any, for the question what a platform can do, whose answer is no secret). Silence is a failure
 * after `time` milliseconds.
 */
export function ask({ self, target, origin, message, time }) {
  const messageId = `viceversa-${++count}-${self.crypto.randomUUID()}`;
  return new Promise((answered, failed) => {
    const end = (finish, value) => {
      self.clearTimeout(timer);
      self.removeEventListener('message', listen);
      finish(value);
    };
    const listen = ({ data, origin: sender }) => {
      const ours = data?.message_id === messageId && data.subject === `${message.subject}.response`;
      if (!ours || (origin !== '*' && sender !== origin)) {
        return;
      }
      if (data.error) {
        end(failed, new Error(`${message.subject}: ${data.error.code ?? 'error'}`));
      } else {
        end(answered, data);
      }
    };
    const timer = self.setTimeout(() => end(failed, new Error(`${message.subject}: no answer`)), time);
    self.addEventListener('message', listen);
    try {
      target.postMessage({ ...message, message_id: messageId }, origin);
    } catch (failure) {
      end(failed, failure);
    }
  });
}
