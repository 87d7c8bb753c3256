/** How the LMSs call each value where they show it to an administrator, most telling first. */
const LABELS = [
  ['deploymentId', /deployment[\s_-]*id/i],
  ['clientId', /client[\s_-]*id|application[\s_-]*id/i],
  ['keySet', /key\s*set|jwks|certs/i],
  ['tokenAudience', /audience/i],
  ['token', /token/i],
  ['authorization', /authenticat|authori[sz]ation|oidc[\s_-]*auth|login (url|endpoint)|authorize/i],
  ['issuer', /issuer|platform[\s_-]*id|\biss\b/i],
];
const ADDRESS = /^https?:\/\/\S+$/i;
const NEEDS_ADDRESS = new Set(['tokenAudience', 'issuer', 'keySet', 'token', 'authorization']);

/**
 * Reads what somebody copied from their LMS: lines such as `Client ID: abc`, a label with its value on the next line,
 * or the same as JSON. What is not understood is left out.
 */
export function readPasted(text) {
  const found = {};
  for (const [label, value] of pairsOf(text)) {
    const field = LABELS.find(([, pattern]) => pattern.test(label))?.[0];
    if (field && !(field in found) && fits(field, value)) {
      found[field] = value;
    }
  }
  return found;
}

function fits(field, value) {
  const address = ADDRESS.test(value);
  if (NEEDS_ADDRESS.has(field)) {
    return address;
  }
  return value !== '' && !/\s/.test(value) && !address;
}

function pairsOf(text) {
  return fromJson(text) ?? fromLines(text);
}

function fromJson(text) {
  try {
    const values = JSON.parse(text);
    return Object.entries(values).map(([label, value]) => [label, String(value).trim()]);
  } catch {
    return null;
  }
}

function fromLines(text) {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  return lines.flatMap((line, index) => {
    const parts = line.match(/^([^:\t=]+?)\s*(?::\s+|:(?!\/)|\t+|=\s*)(.+)$/);
    if (parts) {
      return [[parts[1], unquoted(parts[2])]];
    }
    return index + 1 < lines.length ? [[line.replace(/:$/, ''), unquoted(lines[index + 1])]] : [];
  });
}

function unquoted(value) {
  return value.trim().replace(/^["']|["'],?$/g, '');
}
