import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { otherOffsets } from '../../src/cli/fresh-offsets.js';
import { writeOffsets } from '../../src/schedule/document/source-text/write-key.js';
import { useZoneData, zoneDataVersion } from '../../src/cli/zone-data.js';
import { design, openFolder, run } from './run-cli.js';

useZoneData();
const now = Date.parse('2026-11-29T16:20Z');
const witnesses = { '2026-11-29T12:00Z': '-07:00', '2027-01-15T12:00Z': '-07:00', '2027-07-15T12:00Z': '-07:00' };
const fresh = { 'x-tz': zoneDataVersion, ...witnesses };
const vancouver = { version: 1, timeZone: 'America/Vancouver' };

describe('the offsets that a document should have', () => {
  const cases: readonly [name: string, document: unknown, offsets: object | null][] = [
    ['none yet', vancouver, fresh],
    ['some that agree, and one is ahead', { ...vancouver, offsets: { '2026-12-15T12:00Z': '-07:00' } }, null],
    ['some that are over', { ...vancouver, offsets: { '2026-11-15T12:00Z': '-07:00' } }, fresh],
    ['one that is of old zone data', { ...vancouver, offsets: { ...witnesses, '2027-02-15T12:00Z': '-08:00' } }, fresh],
    ['one that is no moment', { ...vancouver, offsets: { ...witnesses, soon: '-07:00' } }, fresh],
    [
      'keys of the owner’s own, which stay',
      { ...vancouver, offsets: { 'x-by': 'Jan', 'x-tz': '2025c' } },
      { 'x-by': 'Jan', ...fresh },
    ],
    [
      'some of newer zone data than ours',
      { ...vancouver, offsets: { 'x-tz': '2099a', '2027-02-15T12:00Z': '-08:00' } },
      null,
    ],
    ['something else where they belong', { ...vancouver, offsets: 'x' }, null],
    ['UTC, which all know', { ...vancouver, timeZone: 'UTC' }, null],
    ['a zone that nobody knows', { ...vancouver, timeZone: 'Mars/Olympus' }, null],
    ['a name that is refused', { ...vancouver, timeZone: 'CET' }, null],
    ['no zone', { version: 1 }, null],
    ['no document at all', [vancouver], null],
  ];
  for (const [name, document, offsets] of cases) {
    it(`of one that has ${name}`, () => {
      const found = otherOffsets(document, now);
      assert.deepEqual(found, offsets);
      assert.deepEqual(Object.keys(found ?? {}), Object.keys(offsets ?? {}), 'in the same order');
    });
  }
});

describe('what is written into a file', () => {
  const two = { 'x-tz': '2026f', '2027-01-15T12:00Z': '-07:00' };
  const cases: readonly [name: string, before: string, after: string][] = [
    [
      'behind the zone, indented as it is',
      '{\n  "version": 1,\n  "timeZone": "A/B",\n\n  "hours": "always" }\n',
      '{\n  "version": 1,\n  "timeZone": "A/B",\n  "offsets": {\n    "x-tz": "2026f",\n    "2027-01-15T12:00Z": "-07:00"\n  },\n\n  "hours": "always" }\n',
    ],
    [
      'with tabs, line breaks of Windows, and no space before the value',
      '{\r\n\t"hours":"always",\r\n\t"timeZone":"A/B"\r\n}',
      '{\r\n\t"hours":"always",\r\n\t"timeZone":"A/B",\r\n\t"offsets":{\r\n\t\t"x-tz":"2026f",\r\n\t\t"2027-01-15T12:00Z":"-07:00"\r\n\t}\r\n}',
    ],
    [
      'on the one line that there is',
      '{"timeZone":"A/B","x-mine":[1,  2]}',
      '{"timeZone":"A/B","offsets":{"x-tz":"2026f","2027-01-15T12:00Z":"-07:00"},"x-mine":[1,  2]}',
    ],
    [
      'on a line with spaces',
      '{ "timeZone": "A/B" }',
      '{ "timeZone": "A/B", "offsets": { "x-tz": "2026f", "2027-01-15T12:00Z": "-07:00" } }',
    ],
    [
      'instead of what was there, where it was',
      '{\n    "offsets": { "2020-01-15T12:00Z": "-08:00" },\n    "timeZone": "A/B"\n}\n',
      '{\n    "offsets": {\n        "x-tz": "2026f",\n        "2027-01-15T12:00Z": "-07:00"\n    },\n    "timeZone": "A/B"\n}\n',
    ],
    [
      'in the last of two, as JSON.parse reads it',
      '{"timeZone":"A/B","offsets":{},"offsets":{}}',
      '{"timeZone":"A/B","offsets":{},"offsets":{"x-tz":"2026f","2027-01-15T12:00Z":"-07:00"}}',
    ],
  ];
  for (const [name, before, expected] of cases) {
    it(name, () => {
      const written = writeOffsets(before, two);
      assert.equal(written, expected);
      assert.deepEqual((JSON.parse(written) as { offsets: object }).offsets, two);
    });
  }
});

describe('check --fix', () => {
  const place = openFolder();
  after(() => place.remove());
  const at = ['--at', '2026-11-29'];

  it('writes them once, says so, and leaves the rest as it was', () => {
    const text = `\uFEFF${JSON.stringify({ ...vancouver, 'x-own': 'ü', hours: 'always' }, null, 3)}\r\n`;
    const file = place.write('vancouver.json', text);
    const { output, remarks, code } = run(['check', file, '--fix', ...at]);
    assert.equal(code, 0, output);
    assert.match(remarks, /vancouver\.json staan nu nieuwe "offsets"/);
    const written = readFileSync(file, 'utf8');
    assert.ok(
      written.startsWith(
        '\uFEFF{\n   "version": 1,\n   "timeZone": "America/Vancouver",\n   "offsets": {\n      "x-tz"',
      ),
    );
    assert.deepEqual(JSON.parse(written.slice(1)), { ...vancouver, offsets: fresh, 'x-own': 'ü', hours: 'always' });
    assert.match(run(['check', file, '--fix', ...at]).remarks, /niets veranderd/);
    assert.equal(readFileSync(file, 'utf8'), written);
  });

  it('is told of where witnesses are over, or of other zone data', () => {
    const old = { ...vancouver, hours: 'always', offsets: { '2027-01-15T12:00Z': '-08:00' } };
    const file = place.write('old.json', JSON.stringify(old));
    const before = run(['check', file, ...at]);
    assert.equal(before.code, 1);
    assert.match(before.output, /rooster "-08:00", volgens de tijdzonegegevens hier "-07:00"/);
    assert.equal(run(['check', file, '--fix', ...at]).code, 0);
    assert.match(run(['check', file, '--at', '2027-07-16']).output, /let op +\/offsets: Het laatste moment/);
  });

  it('leaves what newer zone data wrote, and asks for a newer version', () => {
    const newer = JSON.stringify({
      ...vancouver,
      hours: 'always',
      offsets: { 'x-tz': '2099a', '2027-01-15T12:00Z': '-08:00' },
    });
    const file = place.write('newer.json', newer);
    assert.match(
      run(['check', file, '--fix', ...at]).output,
      /tijdzonegegevens 2099a; .* Neem een nieuwere bereikbaar-nu\./,
    );
    assert.equal(readFileSync(file, 'utf8'), newer);
  });

  it('needs a file', () => {
    const { remarks, code } = run(['check', '-', '--fix'], readFileSync(design));
    assert.equal(code, 2);
    assert.match(remarks, /--fix hoort een bestand/);
    assert.equal(run(['check', place.write('no.json', '{'), '--fix']).code, 1);
  });

  it('check names the zone data that it computed with', () => {
    assert.match(run(['check', design, ...at]).output, new RegExp(`tijdzonegegevens ${zoneDataVersion}\\.\n$`));
    const { zoneData } = JSON.parse(run(['check', design, '--format', 'json', ...at]).output) as { zoneData: string };
    assert.equal(zoneData, zoneDataVersion);
  });
});

describe('init', () => {
  const place = openFolder();
  after(() => place.remove());

  it('writes what the zone’s clock is, for the coming year', () => {
    const file = `${place.folder}/new.json`;
    run(['init', file, '--yes', '--zone', 'America/Vancouver']);
    const { offsets, ...document } = JSON.parse(readFileSync(file, 'utf8')) as { offsets: Record<string, string> };
    const { 'x-tz': version, ...told } = offsets;
    assert.equal(version, zoneDataVersion);
    assert.ok(Object.keys(told).some((moment) => Date.parse(moment) > Date.now()));
    assert.deepEqual(new Set(Object.values(told)), new Set(['-07:00']));
    assert.equal(Object.keys(document)[2], 'timeZone');
    assert.equal(run(['check', file]).code, 0);
    assert.equal(run(['check', file, '--fix']).remarks.includes('niets veranderd'), true);
  });
});
