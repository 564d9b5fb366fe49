import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pageScripts } from '../../.rollup/plugins/integrity.js';
import { dist } from './built-site.js';

const names = await pageScripts(dist);
const scripts = names.map((name) => ({ name, code: readFileSync(join(dist, name), 'utf8') }));

/** What no script for visitors may contain: sinks for HTML and code, storage, trackers, and what breaks when moved. */
const forbidden: Readonly<Record<string, RegExp>> = {
  eval: /\beval\b/,
  'the Function constructor': /\bFunction\(/,
  'HTML from strings':
    /\b(outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|createContextualFragment)\b|document\.write/,
  cookies: /\.cookie\b/,
  storage: /\b(localStorage|sessionStorage|indexedDB|caches)\b/,
  beacons: /\bsendBeacon\b/,
  'unload handlers (FAILURES 5)': /["'](before)?unload["']/,
  'document.currentScript (FAILURES 25)': /\bcurrentScript\b/,
  'motion, which some cannot bear (FAILURES 47)': /\b(transition|animation)(-[a-z]+)?:|@keyframes|\.animate\(/,
  intervals: /\bsetInterval\b/,
  // Namespaces, the address that WhatsApp's links have, one that stands for the page's own, and that of examples in sentences.
  'other origins': /https?:\/\/(?!www\.w3\.org\/|wa\.me\/|site\.invalid\/|www\.example\.org\/)[\w.-]+/,
  'Lit’s development build': /Lit is in dev mode/,
};

/** The bundle scan of FAILURES 30. */
describe('the scripts for visitors contain no', () => {
  for (const [what, pattern] of Object.entries(forbidden)) {
    it(what, () => {
      for (const { name, code } of scripts) assert.doesNotMatch(code, pattern, name);
    });
  }

  it('innerHTML but the one of Lit', () => {
    for (const { name, code } of scripts) {
      const sinks = code.match(/innerHTML/g) ?? [];
      assert.ok(sinks.length <= (/single|templates|block/.test(name) ? 1 : 0), `${name}: ${sinks.length}`);
    }
  });

  it('import of the entry by a chunk: a page may load it by another address (?ver=1), and would load it twice', () => {
    for (const { name, code } of scripts.filter((script) => script.name.startsWith('chunks/'))) {
      assert.doesNotMatch(code, /["'][./]+bereikbaar-nu\.js["']/, name);
    }
  });

  it('module syntax in the single script', () => {
    const { code } =
      scripts.find(({ name }) => name === 'bereikbaar-nu.single.min.js') ?? assert.fail('no single script');
    // What explains a page is a file beside it, which scripts of any kind may import.
    assert.deepEqual(code.match(/\bimport\s*[("'{.]|\bexport\s*[{*]|\bimport\.meta\b/g), ['import(']);
  });
});
