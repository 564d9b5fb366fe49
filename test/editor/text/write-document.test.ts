import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { writeDocument } from '../../../src/editor/text/write-document.js';
import { isSameJson } from '../../../src/editor/text/same-json.js';
import type { JsonObject, JsonValue } from '../../../src/schedule/document/json.js';
import design from '../../cases/design-example.json' with { type: 'json' };
import belgium from '../../cases/real-schedules/be.json' with { type: 'json' };
import germany from '../../cases/real-schedules/de.json' with { type: 'json' };
import france from '../../cases/real-schedules/fr.json' with { type: 'json' };
import britain from '../../cases/real-schedules/gb.json' with { type: 'json' };
import dutchCare from '../../cases/real-schedules/nl-care.json' with { type: 'json' };
import dutchGovernment from '../../cases/real-schedules/nl-government.json' with { type: 'json' };
import dutchOthers from '../../cases/real-schedules/nl-others.json' with { type: 'json' };
import { seedOf, tries } from '../../support/random-runs.js';
import { handFormatted, texts } from './texts.js';

const seed = seedOf(20_261_123);
const real: readonly unknown[] = [
  design,
  ...[dutchCare, dutchGovernment, dutchOthers, belgium, germany, france, britain].flatMap((file: readonly unknown[]) =>
    file.map((entry) => (entry as { document: unknown }).document),
  ),
];

const parse = (text: string) => JSON.parse(text.replace(/^\u{FEFF}/u, '')) as JsonValue;

/** What an edit makes of a text. */
const edited = (text: string, edit: (document: JsonObject) => JsonValue) =>
  writeDocument(text, edit(parse(text) as JsonObject));

/** The lines that one text has and the other one has not. */
function linesOnlyIn(one: string, other: string): string[] {
  const left = other.split('\n');
  return one.split('\n').filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const own = (entries: readonly (readonly [string, JsonValue])[]) => Object.fromEntries(entries);
const without = (object: JsonObject, ...keys: readonly string[]) =>
  own(Object.entries(object).filter(([key]) => !keys.includes(key)));

describe('the text of a document', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`stays as it is when nothing changed: ${name}`, () => {
      expect(writeDocument(text, parse(text))).to.equal(text);
    });
  }

  it('stays as it is when nothing changed: real schedules, laid out in five ways', () => {
    for (const document of real) {
      for (const step of [0, 1, 2, 4, '\t']) {
        const text = JSON.stringify(document, null, step);
        expect(writeDocument(text, parse(text))).to.equal(text);
      }
    }
  });

  it('changes in one place when one value changed', () => {
    const next = edited(handFormatted, (document) => ({
      ...document,
      hours: { 'mon-thu': ['08:00-17:00'], fri: ['08:00-12:00', '13:00-16:00'] },
    }));
    expect(next).to.equal(handFormatted.replace('["08:00-12:00"]', '["08:00-12:00", "13:00-16:00"]'));
  });

  it('takes in a key of a day in the look of the others', () => {
    const next = edited(handFormatted, (document) => ({
      ...document,
      hours: { 'mon-thu': ['08:00-17:00'], fri: ['08:00-12:00'], sat: ['10:00-12:00'] },
    }));
    expect(next).to.equal(handFormatted.replace('["08:00-12:00"] }', '["08:00-12:00"], "sat": ["10:00-12:00"] }'));
  });

  const [christmas, newYear] = [
    { date: '2026-12-25', hours: 'closed', reason: 'Kerst' },
    { date: '2027-01-01', hours: 'closed' },
  ];
  const easter = { date: '2027-03-28', hours: { like: 'sun' } };
  const lines = [
    '        { "date": "2026-12-25", "hours": "closed", "reason": "Kerst" },',
    '        { "date": "2027-01-01", "hours": "closed" }',
  ].join('\n');
  const lists: readonly (readonly [name: string, exceptions: readonly JsonValue[], lines: string])[] = [
    [
      'one behind',
      [christmas, newYear, easter],
      `${lines},\n        { "date": "2027-03-28", "hours": { "like": "sun" } }`,
    ],
    [
      'one in front',
      [easter, christmas, newYear],
      `        { "date": "2027-03-28", "hours": { "like": "sun" } },\n${lines}`,
    ],
    ['the first removed', [newYear], '        { "date": "2027-01-01", "hours": "closed" }'],
    ['the last removed', [christmas], '        { "date": "2026-12-25", "hours": "closed", "reason": "Kerst" }'],
    [
      'moved',
      [newYear, christmas],
      '        { "date": "2027-01-01", "hours": "closed" },\n        { "date": "2026-12-25", "hours": "closed", "reason": "Kerst" }',
    ],
    [
      'one changed and one behind it',
      [{ ...christmas, reason: 'Vrij' }, newYear, easter],
      `${lines.replace('Kerst', 'Vrij')},\n        { "date": "2027-03-28", "hours": { "like": "sun" } }`,
    ],
  ];
  for (const [name, exceptions, expected] of lists) {
    it(`keeps the items of a list as they were written: ${name}`, () => {
      const next = edited(handFormatted, (document) => ({ ...document, exceptions }));
      expect(next).to.equal(handFormatted.replace(lines, expected));
    });
  }

  it('keeps how an item was written when it moves', () => {
    const text = '[\n  {"a":1},\n  { "b" : 2 },\n  { "c":  3 }\n]';
    expect(writeDocument(text, [{ c: 3 }, { a: 1 }, { b: 2 }])).to.equal(
      '[\n  { "c":  3 },\n  {"a":1},\n  { "b" : 2 }\n]',
    );
  });

  it('keeps the empty lines between groups', () => {
    const text = '{\n  "a": 1,\n\n  "b": 2,\n  "c": 3\n}\n';
    expect(edited(text, (value) => without(value, 'b'))).to.equal('{\n  "a": 1,\n\n  "c": 3\n}\n');
  });

  it('writes what is new in the way of the text: tabs, line breaks of Windows, nothing to spare', () => {
    const added = (value: JsonObject) => ({ ...value, added: { one: ['a', 'b'], two: [{ three: 3 }] } });
    expect(edited('{\r\n\t"a": [\r\n\t\t1\r\n\t]\r\n}', added)).to.equal(
      '{\r\n\t"a": [\r\n\t\t1\r\n\t],\r\n\t"added": {\r\n\t\t"one": [\r\n\t\t\t"a",\r\n\t\t\t"b"\r\n\t\t],\r\n\t\t"two": [\r\n\t\t\t{\r\n\t\t\t\t"three": 3\r\n\t\t\t}\r\n\t\t]\r\n\t}\r\n}',
    );
    expect(edited('{"a":1}', added)).to.equal('{"a":1,"added":{"one":["a","b"],"two":[{"three":3}]}}');
    expect(edited('{\n  "a": 1\n}', added)).to.equal(
      '{\n  "a": 1,\n  "added": {\n    "one": ["a", "b"],\n    "two": [\n      { "three": 3 }\n    ]\n  }\n}',
    );
    expect(edited('{ "a" : [ 1 ] }', added)).to.equal(
      '{ "a" : [ 1 ], "added" : { "one" : [ "a", "b" ], "two" : [ { "three" : 3 } ] } }',
    );
  });

  it('changes the last of a key that is there twice, and removes all', () => {
    const text = texts['a key twice']!;
    expect(edited(text, (value) => ({ ...value, a: 5 }))).to.equal(text.replace('"a": 2', '"a": 5'));
    expect(edited(text, ({ a, b }) => ({ b: b!, a: a! }))).to.equal('{ "b": { "c": 1, "d": 2, "c": 3 }, "a": 2 }');
    expect(edited(text, (value) => without(value, 'a'))).to.equal('{ "b": { "c": 1, "d": 2, "c": 3 } }');
  });

  it('writes keys that would be a prototype', () => {
    const text = texts['keys of prototypes']!;
    expect(edited(text, (value) => own([...Object.entries(value).slice(1), ['__proto__', { b: 2 }]]))).to.equal(
      '{ "constructor": 2, "toString": [], "__proto__": { "b": 2 } }',
    );
  });

  it('puts keys in the order of the value', () => {
    expect(writeDocument('{ "a": 1, "b": [ 2 ], "c": 3 }', { c: 3, a: 1, d: 4, b: [2] })).to.equal(
      '{ "c": 3, "a": 1, "d": 4, "b": [ 2 ] }',
    );
  });

  it('begins anew where there is no JSON', () => {
    for (const text of ['', '{ "a": 1, }', '{ // why\n}', 'closed']) {
      expect(writeDocument(text, { a: [1] })).to.equal('{\n  "a": [\n    1\n  ]\n}');
    }
    expect(writeDocument('{\n', { a: 1 })).to.equal('{\n  "a": 1\n}\n');
  });

  it('throws nothing however deep a text is', () => {
    for (const depth of [100, 1000, 3000, 10_000, 100_000]) {
      const text = `{ "x": ${'['.repeat(depth)}${']'.repeat(depth)} }`;
      const written = writeDocument(text, { ...(JSON.parse(text) as JsonObject), y: 1 });
      if (depth === 100) expect(written).to.equal(text.replace(/ }$/, ', "y": 1 }'));
      JSON.parse(written);
    }
  });
});

/** JSON values that often have parts in common. */
const value: fc.Arbitrary<JsonValue> = fc.letrec<{ any: JsonValue; object: JsonValue; list: JsonValue }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<JsonValue>(0, 1.5, 'a', 'é\n"', null, true),
    tie('object'),
    tie('list'),
  ),
  object: fc.dictionary(fc.constantFrom('a', 'b', 'c', '1', '__proto__', 'x-y'), tie('any'), {
    maxKeys: 5,
    noNullPrototype: true,
  }),
  list: fc.array(tie('any'), { maxLength: 5 }),
})).any;

/** A JSON text with space wherever it may be. */
const laidOut = (json: JsonValue, spaces: readonly string[]): string => {
  let index = 0;
  const space = () => spaces[index++ % spaces.length]!;
  const write = (part: JsonValue): string => {
    if (Array.isArray(part))
      return `[${space()}${(part as JsonValue[]).map((item) => write(item) + space()).join(`,${space()}`)}]`;
    if (part === null || typeof part !== 'object') return JSON.stringify(part);
    const entries = Object.entries(part as JsonObject);
    return `{${space()}${entries.map(([key, item]) => `${JSON.stringify(key)}${space()}:${space()}${write(item)}${space()}`).join(`,${space()}`)}}`;
  };
  return space() + write(json) + space();
};

const layout = fc.oneof(
  fc.array(fc.constantFrom('', ' ', '\n', '\n  ', '\r\n\t', '\n\n'), { minLength: 1, maxLength: 7 }),
  fc.constantFrom([''], [' '], ['\n  ', '', ' ']),
);

describe('random documents', () => {
  it('keep their text, and become whatever they are to be', () => {
    fc.assert(
      fc.property(value, value, layout, (before, next, spaces) => {
        const text = laidOut(before, spaces);
        expect(writeDocument(text, JSON.parse(text) as JsonValue)).to.equal(text);
        const written = JSON.parse(writeDocument(text, next)) as JsonValue;
        expect(isSameJson(written, next), `${writeDocument(text, next)} for ${JSON.stringify(next)}`).to.be.true;
      }),
      { seed, numRuns: tries(5000) },
    );
  });

  it('keep every line but that of the one value that changed', () => {
    const places = (json: JsonValue, path: readonly string[] = []): string[][] =>
      json === null || typeof json !== 'object'
        ? [[...path]]
        : Object.entries(json).flatMap(([key, inner]) => places(inner, [...path, key]));
    const put = (json: JsonValue, [step, ...rest]: readonly string[]): JsonValue => {
      if (step === undefined) return 'other than it was';
      if (Array.isArray(json))
        return (json as JsonValue[]).map((item, index) => (String(index) === step ? put(item, rest) : item));
      return own(Object.entries(json as JsonObject).map(([key, item]) => [key, key === step ? put(item, rest) : item]));
    };
    for (const [number, document] of real.entries()) {
      const text = JSON.stringify(document, null, 2);
      const all = places(document as JsonValue);
      const path = all[(number * 7919) % all.length]!;
      const next = put(document as JsonValue, path);
      const written = writeDocument(text, next);
      expect(parse(written)).to.deep.equal(next);
      expect(linesOnlyIn(text, written), path.join()).to.have.length(1);
      expect(linesOnlyIn(written, text), path.join()).to.have.length(1);
    }
  });
});
