import { countryOfZone, internationalNumber } from '../../channels/countries.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import { nearestKey } from '../../schedule/document/definition/nearest-key.js';
import { isRecord } from '../../schedule/document/json.js';
import type { Problem, ProblemCode } from '../../schedule/document/problems.js';
import { keyCalled } from './other-keys.js';
import { plainlyMeant, valuesCalled } from './other-values.js';
import { holidaysCalled, repairsOf, repairTimes } from './repairs.js';
import type { HolidayNames } from '../catalog.js';
import { holidays as holidaysEn } from '../en/holidays.js';
import type { MakersLanguageTag } from '../languages.js';
import { holidays as holidaysNl } from '../nl/holidays.js';

/** What was probably meant at the place of a problem: another key, or values to put there; several where nobody can tell which. */
export type Suggestion =
  { readonly kind: 'key'; readonly key: string } | { readonly kind: 'values'; readonly values: readonly unknown[] };

/** What owners call holidays: in either language, whichever the page is in. */
const holidayNames: Readonly<Record<MakersLanguageTag, HolidayNames>> = { nl: holidaysNl, en: holidaysEn };

/** The countries of languages whose tag names none. */
const homes: Readonly<Record<string, string>> = { nl: 'NL', de: 'DE', fr: 'FR' };

/** In which country numbers are probably dialled: where the document's clock is, or else where the language is spoken. */
export function dialledIn(document: unknown, language: string): string {
  const zone = isRecord(document) ? document['timeZone'] : undefined;
  if (typeof zone === 'string' && zone.includes('/')) return countryOfZone(zone) ?? '';
  const [base = '', region] = language.split(/[-_]/);
  return region ?? homes[base] ?? '';
}

/** The key at the end of a JSON pointer. */
export function keyOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}

/** The holidays, or the one value, that was probably meant. */
export function meantAmong(value: string, expected: readonly string[]): readonly string[] {
  const names = holidaysCalled(value, Object.values(holidayNames)).filter((name) => expected.includes(name));
  const called = names.length ? names : valuesCalled(value, expected);
  return called.length ? called : listOf(nearestKey(value, expected) ?? undefined);
}

/** A number that lacks its country's code, with it. */
export function withCountryCode({ value, expected: [format = ''] }: Problem, country: string): readonly string[] {
  const isNumber = /number$/.test(format) && typeof value === 'string';
  return isNumber ? listOf(internationalNumber(value, country)) : [];
}

/** What was probably meant where a list belongs. */
const asList = (value: unknown): unknown => [repairTimes(value) ?? value];

type Suggest = (problem: Problem, country: string) => readonly unknown[];

function wrongType({ value, expected }: Problem): readonly unknown[] {
  const plain = plainlyMeant(value, expected);
  if (plain !== undefined) return [JSON.parse(plain)];
  const isItem = typeof value === 'string' || isRecord(value);
  return expected.join() === 'array' && isItem ? [asList(value)] : [];
}

function wrongValue({ value, expected }: Problem): readonly unknown[] {
  // Hours on a day: a keyword, or a list of intervals.
  if (expected.includes('always') && repairTimes(value)) return [asList(value)];
  return typeof value === 'string' && expected.length > 1 ? meantAmong(value, expected) : [];
}

const suggestedValues: Readonly<Partial<Record<ProblemCode, Suggest>>> = {
  'wrong-type': wrongType,
  'wrong-value': wrongValue,
  'wrong-format': (problem, country) => {
    const repaired = repairsOf(problem.value, problem.expected[0] ?? '');
    return repaired.length ? repaired : withCountryCode(problem, country);
  },
  'unknown-time-zone': ({ value }) => repairsOf(value, 'time-zone'),
  'equal-ends': ({ value }) => (value === '00:00-00:00' ? ['00:00-24:00'] : []),
  'unknown-channel': ({ value, expected }) => listOf(nearestKey(String(value), expected) ?? undefined),
  'not-allowed': ({ expected }) => expected,
  'other-offset': ({ expected }) => expected,
};

/**
 * What was probably meant; undefined when nobody can tell.
 *
 * @param country where numbers are dialled: see `dialledIn`
 */
export function suggestionOf(problem: Problem, country: string): Suggestion | undefined {
  const { code, path, expected } = problem;
  if (code === 'unknown-key') {
    const key = expected[0] ?? keyCalled(keyOf(path), path);
    return key === undefined ? undefined : { kind: 'key', key };
  }
  const values = suggestedValues[code]?.(problem, country) ?? [];
  return values.length ? { kind: 'values', values } : undefined;
}
