import { countryOfZone, internationalNumber } from '../../channels/countries.js';
import { nearestKey } from '../../schedule/document/definition/nearest-key.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import { isRecord } from '../../schedule/document/json.js';
import type { Problem, ProblemCode, Warning } from '../../schedule/document/problems.js';
import { inLanguageOf } from '../languages.js';
import { problemsWords } from './makers-languages.js';
import type { ProblemsWords } from './problems-words.js';
import { keyCalled } from './other-keys.js';
import { plainlyMeant, valuesCalled } from './other-values.js';
import { holidaysCalled, repairsOf, repairTimes } from './repairs.js';
import { visible } from './visible.js';
import { suggestZones } from './zone-suggestions.js';

const examples: Readonly<Record<string, string>> = {
  interval: '09:00-17:00',
  time: '15:00',
  'day-selector': 'mon-fri',
  date: '2026-12-25',
  'exception-date': '2026-12-24..2026-12-26',
  'date-time': '2026-12-25T11:00',
  'phone-number': '+31201234567',
  'international-number': '+31201234567',
  url: 'https://www.example.org/contact',
  email: 'info@example.org',
  language: 'nl-BE',
  id: 'chat-2',
  'time-zone': 'Europe/Amsterdam',
  instant: '2027-01-15T12:00Z',
  'utc-offset': '+01:00',
};

/** What keys look like that have to be there. */
const keyExamples: Readonly<Record<string, string>> = {
  timeZone: 'time-zone',
  number: 'phone-number',
  time: 'interval',
  url: 'url',
  endpoint: 'url',
  address: 'email',
  id: 'id',
};

/** As it stands in the document; also of a value that no JSON can hold, as a CMS may pass one. */
function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value; // too deep, or with a cycle
  }
}

/** Long enough to recognise, short enough for one line. */
function quote(value: unknown): string {
  if (typeof value === 'string' && value.length > 57) return toJson(`${value.slice(0, 56)}…`);
  const json = toJson(value);
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}

/** What was probably meant where a list belongs. */
function repairList(value: unknown): string {
  if (typeof value !== 'string') return '[{…}]';
  return `[${quote(repairTimes(value) ?? value)}]`;
}

function keyOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}

function listWords({ language }: ProblemsWords, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(items);
}

/** A value that would have fitted: a number is one in the document as well. */
function show(expected: string): string {
  return /^\d+$/.test(expected) ? expected : quote(expected);
}

/** The holidays, or the one value, that was probably meant. */
function meantAmong(value: string, expected: readonly string[]): readonly string[] {
  const names = holidaysCalled(value, Object.values(problemsWords)).filter((name) => expected.includes(name));
  const called = names.length ? names : valuesCalled(value, expected);
  return called.length ? called : listOf(nearestKey(value, expected) ?? undefined);
}

/** A few values are listed; of many only the nearest is worth reading, or some to show what they look like. */
function listValues(words: ProblemsWords, value: unknown, expected: readonly string[]): string {
  if (expected.length <= 12) return listWords(words, expected.map(show));
  const meant = typeof value === 'string' ? meantAmong(value, expected) : [];
  return meant.length ? listWords(words, meant.map(quote)) : `${expected.slice(0, 12).map(quote).join(', ')}, …`;
}

type Describe = (words: ProblemsWords, problem: Problem, country: string) => string;

const listExpected: Describe = (words, { value, expected }) => listValues(words, value, expected);

/** What would have fitted, in words; for most codes it is one of some values. */
const expectedWords: Readonly<Partial<Record<ProblemCode, Describe>>> = {
  'missing-key': (words, { path, expected }) => {
    const key = keyOf(path);
    return listWords(words, (expected.includes(key) ? expected : [key]).map(quote));
  },
  'wrong-type': (words, { expected }) => {
    const types = expected.map((type) => words.types[type] ?? type);
    return listWords(words, types);
  },
  'wrong-placeholder': (words, { expected }) => {
    const placeholders = expected.filter(Boolean).map((name) => `{${name}}`);
    return listWords(words, placeholders);
  },
  'out-of-range': ({ range }, { expected: [least = '', most = ''] }) => range(least, most),
};

/** A question whether one of some values was meant; empty for none. */
function meantWords(words: ProblemsWords, meant: readonly string[]): string {
  return meant.length ? words.didYouMean(listWords(words, meant.map(quote))) : '';
}

/** A number that lacks its country's code, with it. */
function nationalNumber(words: ProblemsWords, value: unknown, country: string): string {
  const meant = typeof value === 'string' ? internationalNumber(value, country) : undefined;
  return meant === undefined ? '' : `${words.noCountryCode}${meantWords(words, [meant])}`;
}

/** What was probably meant, or an example. */
const hints: Readonly<Partial<Record<ProblemCode, Describe>>> = {
  'unknown-key': ({ didYouMean }, { path, expected: [nearest] }) => {
    const meant = nearest ?? keyCalled(keyOf(path), path);
    return meant === undefined ? '' : didYouMean(quote(meant));
  },
  'missing-key': (words, { path, expected }) => {
    const example = examples[keyExamples[keyOf(path)] ?? ''];
    return example === undefined || expected.length > 1 ? '' : words.forExample(quote(example));
  },
  'wrong-type': ({ didYouMean }, { value, expected }) => {
    const plain = plainlyMeant(value, expected);
    if (plain !== undefined) return didYouMean(plain);
    const isItem = typeof value === 'string' || isRecord(value);
    return expected.join() === 'array' && isItem ? didYouMean(repairList(value)) : '';
  },
  // Hours on a day: a keyword, or a list of intervals.
  'wrong-value': (words, { value, expected }) => {
    if (expected.includes('always') && repairTimes(value)) return words.didYouMean(repairList(value));
    const isListed = typeof value === 'string' && expected.length <= 12 && expected.length > 1;
    return meantWords(words, isListed ? meantAmong(value, expected) : []);
  },
  'equal-ends': (words, { value }) => words.wholeDay(typeof value === 'string' && value.includes('-')),
  'wrong-format': (words, { value, expected: [format = ''] }, country) => {
    const meant = meantWords(words, repairsOf(value, format));
    const national = /number$/.test(format) ? nationalNumber(words, value, country) : '';
    return meant || national || words.forExample(quote(examples[format] ?? format));
  },
  'unknown-time-zone': (words, { value }) => {
    return meantWords(words, repairsOf(value, 'time-zone')) || words.forExample(quote(examples['time-zone']));
  },
};

/** The countries of languages whose tag names none. */
const homes: Readonly<Record<string, string>> = { nl: 'NL', de: 'DE', fr: 'FR' };

/** In which country numbers are probably dialled: where the document's clock is, or else where the language is spoken. */
function countryOf(document: unknown, language: string): string {
  const zone = isRecord(document) ? document['timeZone'] : undefined;
  if (typeof zone === 'string' && zone.includes('/')) return countryOfZone(zone) ?? '';
  const [base = '', region] = language.split(/[-_]/);
  return region ?? homes[base] ?? '';
}

/** What is wrong, without its place: see `describeProblem`. */
export function problemSentence(problem: Problem, language: string, document?: unknown): string {
  const words = inLanguageOf(language, problemsWords);
  const { code, path, value, expected } = problem;
  const isText = typeof value === 'string' && (code === 'wrong-type' || expected.includes(value));
  const values = {
    value: isText ? words.text(quote(value)) : quote(value),
    key: quote(keyOf(path)),
    expected: (expectedWords[code] ?? listExpected)(words, problem, ''),
    hint: hints[code]?.(words, problem, countryOf(document, language)) ?? '',
    format: words.formats[expected[0] ?? ''] ?? expected.join(),
  };
  return visible(words.problems[code](values));
}

/**
 * What is wrong in a document, where, and what was probably meant: one line of plain text, in Dutch or else in English. The document tells
 * in which country its numbers are dialled, where it is given.
 */
export function describeProblem(problem: Problem, language: string, document?: unknown): string {
  return `${visible(problem.path) || '/'}: ${problemSentence(problem, language, document)}`;
}

/** What to write in the place of what is suspicious, where that can be told. */
const meantByWarning: Readonly<Partial<Record<Warning['code'], (value: string) => readonly string[]>>> = {
  'fixed-zone': suggestZones,
  'reversed-interval': (interval) => [interval.split('-').reverse().join('-')],
};

/** What is suspicious in a document, and where: one line of plain text, in Dutch or else in English. */
export function describeWarning({ code, path, value }: Warning, language: string): string {
  const words = inLanguageOf(language, problemsWords);
  const meant = listWords(words, (meantByWarning[code]?.(value) ?? []).map(quote));
  return visible(`${path || '/'}: ${words.warnings[code](value, meant)}`);
}
