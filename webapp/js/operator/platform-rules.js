const LONGEST_TEXT = 255;
const LONGEST_ADDRESS = 2000;

/** The fields of a registration by hand, in the order of the form; each knows its rule. */
export const FIELDS = [
  { name: 'name', rule: textProblem, required: true },
  { name: 'issuer', rule: addressProblem, required: true, code: true },
  { name: 'clientId', rule: textProblem, required: true, code: true },
  { name: 'deploymentId', rule: textProblem, onlyNew: true, code: true },
  { name: 'authorization', rule: addressProblem, required: true, code: true },
  { name: 'token', rule: addressProblem, required: true, code: true },
  { name: 'keySet', rule: addressProblem, required: true, code: true },
  { name: 'tokenAudience', rule: textProblem, code: true, more: true },
  { name: 'frameOrigins', rule: originsProblem, code: true, more: true },
];

/** What is wrong with a short text, as the key of a sentence; empty when nothing is. */
export function textProblem(value, { required = false } = {}) {
  const text = value.trim();
  if (text === '') {
    return required ? 'rule.missing' : '';
  }
  return text.length > LONGEST_TEXT ? 'rule.long' : '';
}

export function addressProblem(value, { required = false } = {}) {
  const text = value.trim();
  if (text === '') {
    return required ? 'rule.missing' : '';
  }
  if (text.length > LONGEST_ADDRESS) {
    return 'rule.long';
  }
  const address = parse(text);
  if (!address || !['https:', 'http:'].includes(address.protocol)) {
    return 'rule.address';
  }
  return address.hash ? 'rule.fragment' : '';
}

/** Origins parted by blanks or commas; a leading `*.` may stand for any subdomain. */
export function originsProblem(value) {
  return originsOf(value).every(isOrigin) ? '' : 'rule.origins';
}

export function originsOf(value) {
  return value.split(/[\s,]+/).filter(Boolean);
}

/** Every problem of the form by field name, for those fields that have one. */
export function problemsOf(values, isNew) {
  const asked = FIELDS.filter(({ onlyNew }) => isNew || !onlyNew);
  const found = asked.map(({ name, rule, required }) => [name, rule(values[name] ?? '', { required })]);
  return Object.fromEntries(found.filter(([, problem]) => problem !== ''));
}

/** Of the problems that are shown, those that the values still have: what somebody puts right goes as they type. */
export function stillWrong(shown, values, isNew) {
  const found = problemsOf(values, isNew);
  return Object.fromEntries(Object.entries(shown).filter(([name, problem]) => found[name] === problem));
}

/** The form's flat values as the API takes them. */
export function requestOf(values, productFamily, active = true) {
  const at = (name) => (values[name] ?? '').trim();
  return {
    name: at('name'),
    issuer: at('issuer'),
    clientId: at('clientId'),
    productFamily,
    endpoints: { authorization: at('authorization'), token: at('token'), keySet: at('keySet') },
    tokenAudience: at('tokenAudience') || null,
    frameOrigins: originsOf(at('frameOrigins')),
    active,
    ...(at('deploymentId') ? { deploymentId: at('deploymentId') } : {}),
  };
}

/** The flat values of a platform, for changing it. */
export function valuesOf({ name, issuer, clientId, endpoints, tokenAudience, frameOrigins }) {
  return { name, issuer, clientId, ...endpoints, tokenAudience: tokenAudience ?? '', frameOrigins: frameOrigins.join(' ') };
}

function isOrigin(text) {
  const address = parse(text.replace('://*.', '://any.'));
  return Boolean(address) && ['https:', 'http:'].includes(address.protocol) && address.origin === text.replace('://*.', '://any.').toLowerCase();
}

function parse(text) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
