import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invitationState } from '../../../webapp/js/operator/invitation-state.js';
import { completed, kindOf } from '../../../webapp/js/operator/lms-kinds.js';
import { readPasted } from '../../../webapp/js/operator/paste.js';
import { addressProblem, originsProblem, problemsOf, requestOf, stillWrong, textProblem, valuesOf } from '../../../webapp/js/operator/platform-rules.js';

const MOODLE = {
  issuer: 'https://moodle.example.org',
  clientId: 'abC123',
  deploymentId: '4',
  keySet: 'https://moodle.example.org/mod/lti/certs.php',
  token: 'https://moodle.example.org/mod/lti/token.php',
  authorization: 'https://moodle.example.org/mod/lti/auth.php',
};

test('what Moodle shows is read, whether label and value share a line or not', () => {
  const labels = [
    ['Platform ID', MOODLE.issuer],
    ['Client ID', MOODLE.clientId],
    ['Deployment ID', MOODLE.deploymentId],
    ['Public keyset URL', MOODLE.keySet],
    ['Access token URL', MOODLE.token],
    ['Authentication request URL', MOODLE.authorization],
  ];
  for (const between of [': ', '\t', '\n', ':\n', ' = ']) {
    assert.deepEqual(readPasted(`Tool configuration details\n${labels.map((pair) => pair.join(between)).join('\r\n')}\n`), MOODLE, JSON.stringify(between));
  }
});

test('what Brightspace shows is read', () => {
  const text = `Client Id\n11-22-33\nBrightspace Keyset URL\nhttps://b.example/d2l/.well-known/jwks\nBrightspace OAuth2 Access Token URL\nhttps://auth.brightspace.com/core/connect/token\nOpenID Connect Authentication Endpoint\nhttps://b.example/d2l/lti/authenticate\nBrightspace OAuth2 Audience\nhttps://api.brightspace.com/auth/token\nIssuer\nhttps://b.example`;
  assert.deepEqual(readPasted(text), {
    clientId: '11-22-33',
    keySet: 'https://b.example/d2l/.well-known/jwks',
    token: 'https://auth.brightspace.com/core/connect/token',
    authorization: 'https://b.example/d2l/lti/authenticate',
    tokenAudience: 'https://api.brightspace.com/auth/token',
    issuer: 'https://b.example',
  });
});

test('an OpenID configuration is read', () => {
  const text = JSON.stringify({ issuer: 'https://l.example', token_endpoint: 'https://l.example/t', jwks_uri: 'https://l.example/k', authorization_endpoint: 'https://l.example/a', token_endpoint_auth_methods_supported: ['private_key_jwt'] });
  assert.deepEqual(readPasted(text), { issuer: 'https://l.example', token: 'https://l.example/t', keySet: 'https://l.example/k', authorization: 'https://l.example/a' });
});

test('what is not understood is left out', () => {
  for (const text of ['', 'hello world', 'Client ID:', 'Public keyset URL: not an address', 'null', '[1,2]', '"x"']) {
    assert.deepEqual(readPasted(text), {}, text);
  }
});

test('the first of two values counts', () => {
  assert.equal(readPasted('Client ID: one\nClient ID: two').clientId, 'one');
});

test('from Moodle’s address follow its three others', () => {
  assert.equal(completed({ issuer: 'https://m.example/' }, kindOf('moodle')).token, 'https://m.example/mod/lti/token.php');
  assert.deepEqual(completed({ issuer: 'm.example' }, kindOf('moodle')), { issuer: 'm.example' });
});

test('what somebody typed is never replaced', () => {
  assert.equal(completed({ issuer: 'https://own-canvas.example' }, kindOf('canvas')).issuer, 'https://own-canvas.example');
});

test('what was filled in for another LMS goes with it', () => {
  const canvas = completed({ name: 'N' }, kindOf('canvas'), kindOf('moodle'));
  assert.deepEqual(completed(canvas, kindOf('moodle'), kindOf('canvas')), { name: 'N' });
});

test('the kind is found in any case, an unknown one is another', () => {
  assert.equal(kindOf('blackboardlearn').name, 'Blackboard');
  assert.equal(kindOf('x').family, '');
  assert.equal(kindOf(undefined).family, '');
});

test('an address must be whole', () => {
  assert.equal(addressProblem('https://l.example/x?y=1'), '');
  assert.equal(addressProblem('http://localhost:8081'), '');
  assert.equal(addressProblem('', { required: true }), 'rule.missing');
  assert.equal(addressProblem('https://l.example/#x'), 'rule.fragment');
  for (const wrong of ['l.example', 'ftp://l.example', 'javascript:alert(1)', 'https://', 'https://a b']) {
    assert.equal(addressProblem(wrong), 'rule.address', wrong);
  }
  assert.equal(addressProblem(`https://l.example/${'x'.repeat(2000)}`), 'rule.long');
});

test('a text must be there and may have 255 signs', () => {
  assert.equal(textProblem('  ', { required: true }), 'rule.missing');
  assert.equal(textProblem('  '), '');
  assert.equal(textProblem('x'.repeat(255)), '');
  assert.equal(textProblem('x'.repeat(256)), 'rule.long');
});

test('an origin has no path', () => {
  for (const right of ['', 'https://l.example', 'https://a.example, https://b.example:8443', 'https://*.instructure.com']) {
    assert.equal(originsProblem(right), '', right);
  }
  for (const wrong of ['https://l.example/', 'https://l.example/x', 'l.example', '*', 'https://l.example x']) {
    assert.equal(originsProblem(wrong), 'rule.origins', wrong);
  }
});

test('the form names every field that is wrong', () => {
  assert.deepEqual(Object.keys(problemsOf({}, true)), ['name', 'issuer', 'clientId', 'authorization', 'token', 'keySet']);
  assert.deepEqual(problemsOf({ ...MOODLE, name: 'M' }, true), {});
});

test('a problem that was shown goes when it is put right, and comes back with the mistake', () => {
  const shown = problemsOf({ name: 'M' }, true);
  const named = (values) => Object.keys(stillWrong(shown, { name: 'M', ...values }, true));
  assert.deepEqual(named({ issuer: MOODLE.issuer }), ['clientId', 'authorization', 'token', 'keySet']);
  assert.deepEqual(named({ issuer: 'https' }), ['clientId', 'authorization', 'token', 'keySet'], 'it is filled in: whether it is an address is told when the field is left');
  assert.deepEqual(named({ issuer: ' ' }), ['issuer', 'clientId', 'authorization', 'token', 'keySet']);
  assert.deepEqual(stillWrong({}, {}, true), {}, 'nothing is told before the form was sent');
});

test('a platform goes through the form unchanged', () => {
  const platform = { name: 'M', issuer: 'https://m.example', clientId: 'c', productFamily: 'moodle', endpoints: { authorization: 'https://m.example/a', token: 'https://m.example/t', keySet: 'https://m.example/k' }, tokenAudience: null, frameOrigins: ['https://m.example', 'https://n.example'], active: false };
  assert.deepEqual(requestOf(valuesOf(platform), 'moodle', false), platform);
});

test('a deployment is sent where one was given', () => {
  assert.equal(requestOf({ ...MOODLE, name: 'M' }, 'moodle').deploymentId, '4');
});

test('an invitation is open, used or expired', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const state = (spentBy, reusable, expiresAt) => invitationState({ spentBy, reusable, expiresAt }, now);
  assert.equal(state(null, false, '2026-11-23T00:00:00Z'), 'OPEN');
  assert.equal(state('M', false, '2026-11-23T00:00:00Z'), 'SPENT');
  assert.equal(state('M', true, '2026-11-23T00:00:00Z'), 'OPEN');
  assert.equal(state(null, false, '2026-11-22T12:00:00Z'), 'EXPIRED');
  assert.equal(state('M', false, '2026-11-01T00:00:00Z'), 'SPENT');
});
