import { fitsFormat } from '../../schedule/document/string-formats.js';
import { nearestKey } from '../../schedule/document/definition/nearest-key.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import { isRecord } from '../../schedule/document/json.js';
import type { Problem, ProblemCode, Warning } from '../../schedule/document/problems.js';
import { inLanguageOf } from '../languages.js';
import { problemsWords } from './makers-languages.js';
import type { ProblemsWords } from './problems-words.js';
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

/** What the author of a time, or of an interval, probably meant: `9.00-17.00` is `09:00-17:00`. */
function repairTimes(value: unknown, format: 'interval' | 'time' = 'interval'): string | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const repaired = value
    .replace(/[\s–]+/g, (gap) => (gap.includes('–') ? '-' : ''))
    .replace(/(\d)[.h](?=\d\d)/g, '$1:')
    .replace(/(?<!\d)\d(?=:)/g, '0$&')
    .replace(/^24(?=.*-)|(?<=-)24(?!:00)/, '00'); // the midnight that begins a day
  return fitsFormat(format, repaired) ? repaired : undefined;
}

/** What was probably meant where a list belongs. */
function repairList(value: unknown): string {
  if (typeof value !== 'string') return '[{…}]';
  return `[${quote(repairTimes(value) ?? value)}]`;
}

/** What may have been meant by a string that does not have a format. */
const repairs: Readonly<Record<string, (value: unknown) => readonly string[]>> = {
  interval: (value) => listOf(repairTimes(value)),
  time: (value) => listOf(repairTimes(value, 'time')),
  'time-zone': (value) => (typeof value === 'string' ? suggestZones(value) : []),
};

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

/** A few values are listed; of many only the nearest is worth reading, or some to show what they look like. */
function listValues(words: ProblemsWords, value: unknown, expected: readonly string[]): string {
  if (expected.length <= 12) return listWords(words, expected.map(show));
  const nearest = typeof value === 'string' ? nearestKey(value, expected) : null;
  return nearest === null ? `${expected.slice(0, 12).map(quote).join(', ')}, …` : quote(nearest);
}

type Describe = (words: ProblemsWords, problem: Problem) => string;

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

/** What was probably meant, or an example. */
const hints: Readonly<Partial<Record<ProblemCode, Describe>>> = {
  'unknown-key': ({ didYouMean }, { expected: [name] }) => (name ? didYouMean(quote(name)) : ''),
  'wrong-type': ({ didYouMean }, { value, expected }) => {
    const isItem = typeof value === 'string' || isRecord(value);
    return expected.join() === 'array' && isItem ? didYouMean(repairList(value)) : '';
  },
  // Hours on a day: a keyword, or a list of intervals.
  'wrong-value': ({ didYouMean }, { value, expected }) =>
    expected.includes('always') && repairTimes(value) ? didYouMean(repairList(value)) : '',
  'wrong-format': (words, { value, expected: [format = ''] }) => {
    const meant = repairs[format]?.(value) ?? [];
    const { didYouMean, forExample } = words;
    return meant.length
      ? didYouMean(listWords(words, meant.map(quote)))
      : forExample(quote(examples[format] ?? format));
  },
};

/** What is wrong in a document, where, and what would have fitted: one line of plain text, in Dutch or else in English. */
export function describeProblem(problem: Problem, language: string): string {
  const words = inLanguageOf(language, problemsWords);
  const { code, path, value, expected } = problem;
  const isText = typeof value === 'string' && (code === 'wrong-type' || expected.includes(value));
  const values = {
    value: isText ? words.text(quote(value)) : quote(value),
    key: quote(keyOf(path)),
    expected: (expectedWords[code] ?? listExpected)(words, problem),
    hint: hints[code]?.(words, problem) ?? '',
    format: words.formats[expected[0] ?? ''] ?? expected.join(),
  };
  return `${path || '/'}: ${words.problems[code](values)}`;
}

/** What is suspicious in a document, and where: one line of plain text, in Dutch or else in English. */
export function describeWarning({ code, path, value }: Warning, language: string): string {
  return `${path || '/'}: ${inLanguageOf(language, problemsWords).warnings[code](value)}`;
}
