import { expect } from '@esm-bundle/chai';
import {
  compile,
  describeCompileProblem,
  lookUp,
  readCompiled,
  type Compiled,
  type CompileOptions,
  type CompileProblem,
} from '../../src/compile/index.js';
import { isZoneOutdated } from '../../src/compile/zone-facts.js';
import { contradictedOffsets } from '../../src/schedule/document/witnesses.js';
import { parseSchedule, readSchedule } from '../../src/schedule/index.js';
import witnesses from '../cases/zone-witnesses.json' with { type: 'json' };

const now = Date.UTC(2026, 10, 29, 12);
const document = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  channels: [
    { id: 'phone', type: 'phone', number: '+31201234567', hours: { 'mon-fri': ['09:00-17:00'] } },
    { id: 'email', type: 'email', address: 'info@delinde.example' },
  ],
};

async function compiled(of: object, options: CompileOptions = {}, from = now): Promise<Compiled> {
  const result = await compile(of, from, options);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.compiled;
}

async function problemsOf(of: object, options: CompileOptions, from = now): Promise<readonly CompileProblem[]> {
  const result = await compile(of, from, options);
  return result.ok ? [] : result.compileProblems;
}

describe('compile', () => {
  it('speaks of the organisation and all live channels, in the language and tone of the document', async () => {
    const { subjects, languages, tones, tz } = await compiled(document);
    expect(Object.keys(subjects)).to.deep.equal(['', 'phone']);
    expect(languages).to.deep.equal([['nl', '', 'nl', 'nl-nl', 'nl-be']]);
    expect(tones).to.deep.equal([['', 'formal']]);
    expect(tz).to.be.undefined;
  });

  it('speaks of what it is asked for', async () => {
    const options = {
      channels: ['email'],
      languages: ['en', 'nl-BE'],
      tones: ['informal', 'formal'],
      zoneData: '2026f',
    };
    const { subjects, languages, tones, tz } = await compiled(document, options as CompileOptions);
    expect(Object.keys(subjects)).to.deep.equal(['', 'email']);
    expect(languages.map((names) => names.slice(0, 3))).to.deep.equal([
      ['en', 'en', 'en-gb'],
      ['nl', 'nl-be', 'nl'],
    ]);
    expect(tones).to.deep.equal([['informal'], ['', 'formal']]);
    expect(tz).to.equal('2026f');
  });

  it('lists a region only where all sentences are the same', async () => {
    const tagsOf = async (of: object, language: string) =>
      (await compiled({ ...document, language, ...of })).languages[0]!.slice(2).join(' ');
    expect(await tagsOf({}, 'en')).to.not.match(/us/);
    expect(await tagsOf({}, 'en-US')).to.not.match(/gb/);
    expect(await tagsOf({}, 'de')).to.equal('de de-de de-at');
    expect(await tagsOf({ texts: { 'nl-BE': { open: 'Hallo' } } }, 'nl')).to.equal('nl nl-nl');
    expect(await tagsOf({ texts: { 'nl-BE': { open: 'Hallo' } } }, 'nl-BE')).to.equal('nl-be');
    expect(await tagsOf({}, 'es')).to.equal('es');
  });

  it('begins with the day of the moment, and ends 13 months later, or when it is asked to', async () => {
    const days = async (months?: number) => {
      const { from, subjects } = await compiled(document, months ? { months } : {});
      expect(new Date(from * 60_000).toISOString()).to.equal('2026-11-28T23:00:00.000Z');
      const { plan, weeks } = subjects['']!;
      return plan.flatMap((week) => weeks[week]!).length;
    };
    expect(await days()).to.equal(395);
    expect(await days(1)).to.equal(30);
    expect(await days(24)).to.equal(731);
  });

  it('is believed in the document, which stays valid, and gone when that is edited', async () => {
    const whole = { ...document, compiled: await compiled(document) };
    const question = { channel: null, language: 'nl-NL', tone: null };
    expect(lookUp(readCompiled(whole)!, question, now)!.headline).to.match(/^Morgen weer bereikbaar vanaf 9\.00\suur$/);
    for (const read of [parseSchedule(whole), await readSchedule(whole)]) {
      expect(read.ok && 'compiled' in read.schedule).to.be.false;
      expect(read.ok).to.be.true;
    }
    expect(readCompiled({ ...whole, override: { hours: 'closed' } })).to.be.null;
    expect((await compiled(whole)).sum).to.equal(whole.compiled.sum);
  });

  it('refuses a document with problems, with these', async () => {
    const result = await compile({ ...document, horus: 'always' }, now);
    expect(!result.ok && result.problems.map(({ path }) => path)).to.deep.equal(['/horus']);
  });

  const refusals: readonly (readonly [code: string, of: object, options: object, from?: number])[] = [
    ['presence', { presence: { url: '/presence.json' } }, {}],
    ['old-zone-data', { offsets: { 'x-tz': '2027a' } }, { zoneData: '2026f' }],
    ['unknown-language', {}, { languages: ['nl', 'es'] }],
    ['unknown-channel', {}, { channels: ['phone', 'fax'] }],
    ['wrong-tone', {}, { tones: ['rude'] }],
    ['wrong-months', {}, { months: 0 }],
    ['wrong-months', {}, { months: 25 }],
    ['wrong-months', {}, { months: 1.5 }],
    ['wrong-moment', {}, {}, NaN],
    ['wrong-moment', {}, {}, Infinity],
  ];
  for (const [code, of, options, from] of refusals) {
    it(`says ${code}`, async () => {
      const found = await problemsOf({ ...document, ...of }, options, from);
      expect(found.map((each) => each.code)).to.deep.equal([code]);
      for (const language of ['nl', 'en']) expect(describeCompileProblem(found[0]!, language)).to.match(/\.$/);
    });
  }

  it('takes zone data that are as new as those that the document was written with', async () => {
    expect(await problemsOf({ ...document, offsets: { 'x-tz': '2026f' } }, { zoneData: '2026f' })).to.deep.equal([]);
  });

  for (const { timeZone, at, offset } of witnesses.cases) {
    it(`knows that ${timeZone} has another clock`, async () => {
      const isOld = contradictedOffsets({ timeZone, offsets: { [at]: offset } }).length > 0;
      expect(isZoneOutdated(timeZone)).to.equal(isOld);
      const codes = (await problemsOf({ ...document, timeZone }, {})).map(({ code }) => code);
      expect(codes).to.deep.equal(isOld ? ['old-zone-data'] : []);
    });
  }
});
