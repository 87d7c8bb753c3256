import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const SCRIPTS = fileURLToPath(new URL('../../../webapp/js/', import.meta.url));
const files = readdirSync(SCRIPTS, { recursive: true }).filter((name) => name.endsWith('.js'));
const textOf = (name) => readFileSync(join(SCRIPTS, name), 'utf8');

/** A page whose import names nothing does not open at all, and only a browser would say so. */
test('every name that a script imports is exported where it is looked for', () => {
  const missing = files.flatMap((name) =>
    [...textOf(name).matchAll(/import\s*\{([^}]*)\}\s*from\s*'(\.[^']+)'/g)].flatMap(([, names, from]) => {
      const target = join(dirname(name), from);
      if (target.startsWith('..')) {
        return [];
      }
      const known = exportsOf(textOf(target));
      return names
        .split(',')
        .map((one) => one.trim().split(/\s+as\s+/)[0])
        .filter((one) => one !== '' && !known.has(one))
        .map((one) => `${name}: ${one} of ${target}`);
    }),
  );
  assert.deepEqual(missing, []);
});

function exportsOf(text) {
  const declared = [...text.matchAll(/export\s+(?:async\s+)?(?:function\*?|const|let|class)\s+(\w+)/g)].map(([, name]) => name);
  const listed = [...text.matchAll(/export\s*\{([^}]*)\}/g)].flatMap(([, names]) => names.split(',').map((one) => one.trim().split(/\s+as\s+/).pop()));
  return new Set([...declared, ...listed]);
}
