import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { run } from './run-cli.js';
import table from '../cases/zone-witnesses.json' with { type: 'json' };

const answers = (name: string) => join(import.meta.dirname, '../cases/answers', name);

/** What the organisation is at an instant, as the built command tells it, on whichever Node this is. */
function stateAt(document: object | string, at: string): string | undefined {
  const isFile = typeof document === 'string';
  const { output } = run(['at', isFile ? document : '-', '--at', at], isFile ? '' : JSON.stringify(document));
  return /^organisatie +(\S+)/m.exec(output)?.[1];
}

describe('FAILURES 52: the command line in zones of which zone data differ', () => {
  for (const { timeZone, at, offset } of table.cases) {
    it(`${timeZone} is read with its witness, and right to the minute`, () => {
      const shown = new Date(2 * Date.parse(at) - Date.parse(at.replace('Z', offset))).toISOString().slice(11, 16);
      const document = { version: 1, timeZone, offsets: { [at]: offset }, hours: [`${shown}-${shown.slice(0, 3)}30`] };
      const before = `${new Date(Date.parse(at) - 60_000).toISOString().slice(0, 16)}Z`;
      assert.deepEqual([stateAt(document, at), stateAt(document, before)], ['open', 'gesloten']);
    });
  }

  it('Tangier is open until five o’clock of its own', () => {
    const moments = ['08:59', '09:00', '16:59', '17:00'].map((time) => `2026-11-29T${time}Z`);
    const states = moments.map((at) => stateAt(answers('casablanca.json'), at));
    assert.deepEqual(states, ['gesloten', 'open', 'open', 'gesloten']);
  });
});

describe('FAILURES 51: the command line refuses abbreviations', () => {
  const cases = { 'zone-bst.json': 'Europe/London', 'zone-pst.json': 'America/Los_Angeles' };
  for (const [name, meant] of Object.entries(cases)) {
    it(`${name}: ${meant} is meant`, () => {
      const { output, code } = run(['check', answers(name)]);
      assert.equal(code, 1);
      assert.match(output, new RegExp(`/timeZone: .*${meant}`));
      assert.equal(run(['at', answers(name)]).code, 1);
    });
  }
});
