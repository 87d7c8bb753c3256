// Platform storage: keeps small values for a tool in this page, or says which frame does.
// Messages of other origins than the tool's are answered with wrong_origin where they come from a tool's frame, and
// kept values are apart for each origin. A null or missing value deletes.
(function () {
  const settings = document.currentScript.dataset;
  const origins = settings.origins.split(' ');
  const stores = settings.stores === 'true';
  const LEGACY = 'org.imsglobal.';
  const MAX_KEYS = 500;
  const MAX_LENGTH = 4096;
  const kept = new Map();

  const valuesOf = (origin) => {
    if (!kept.has(origin)) kept.set(origin, new Map());
    return kept.get(origin);
  };

  const capabilities = () => {
    const subjects = ['lti.put_data', 'lti.get_data'].map((subject) =>
      settings.frame === '_parent' ? { subject } : { subject, frame: settings.frame });
    return { supported_messages: [{ subject: 'lti.capabilities' }, ...subjects] };
  };

  const put = (message, origin) => {
    const values = valuesOf(origin);
    if (message.value === undefined || message.value === null) {
      values.delete(message.key);
      return { key: message.key };
    }
    const value = String(message.value);
    if (value.length > MAX_LENGTH || (values.size >= MAX_KEYS && !values.has(message.key))) {
      return { key: message.key, error: { code: 'storage_exhaustion', message: 'There is no room for this value.' } };
    }
    values.set(message.key, value);
    return { key: message.key, value };
  };

  const get = (message, origin) => ({ key: message.key, value: valuesOf(origin).get(message.key) });

  const answer = (subject, message, origin) => {
    if (!origins.includes(origin)) {
      return { error: { code: 'wrong_origin', message: 'This origin is not the tool\'s.' } };
    }
    if (subject === 'lti.capabilities') return capabilities();
    if (!stores) return { error: { code: 'unsupported_subject', message: 'Ask the frame that the capabilities name.' } };
    if (typeof message.key !== 'string' || message.key === '' || !message.message_id) {
      return { error: { code: 'bad_request', message: 'key and message_id are needed.' } };
    }
    return subject === 'lti.put_data' ? put(message, origin) : get(message, origin);
  };

  window.addEventListener('message', (event) => {
    const message = event.data;
    if (!message || typeof message !== 'object' || typeof message.subject !== 'string' || !event.source) return;
    const subject = message.subject.replace(LEGACY, '');
    if (!['lti.capabilities', 'lti.put_data', 'lti.get_data'].includes(subject)) return;
    if (!stores && subject !== 'lti.capabilities') return;
    event.source.postMessage({
      subject: message.subject + '.response',
      message_id: message.message_id,
      ...answer(subject, message, event.origin),
    }, event.origin === 'null' ? '*' : event.origin);
  });
})();
