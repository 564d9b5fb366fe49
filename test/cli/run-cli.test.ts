// The process that all runs of a test file share shows what a process of its own would show.
import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { after, describe, it } from 'node:test';
import { design, openFolder, run, runAlone } from './run-cli.js';

describe('a run in the process that others ran in', () => {
  const place = openFolder();
  after(() => place.remove());
  const at = ['--at', '2026-11-24 12:45'];

  for (const [what, ...words] of [
    ['an answer', 'at', design, ...at],
    ['problems', 'check', '-'],
    ['the help of a command', 'week', '--help'],
    ['the version', '--version'],
    ['words that are none', 'weak', design],
    ['a file that there is not', 'week', 'nowhere.json'],
    ['a language', 'voicemail', design, '--language', 'en', ...at],
  ] as const) {
    it(`shows ${what}, and ends, as one in a process of its own`, () => {
      for (let time = 0; time < 2; time++) assert.deepEqual(run(words, '{}'), runAlone(words, '{}'));
    });
  }

  it('has its own environment', () => {
    const words = ['week', design, ...at];
    assert.ok(run(words, '', { FORCE_COLOR: '1' }).output.includes('\u001B'));
    assert.ok(!run(words).output.includes('\u001B'));
  });

  it('has its own folder', () => {
    const file = place.write('here.json', '{ "version": 1, "timeZone": "UTC", "hours": "always" }');
    assert.equal(run(['check', 'here.json'], '', {}, dirname(file)).code, 0);
    assert.equal(run(['check', 'here.json']).code, 2);
  });
});
