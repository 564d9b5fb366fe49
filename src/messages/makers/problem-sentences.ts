import { isRecord } from '../../schedule/document/json.js';
import type { Problem, ProblemCode, Warning } from '../../schedule/document/problems.js';
import { listFormat } from '../intl-formats.js';
import type { ProblemsWords } from './problems-words.js';
import { keyCalled } from './other-keys.js';
import { plainlyMeant } from './other-values.js';
import { keyOf, meantAmong, suggestionOf, withCountryCode } from './problem-suggestions.js';
import { repairsOf, repairTimes } from './repairs.js';
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

function listWords({ language }: ProblemsWords, items: readonly string[]): string {
  return listFormat(language, 'disjunction').format(items);
}

/** A value that would have fitted: a number is one in the document as well. */
function show(expected: string): string {
  return /^\d+$/.test(expected) ? expected : quote(expected);
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
  'wrong-format': (words, problem, country) => {
    const {
      value,
      expected: [format = ''],
    } = problem;
    const meant = meantWords(words, repairsOf(value, format));
    const international = withCountryCode(problem, country);
    const national = international.length ? `${words.noCountryCode}${meantWords(words, international)}` : '';
    return meant || national || words.forExample(quote(examples[format] ?? format));
  },
  'unknown-time-zone': (words, { value }) => {
    return meantWords(words, repairsOf(value, 'time-zone')) || words.forExample(quote(examples['time-zone']));
  },
};

function sentenceOf(problem: Problem, words: ProblemsWords, hint: string): string {
  const { code, path, value, expected } = problem;
  const isText = typeof value === 'string' && (code === 'wrong-type' || expected.includes(value));
  const values = {
    value: isText ? words.text(quote(value)) : quote(value),
    key: quote(keyOf(path)),
    expected: (expectedWords[code] ?? listExpected)(words, problem, ''),
    hint,
    format: words.formats[expected[0] ?? ''] ?? expected.join(),
  };
  return visible(words.problems[code](values));
}

/**
 * What is wrong, without its place.
 *
 * @param country where numbers are dialled: see `dialledIn`
 */
export function sayProblem(problem: Problem, words: ProblemsWords, country: string): string {
  return sentenceOf(problem, words, hints[problem.code]?.(words, problem, country) ?? '');
}

/** What is wrong, without its place and without what was probably meant, for who offers that apart. */
export function sayFault(problem: Problem, words: ProblemsWords, country: string): string {
  return suggestionOf(problem, country) ? sentenceOf(problem, words, '') : sayProblem(problem, words, country);
}

/** What to write in the place of what is suspicious, where that can be told. */
const meantByWarning: Readonly<Partial<Record<Warning['code'], (value: string) => readonly string[]>>> = {
  'fixed-zone': suggestZones,
  'reversed-interval': (interval) => [interval.split('-').reverse().join('-')],
};

/** What to write in the place of what a warning is about; none where nobody can tell. */
export function meantInstead({ code, value }: Warning): readonly string[] {
  return meantByWarning[code]?.(value) ?? [];
}

/** What is suspicious, without its place. */
export function sayWarning(warning: Warning, words: ProblemsWords): string {
  const meant = listWords(words, meantInstead(warning).map(quote));
  return visible(words.warnings[warning.code](warning.value, meant));
}
