/**
 * What is known beforehand about each LMS: the product family as it calls itself in a launch, the key of the sentence
 * where to find its values, and what follows from its address.
 *
 * `of` completes the form from what was typed; a value that differs per site and cannot be guessed stays empty.
 */
export const LMS_KINDS = [
  {
    family: 'moodle',
    name: 'Moodle',
    where: 'lms.moodle',
    of: (site) => endpoints(site, '/mod/lti/auth.php', '/mod/lti/token.php', '/mod/lti/certs.php'),
  },
  {
    family: 'canvas',
    name: 'Canvas',
    where: 'lms.canvas',
    fixed: {
      issuer: 'https://canvas.instructure.com',
      authorization: 'https://sso.canvaslms.com/api/lti/authorize_redirect',
      token: 'https://sso.canvaslms.com/login/oauth2/token',
      keySet: 'https://sso.canvaslms.com/api/lti/security/jwks',
      frameOrigins: 'https://*.instructure.com',
    },
  },
  {
    family: 'desire2learn',
    name: 'Brightspace',
    where: 'lms.brightspace',
    fixed: {
      token: 'https://auth.brightspace.com/core/connect/token',
      tokenAudience: 'https://api.brightspace.com/auth/token',
    },
    of: (site) => ({ authorization: `${site}/d2l/lti/authenticate`, keySet: `${site}/d2l/.well-known/jwks` }),
  },
  {
    family: 'BlackboardLearn',
    name: 'Blackboard',
    where: 'lms.blackboard',
    fixed: {
      issuer: 'https://blackboard.com',
      authorization: 'https://developer.blackboard.com/api/v1/gateway/oidcauth',
      token: 'https://developer.blackboard.com/api/v1/gateway/oauth2/jwttoken',
    },
  },
  { family: 'sakai', name: 'Sakai', where: 'lms.sakai', of: (site) => ({ authorization: `${site}/imsoidc/lti13/oidc_auth`, keySet: `${site}/imsblis/lti13/keyset` }) },
  { family: 'openedx', name: 'Open edX', where: 'lms.openedx' },
  { family: '', name: '', where: 'lms.other' },
];

export function kindOf(family) {
  return LMS_KINDS.find((kind) => kind.family.toLowerCase() === String(family ?? '').toLowerCase()) ?? LMS_KINDS.at(-1);
}

/**
 * Fills what is still empty with what is known of the LMS; never touches what somebody typed. What was filled in for
 * the kind chosen before goes with it.
 */
export function completed(values, kind, before = kind) {
  const outdated = kind === before ? {} : knownOf(values, before);
  const kept = Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== outdated[name]));
  const missing = Object.entries(knownOf(kept, kind)).filter(([name]) => !(kept[name] ?? '').trim());
  return { ...kept, ...Object.fromEntries(missing) };
}

function knownOf(values, kind) {
  const site = (values.issuer ?? '').trim().replace(/\/+$/, '');
  const derived = kind.of && /^https?:\/\/[^/]/.test(site) ? kind.of(site) : {};
  return { ...derived, ...kind.fixed };
}

function endpoints(site, authorization, token, keySet) {
  return { authorization: site + authorization, token: site + token, keySet: site + keySet };
}
