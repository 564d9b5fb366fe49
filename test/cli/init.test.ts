import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { openFolder, run } from './run-cli.js';
import { keys, openTerminal, type Terminal } from './terminal.js';

const place = openFolder();
const terminals: Terminal[] = [];
after(() => {
  for (const terminal of terminals) terminal.close();
  place.remove();
});

function openInit(words: readonly string[]): Terminal {
  const terminal = openTerminal(['init', ...words]);
  terminals.push(terminal);
  return terminal;
}

const questions = {
  name: 'Hoe heet de organisatie?',
  zone: 'In welke tijdzone?',
  hours: 'Wanneer bent u op werkdagen bereikbaar?',
  lunch: 'Is er een lunchpauze?',
  phone: 'Op welk telefoonnummer?',
  email: 'Op welk e-mailadres?',
} as const;

type Question = keyof typeof questions;

/** What is said of an answer that does not fit, as `check` says it. */
const refusals: Readonly<Partial<Record<Question, string>>> = {
  zone: '"Mars/Olympus" is hier niet bekend.',
  hours: '"negen tot vijf" is geen tijdvak.',
  lunch: '"12.30" is geen tijdvak.',
  phone: '"geen" is geen telefoonnummer.',
  email: '"info" is geen e-mailadres.',
};

/** The answers that someone types, one after the other; what does not fit is followed by another one. */
async function converse(words: readonly string[], typed: Readonly<Record<Question, readonly string[]>>) {
  const terminal = openInit(words);
  for (const question of Object.keys(questions) as Question[]) {
    await terminal.shows(questions[question]);
    for (const [index, answer] of typed[question].entries()) {
      if (index) await terminal.shows(refusals[question]!);
      terminal.type(index ? keys.eraseLine : '');
      terminal.type(answer);
      await terminal.shows(answer.trim()); // Before that the remark about the last answer may stand there.
      terminal.type(keys.enter);
    }
  }
  return terminal.ended;
}

describe('init in a terminal', { timeout: 30_000 }, () => {
  it('writes what was answered, and asks again for what does not fit', async () => {
    const file = `${place.folder}/asked.json`;
    const { code, shown } = await converse([file], {
      name: ['De Linde '],
      zone: ['Mars/Olympus', 'Europe/Brussels'],
      hours: ['negen tot vijf', '8.30-17.00 '],
      lunch: ['12.30', '12.30 - 13.30'],
      phone: ['geen', '02 123 45 67'],
      email: ['info', 'info@delinde.example'],
    });
    assert.equal(code, 0, shown);
    assert.match(shown, /asked\.json is geschreven/);
    const document = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    assert.deepEqual(document['organisation'], { name: 'De Linde' });
    assert.deepEqual(document['hours'], { 'mon-fri': ['08:30-17:00'] });
    assert.deepEqual(document['breaks'], [{ name: 'lunch', days: 'mon-fri', time: '12:30-13:30' }]);
    assert.equal(document['timeZone'], 'Europe/Brussels');
    assert.deepEqual(document['channels'], [
      { id: 'phone', type: 'phone', number: '+3221234567', display: '02 123 45 67' },
      { id: 'email', type: 'email', address: 'info@delinde.example' },
    ]);
    assert.equal(run(['check', file]).code, 0);
  });

  it('takes what was given, or nothing, from who just presses Enter', async () => {
    const file = `${place.folder}/plain.json`;
    const nothing = { name: [''], zone: [''], hours: [''], lunch: [''], phone: [''], email: [''] };
    const { code } = await converse([file, '--name', 'De Linde'], nothing);
    assert.equal(code, 0);
    const document = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    assert.deepEqual(document['organisation'], { name: 'De Linde' });
    assert.deepEqual(document['hours'], { 'mon-fri': ['09:00-17:00'] });
    assert.deepEqual(document['channels'], []);
  });

  const ends = {
    'Ctrl+C': (terminal: Terminal) => terminal.type(keys.interrupt),
    'Ctrl+D': (terminal: Terminal) => terminal.type(keys.endOfInput),
    'a terminal that closes': (terminal: Terminal) => terminal.hangUp(),
  };

  for (const [how, end] of Object.entries(ends)) {
    it(`stops at ${how}, without a file, and leaves the one that was there`, async () => {
      const before = place.write('before.json', '{"mine":true}');
      for (const words of [[`${place.folder}/half.json`], [before, '--force']]) {
        const terminal = openInit(words);
        await terminal.shows(questions.name);
        terminal.type(`De Linde${keys.enter}`);
        await terminal.shows(questions.zone);
        end(terminal);
        const { code, shown } = await terminal.ended;
        assert.equal(code, 2);
        assert.match(shown, /Gestopt\. Er is niets geschreven\.\s*$/);
      }
      assert.equal(existsSync(`${place.folder}/half.json`), false);
      assert.equal(readFileSync(before, 'utf8'), '{"mine":true}');
    });
  }
});
