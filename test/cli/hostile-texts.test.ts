import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { command, design, openFolder, run } from './run-cli.js';

const place = openFolder();
after(() => place.remove());

/** What would act in a terminal or a log: colours, a title, a line of its own that a workflow obeys, text that turns around. */
const acting = '\n::error file=x::pwned\r\u001b[31m\u001b]0;t\u0007\u0085\u009b2J\u2028::warning::y';

const wrong = place.write(
  'wrong.json',
  JSON.stringify({
    version: 1,
    timeZone: 'Europe/Amsterdam',
    [`ho${acting}`]: 1,
    hours: { [acting]: 'always' },
    channels: [{ id: 'phone', type: 'phone', number: acting }],
  }),
);

const valid = place.write(
  'valid.json',
  JSON.stringify({
    version: 1,
    timeZone: 'Europe/Amsterdam',
    organisation: { name: `De Linde${acting}` },
    hours: { 'mon-fri': ['08:00-17:00', { time: '18:00-20:00', limitedTo: acting }] },
    breaks: [{ name: acting, days: 'mon-fri', time: '12:30-13:30' }],
    exceptions: [{ date: '2026-12-24', hours: ['09:00-12:00'], reason: acting, note: acting }],
    channels: [
      {
        id: 'phone',
        type: 'phone',
        number: '+31201234567',
        display: acting,
        label: acting,
        whenUnavailable: 'voicemail',
      },
      { id: 'visit', type: 'visit', address: acting, note: acting },
    ],
  }),
);

const moment = ['--at', '2026-12-24 12:45'];

/** Every command that people, terminals or workflows read, and what it is given. */
const commands: readonly (readonly string[])[] = [
  ['check', wrong],
  ['check', wrong, '--format', 'json'],
  ['check', wrong, '--format', 'github'],
  ['check', valid, ...moment],
  ['check', valid, '--format', 'json', ...moment],
  ['check', valid, '--format', 'github', ...moment],
  ['at', wrong],
  ['at', valid, ...moment],
  ['week', valid, ...moment],
  ['voicemail', valid, ...moment],
  ['voicemail', valid, '--set', ...moment],
  ['json-ld', valid],
  ['html', valid],
  ['osm', valid, ...moment],
  ['phone-system', valid, ...moment],
  ['phone-system', valid, '--format', 'asterisk', ...moment],
  ['check', `/nowhere/${acting.replaceAll('\u0000', '')}`],
  ['check', `/nowhere/${acting}`, '--format', 'github'],
  ['at', valid, '--at', acting],
  ['voicemail', valid, '--channel', acting],
  ['import', 'osm', valid],
  [acting],
  ['check', valid, `--${acting}`],
];

describe('what a document or an argument holds does nothing where it is shown', () => {
  for (const words of commands) {
    it(JSON.stringify(words.map((word) => word.split('/').at(-1))).slice(0, 90), () => {
      const { output, remarks } = run(words);
      const told = `${output}${remarks}`;
      assert.ok(told.length > 0);
      assert.doesNotMatch(told, /[^\P{Cc}\n]|[\p{Zl}\p{Zp}]/u, 'a control character');
      const commands = told.split('\n').filter((line) => line.startsWith('::'));
      if (!words.includes('github')) assert.deepEqual(commands, []);
      for (const line of commands) assert.match(line, /^::(error|warning|notice) file=[^:]*,line=\d+,col=\d+,title=/);
    });
  }

  it('a calendar has a line for each property, whatever its name is', () => {
    const { output } = run(['ical', valid, ...moment]);
    for (const line of output.split('\r\n').filter(Boolean)) assert.match(line, /^[A-Z-]+[:;]|^ /, line);
  });
});

describe('where the command runs and writes', () => {
  it('a full disk is code 2, with a sentence', { skip: !existsSync('/dev/full') }, () => {
    for (const words of [['at', design], ['ical', design], ['--help']]) {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [command, ...words], {
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
        env: { LANG: 'nl_NL.UTF-8' },
      });
      assert.match(stderr, /^De uitvoer is niet helemaal geschreven \(ENOSPC\)\. Is de schijf vol\?$/m);
      assert.doesNotMatch(stderr, /node:|^\s+at /m);
      assert.equal(status, 2);
    }
  });

  it('without a command there is help, in every language', () => {
    for (const language of [[], ['--language', 'nl'], ['--language', 'en'], ['--language=de']]) {
      const ran = run(language);
      if (language[0] === '--language=de') assert.equal(ran.code, 2);
      else assert.match(ran.output, /bereikbaar-nu <command>/);
      if (language[0] !== '--language=de') assert.deepEqual([ran.code, ran.remarks], [0, '']);
    }
  });

  it('from a copy of dist alone', () => {
    const copy = join(place.folder, 'elsewhere', 'cli');
    cpSync(join(command, '..'), copy, { recursive: true });
    const { stdout, status } = spawnSync(process.execPath, [join(copy, 'bereikbaar-nu.js'), '--version'], {
      encoding: 'utf8',
    });
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
    assert.equal(status, 0);
  });
});
