import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { languageTags } from '../../src/messages/languages.js';
import { command, design, openFolder, run } from './run-cli.js';

const document = readFileSync(design, 'utf8');
const site = openFolder();

/** What is typed, what comes on standard input, and what is said. */
interface Row {
  readonly name: string;
  readonly words: readonly string[];
  readonly input?: string | Buffer;
  readonly code: number;
  readonly says: RegExp;
}

const file = (name: string, content: string | Buffer) => site.write(name, content);

const rows: readonly Row[] = [
  {
    name: 'a missing file',
    words: ['check', '/nowhere/x.json'],
    code: 2,
    says: /^Er is geen bestand \/nowhere\/x\.json\.$/m,
  },
  { name: 'a directory', words: ['at', '/tmp'], code: 2, says: /^\/tmp is een map\./m },
  {
    name: 'a comma too many',
    words: ['check', file('comma.json', '{\n  "version": 1,\n  "timeZone": "Europe/Amsterdam",\n}')],
    code: 1,
    says: /comma\.json:4:1: dit is geen JSON: hier hoort een sleutel/,
  },
  {
    name: 'an empty file',
    words: ['check', file('empty.json', '')],
    code: 1,
    says: /empty\.json:1:1: dit is geen JSON/,
  },
  { name: 'a comment', words: ['check', '-'], input: '{ // x\n}', code: 1, says: /^-:1:3: .*commentaar kan niet/m },
  {
    name: 'HTML',
    words: ['at', '-'],
    input: '<!doctype html><title>bereikbaar.json</title>',
    code: 1,
    says: /^-:1:1: dit is geen JSON: dit is een webpagina \(HTML\)\./m,
  },
  {
    name: 'a fence of Markdown',
    words: ['at', '-'],
    input: '```json\n{"version":1}\n```\n',
    code: 1,
    says: /^-:1:1: dit is geen JSON: het begint met een codeblok van Markdown\. Haal de eerste en de laatste regel weg/m,
  },
  {
    name: 'curly quotes',
    words: ['at', '-'],
    input: '{\n  “version”: 1\n}',
    code: 1,
    says: /^-:2:3: dit is geen JSON: hier staat een gekruld aanhalingsteken; in JSON horen rechte: "/m,
  },
  {
    name: 'a lunch break that is not within the hours',
    words: ['init', '/nowhere/x.json', '--yes', '--hours', '13:00-17:00', '--lunch', '12:00-12:30'],
    code: 2,
    says: /^--lunch: De pauze 12:00-12:30 valt niet binnen 13:00-17:00\.$/m,
  },
  {
    name: 'an interval that is none, for a first schedule',
    words: ['init', '/nowhere/x.json', '--yes', '--hours', 'negen tot vijf'],
    code: 2,
    says: /^--hours: "negen tot vijf" is geen tijdvak\. Bijvoorbeeld: "09:00-17:00"\.$/m,
  },
  {
    name: 'a national number of a country that nobody knows',
    words: ['init', '/nowhere/x.json', '--yes', '--zone', 'America/Toronto', '--phone', '020 123 45 67'],
    code: 2,
    says: /^--phone: "020 123 45 67" is geen telefoonnummer\. Bijvoorbeeld: /m,
  },
  {
    name: 'JSON that is nested a million times',
    words: ['check', '-'],
    input: '['.repeat(1e6),
    code: 1,
    says: /^-:\d+:\d+: dit is geen JSON/m,
  },
  {
    name: 'UTF-16',
    words: ['check', file('utf16.json', Buffer.from(`\uFEFF${document}`, 'utf16le'))],
    code: 2,
    says: /UTF-16\. Sla het op als UTF-8/,
  },
  {
    name: 'UTF-16 without a mark',
    words: ['check', file('utf16le.json', Buffer.from(document, 'utf16le'))],
    code: 2,
    says: /UTF-16\. Sla het op als UTF-8/,
  },
  {
    name: 'Latin-1',
    words: ['check', file('latin1.json', Buffer.from('{\n "x-a": "één" }', 'latin1'))],
    code: 2,
    says: /latin1\.json:2:10: dit is geen UTF-8/,
  },
  {
    name: '50 MB',
    words: ['week', file('large.json', Buffer.alloc(50_000_000, ' '))],
    code: 2,
    says: /large\.json is te groot: er wordt hooguit 5 MB gelezen/,
  },
  {
    name: '50 MB on standard input',
    words: ['week', '-'],
    input: Buffer.alloc(50_000_000, ' '),
    code: 2,
    says: /te groot/,
  },
  {
    name: 'a schedule with problems',
    words: [
      'at',
      file(
        'bad.json',
        '{\n  "version": 1,\n  "timeZone": "Europe/Amsterdam",\n  "hours": { "mon": ["9.00-17.00"] }\n}',
      ),
    ],
    code: 1,
    says: /bad\.json:4:22 \/hours\/mon\/0: "9\.00-17\.00" is geen tijdvak.*\n.*bevat fouten/,
  },
  { name: 'no schedule at all', words: ['check', '-'], input: '42', code: 1, says: /^$/ },
  { name: 'a moment that is none', words: ['at', design, '--at', '2026-02-30 12:00'], code: 2, says: /is geen moment/ },
  { name: 'words for a moment', words: ['at', design, '--at', 'morgen'], code: 2, says: /"morgen" is geen moment/ },
  { name: 'no file', words: ['check'], code: 2, says: /ontbreekt iets: file/ },
  { name: 'two files', words: ['check', design, design], code: 2, says: /te veel argumenten/ },
  { name: 'an unknown command', words: ['chekc', design], code: 2, says: /chekc is onbekend\. Is check bedoeld\?/ },
  {
    name: 'an unknown option',
    words: ['check', design, '--fromat', 'json'],
    code: 2,
    says: /--fromat is onbekend\. Is --format bedoeld\?/,
  },
  {
    name: 'an unknown form',
    words: ['check', design, '--format', 'xml'],
    code: 2,
    says: /--format <form>: "xml" kan hier niet\. Mogelijk: text, json, github/,
  },
  { name: 'an option without a value', words: ['check', design, '--format'], code: 2, says: /ontbreekt de waarde/ },
  {
    name: 'a number that is none',
    words: ['at', design, '--next', 'x'],
    code: 2,
    says: /--next: "x" kan hier niet\. Mogelijk: 0, 1, 2/,
  },
  { name: 'an unknown channel', words: ['voicemail', design, '--channel', 'x'], code: 2, says: /Wel: spoed, phone/ },
  {
    name: 'an unknown language',
    words: ['voicemail', design, '--language', 'pt'],
    code: 2,
    says: new RegExp(languageTags.join(', ')),
  },
  {
    name: 'a language that visitors are not spoken to in',
    words: ['html', design, '--language', 'pt'],
    code: 2,
    says: /--language: "pt" kan hier niet\. Mogelijk: nl, en, de, fr/,
  },
  {
    name: 'a language that owners are not spoken to in',
    words: ['check', design, '--language', 'xx'],
    code: 2,
    says: /^--language: "xx" kan hier niet\. Mogelijk: nl, en\.$/m,
  },
  {
    name: 'a format that is none',
    words: ['import', 'xls', '-'],
    code: 2,
    says: /format: "xls" kan hier niet\. Mogelijk: csv, json-ld, osm/,
  },
  {
    name: 'an answering machine of what is no phone',
    words: ['voicemail', design, '--channel', 'chat'],
    code: 2,
    says: /^Het kanaal "chat" is geen telefoon; een antwoordapparaat heeft het niet\. Wel: spoed, phone\.$/m,
  },
  {
    name: 'a time zone that no schedule has',
    words: ['import', 'osm', '-', '--zone', 'CET'],
    input: 'Mo-Fr 09:00-17:00',
    code: 2,
    says: /^--zone: "CET" is geen tijdzone .* Is "Europe\/Amsterdam".* bedoeld\?$/m,
  },
  {
    name: 'a schedule without a phone',
    words: ['voicemail', '-'],
    input: '{"version":1,"timeZone":"Europe/Amsterdam"}',
    code: 2,
    says: /geen telefoonkanaal/,
  },
];

describe('the command line says clearly what is wrong', () => {
  before(() => assert.ok(statSync(command).isFile()));
  after(() => site.remove());

  for (const { name, words, input, code, says } of rows) {
    it(`${name}: code ${code}`, () => {
      const ran = run(words, input);
      assert.equal(ran.code, code, ran.remarks + ran.output);
      assert.match(ran.remarks, says);
      assert.doesNotMatch(ran.remarks, /^\s+at |node:internal|undefined/m);
    });
  }

  it('reads a byte order mark over', () => {
    const ran = run(['check', '-', '--at', '2026-11-23 10:00'], `\uFEFF${document}`);
    assert.equal(ran.code, 0, ran.remarks);
  });

  it('says it in English to those who do not read Dutch', () => {
    assert.match(run(['check', '/nowhere'], '', { LANG: 'fr_FR.UTF-8' }).remarks, /^There is no file \/nowhere\.$/m);
    assert.match(run(['check', '/nowhere', '--language', 'en']).remarks, /^There is no file/m);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [command, 'voicemail', design, '--set'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let remarks = '';
    child.stderr.on('data', (text: Buffer) => (remarks += text.toString()));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(remarks, '');
    assert.equal(code, 0);
  });
});
