import assert from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { checksum } from '../../src/compile/checksum.js';
import { readCompiled, type Compiled } from '../../src/compile/index.js';
import { findAll } from '../../src/cli/check-findings.js';
import { compileOnChange } from '../../src/cli/commands/compile.js';
import { checkCompiled, compileFile, type CompileWish } from '../../src/cli/compiling/compile-file.js';
import { contextOf, type Result } from '../../src/cli/context.js';
import { Failure } from '../../src/cli/failure.js';
import { fixFile } from '../../src/cli/fix-file.js';
import { overwrite } from '../../src/cli/overwrite.js';
import { writeCompiled } from '../../src/schedule/document/source-text/write-key.js';
import { useZoneData, zoneDataVersion } from '../../src/cli/zone-data.js';
import { findDifference, questionsOf, timelineOf, windowOf } from '../compile/agreement.js';
import { openFolder, run } from './run-cli.js';

useZoneData();
const context = contextOf('nl');
const document = { version: 1, timeZone: 'Europe/Amsterdam', hours: { 'mon-fri': ['09:00-17:00'] }, 'x-own': ' 1.0e0' };
const at = '2026-11-29 12:00';
const wish: CompileWish = { at, options: { months: 3 } };
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { compiled: Compiled };
const isFailure = (code: string) => (error: unknown) => error instanceof Failure && error.code === code;

describe('what was compiled is written', () => {
  const cases: readonly [name: string, before: string, after: string][] = [
    [
      'last, on one line',
      '{\n  "a": 1,\n\n  "b": [1,  2] }\n',
      '{\n  "a": 1,\n\n  "b": [1,  2],\n  "compiled": {"v":1} }\n',
    ],
    ['with line breaks of Windows, and tabs', '{\r\n\t"a":1\r\n}', '{\r\n\t"a":1,\r\n\t"compiled":{"v":1}\r\n}'],
    ['on the one line that there is', '{ "a": 1 }', '{ "a": 1, "compiled": {"v":1} }'],
    ['instead of what was there, where it was', '{"compiled": {\n}, "a": 1}', '{"compiled": {"v":1}, "a": 1}'],
    [
      'in the last of two, as JSON.parse reads it',
      '{"compiled":2,"a":1,"compiled":3}',
      '{"compiled":2,"a":1,"compiled":{"v":1}}',
    ],
  ];
  for (const [name, before, expected] of cases) {
    it(name, () => assert.equal(writeCompiled(before, { v: 1 }), expected));
  }
});

describe('compile', () => {
  const place = openFolder();
  after(() => place.remove());

  it('changes nothing else in the file, and nothing at all when that holds already', async () => {
    const text = `\uFEFF${JSON.stringify({ ...document, offsets: { '2027-01-15T12:00Z': '+01:00' } }, null, 3)}\r\n`;
    const file = place.write('kept.json', text);
    const { remarks = '' } = await compileFile(file, wish, context);
    assert.match(remarks, /kept\.json staat nu wat het de komende maanden zegt \(\d+ tekens erbij\)/);
    const written = readFileSync(file, 'utf8');
    assert.equal(written.replace(/,\n {3}"compiled": .*/, ''), text);
    assert.ok(readCompiled(JSON.parse(written.slice(1))));
    assert.match((await compileFile(file, wish, context)).remarks ?? '', /niets veranderd/);
    assert.equal(readFileSync(file, 'utf8'), written);
  });

  it('writes the witnesses of the zone first, and which zone data it computed with', async () => {
    const file = place.write('zone.json', JSON.stringify(document));
    await compileFile(file, wish, context);
    const written = readJson(file) as { compiled: Compiled; offsets: Record<string, string> };
    assert.equal(written.offsets['x-tz'], zoneDataVersion);
    assert.equal(written.compiled.tz, zoneDataVersion);
    assert.ok(readCompiled(written));
  });

  it('compiles again as it was compiled, but for what is asked for now', async () => {
    const file = place.write('again.json', JSON.stringify(document));
    const said = async (options: CompileWish['options']) => {
      await compileFile(file, { at, options }, context);
      const { languages, tones, subjects } = readJson(file).compiled;
      return [languages.map(([name]) => name).join(), tones.flat().join(), subjects['']!.plan.length].join(' ');
    };
    assert.equal(await said({ languages: ['nl', 'en'], months: 2 }), 'nl,en ,formal 9');
    assert.equal(await said({ tones: ['informal'] }), 'nl,en informal 9');
    assert.equal(await said({ languages: ['fr'] }), 'fr informal 9');
    assert.equal((await checkCompiled(file, { at, options: {} }, context)).exitCode, 0);
  });

  it('refuses what has problems, and says all', async () => {
    const wrong = place.write('wrong.json', JSON.stringify({ ...document, horus: 1, breaks: 2 }));
    await assert.rejects(compileFile(wrong, wish, context), isFailure('invalid-schedule'));
    const present = place.write('present.json', JSON.stringify({ ...document, presence: { url: '/x.json' } }));
    await assert.rejects(compileFile(present, wish, context), isFailure('wrong-answer'));
    await assert.rejects(compileFile(present, { at, options: { months: 99 } }, context), ({ values }: Failure) =>
      /presence[^]*\n[^]*99/.test(values.detail!),
    );
  });

  it('writes over nothing that somebody else has written meanwhile', () => {
    const file = place.write('typed.json', 'new');
    assert.equal(overwrite({ file, bytes: Buffer.from('old') }, 'mine'), false);
    assert.equal(readFileSync(file, 'utf8'), 'new');
  });
});

/** A document that was compiled, changed. */
async function compiledDocument(place: ReturnType<typeof openFolder>): Promise<{ compiled: Compiled }> {
  const file = place.write('start.json', JSON.stringify(document));
  await compileFile(file, wish, context);
  return readJson(file);
}

function withOther(whole: { compiled: Compiled }, changes: Partial<Compiled>): object {
  const body = { ...whole.compiled, ...changes, sum: undefined };
  return { ...whole, compiled: { ...body, sum: checksum(body) } };
}

describe('whether it still holds', () => {
  const place = openFolder();
  after(() => place.remove());

  const cases: readonly [state: string, change: (whole: { compiled: Compiled }) => object, at: string, told: RegExp][] =
    [
      ['fresh', (whole) => whole, at, /klopt, tot en met 2027-02-28/],
      ['fresh', (whole) => withOther(whole, { tz: '2020a' }), at, /klopt/],
      ['missing', (whole) => ({ ...whole, compiled: undefined }), at, /ontbreekt/],
      ['stale', (whole) => ({ ...whole, 'x-own': 2 }), at, /telt niet mee/],
      ['stale', (whole) => ({ ...whole, compiled: { ...whole.compiled, from: 1 } }), at, /telt niet mee/],
      ['outdated', (whole) => withOther(whole, { shifts: [1, 60] }), at, /zou nu anders zijn/],
      ['ending', (whole) => whole, '2027-01-01', /loopt tot en met 2027-02-28/],
    ];
  for (const [index, [state, change, moment, told]] of cases.entries()) {
    it(`${state} (${index})`, async () => {
      const file = place.write(`${index}.json`, JSON.stringify(change(await compiledDocument(place)), null, 2));
      const { output, exitCode } = await checkCompiled(file, { at: moment, options: {} }, context);
      assert.match(output, told);
      assert.equal(exitCode, state === 'fresh' ? 0 : 1);
      const text = readFileSync(file, 'utf8');
      const { warnings } = await findAll({ file, text }, moment, 'nl');
      const codes = warnings.filter(({ code }) => code.endsWith('-compiled')).map(({ code }) => code);
      assert.deepEqual(codes, ['fresh', 'missing'].includes(state) ? [] : [`${state}-compiled`]);
      const remarks = await fixFile(file, moment, context);
      const fixed = await checkCompiled(file, { at: moment, options: {} }, context);
      assert.equal(remarks.includes('nieuwe "compiled"'), !['fresh', 'missing'].includes(state));
      assert.equal(fixed.exitCode, state === 'missing' ? 1 : 0);
      if (state === 'missing') assert.ok(!('compiled' in readJson(file)));
    });
  }

  it('is said with its place', async () => {
    const { compiled } = await compiledDocument(place);
    const text = `{ "version": 1, "timeZone": "Europe/Amsterdam",\n "compiled": ${JSON.stringify(compiled)} }`;
    const { warnings } = await findAll({ file: 'x.json', text }, at, 'en');
    assert.deepEqual(
      warnings.map(({ code, line, column }) => `${line}:${column} ${code}`),
      ['2:2 stale-compiled'],
    );
  });
});

describe('compile --watch', () => {
  const place = openFolder();
  after(() => place.remove());

  it('compiles after each change, also when the file is replaced, and lives through what is no document', async () => {
    const file = place.write('watched.json', JSON.stringify(document));
    const shown: string[] = [];
    const show = async (result: Promise<Result>) => void shown.push((await result).remarks ?? '');
    const isGood = () => readCompiled(readJson(file)) !== null;
    const edits: readonly (() => void)[] = [
      () => undefined, // its own writing
      () => writeFileSync(file, JSON.stringify({ ...readJson(file), hours: 'always' })),
      () => writeFileSync(file, '{ "version": 1'),
      () => renameSync(place.write('new.json', JSON.stringify({ ...document, 'x-own': 3 })), file),
    ];
    const good: boolean[] = [];
    async function* changes(folder: string) {
      await Promise.resolve();
      assert.equal(folder, place.folder);
      yield { filename: 'other.json' };
      for (const edit of edits) {
        edit();
        yield { filename: 'watched.json' };
        good.push(readFileSync(file, 'utf8').endsWith('}') && isGood());
      }
    }
    await compileOnChange(file, wish, { context, run: show }, changes);
    assert.deepEqual(good, [true, true, false, true]);
    assert.deepEqual(
      shown.map((remark) => /tekens erbij|niets veranderd|geen JSON/.exec(remark)?.[0]),
      ['tekens erbij', 'niets veranderd', 'tekens erbij', 'geen JSON', 'tekens erbij'],
    );
  });

  it('needs a file', async () => {
    const none = async function* () {};
    await assert.rejects(compileOnChange('-', wish, { context, run: async () => {} }, none), isFailure('watch-input'));
  });
});

describe('what was compiled and the engine agree, with the zone data of the command line', () => {
  for (const timeZone of ['Africa/Casablanca', 'America/Havana', 'America/Vancouver', 'Australia/Lord_Howe']) {
    it(`in ${timeZone}`, async () => {
      const of = { ...document, timeZone };
      const timeline = await timelineOf(of, Date.parse('2026-11-29T12:00Z'), {});
      const { from, until } = windowOf(timeline);
      const starts = Array.from({ length: 20 }, (_, index) => from + ((until - from) * index) / 20).map(Math.floor);
      for (const question of questionsOf(timeline))
        assert.equal(await findDifference(of, timeline, question, starts, 40), undefined);
    });
  }
});

describe('the built command', () => {
  const place = openFolder();
  after(() => place.remove());

  it('compiles, checks and fixes', () => {
    const file = place.write('built.json', `${JSON.stringify(document, null, 2)}\n`);
    assert.equal(run(['compile', file, '--check']).code, 1);
    assert.equal(run(['compile', file, '--languages', 'nl,en-GB', '--no-channels', '--months', '4']).code, 0);
    assert.deepEqual(run(['compile', file, '--check']).code, 0);
    assert.doesNotMatch(run(['check', file]).output, /compiled/);
    writeFileSync(file, readFileSync(file, 'utf8').replace('09:00', '10:00'));
    assert.match(run(['check', file]).output, /compiled" telt niet mee/);
    assert.match(run(['check', file, '--fix']).remarks, /nieuwe "compiled"/);
    assert.equal(run(['compile', file, '--check']).code, 0);
  });

  it('takes standard input, and refuses what it does not know', () => {
    const { output, code } = run(['compile', '-', '--months', '1'], JSON.stringify(document));
    assert.equal(code, 0);
    assert.ok(readCompiled(JSON.parse(output)));
    assert.match(run(['compile', '-', '--channels', 'fax'], JSON.stringify(document)).remarks, /geen kanaal “fax”/);
    assert.match(run(['compile', '-', '--languages', 'nl,xx'], JSON.stringify(document)).remarks, /“xx” zijn er geen/);
    assert.match(run(['compile', '-', '--watch'], JSON.stringify(document)).remarks, /hoort een bestand/);
  });
});
