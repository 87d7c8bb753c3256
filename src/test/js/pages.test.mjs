import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

const WEBAPP = fileURLToPath(new URL('../../../webapp/', import.meta.url));
const TEMPLATES = 'WEB-INF/templates';
const SHELL = join(TEMPLATES, 'app.html');
const PAGES = readdirSync(join(WEBAPP, TEMPLATES))
  .filter((name) => name.endsWith('.html'))
  .map((name) => join(TEMPLATES, name));
const FIRST_VIEW = 60 * 1024;

const read = (name) => readFileSync(join(WEBAPP, name), 'utf8');
const named = (page) => [...read(page).matchAll(/(?:href|src)="\{\{files\}\}\/([^"]+\.\w+)"/g)].map(([, file]) => file);
const own = (file) => !file.startsWith('vendor/bootstrap');

/** A module and everything that it imports at once. */
function withImports(file, found = new Set()) {
  if (!found.has(file)) {
    found.add(file);
    for (const [, target] of read(file).matchAll(/^(?:import|export)[^;]*?from '([^']+)'/gms)) {
      withImports(normalize(join(dirname(file), target)), found);
    }
  }
  return found;
}

test('every file that a page names is there', () => {
  const missing = PAGES.flatMap((page) => named(page).filter((file) => own(file) && !existsSync(join(WEBAPP, file))));
  assert.deepEqual(missing, []);
});

test('nothing stands inline that the content security policy would block', () => {
  for (const page of PAGES) {
    assert.doesNotMatch(read(page), /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|javascript:/i, page);
  }
});

test('the shell fetches beforehand exactly what its script imports', () => {
  const fetched = named(SHELL).filter((file) => file.endsWith('.js'));
  assert.deepEqual([...new Set(fetched)].sort(), [...withImports('js/app.js')].sort());
});

test('the first view stays below 60 kB', () => {
  const size = [...new Set(named(SHELL))].filter(own).reduce((sum, file) => sum + gzipSync(readFileSync(join(WEBAPP, file))).length, 0);
  assert.ok(size < FIRST_VIEW, `${size} bytes`);
});

test('every placeholder is listed', () => {
  const listed = read(join(TEMPLATES, 'README.md'));
  for (const page of PAGES) {
    for (const [, name] of read(page).matchAll(/\{\{(\w+)\}\}/g)) {
      assert.ok(listed.includes(`\`${name}\``) || name === 'base' || name === 'files', `${name} of ${page}`);
    }
  }
});
