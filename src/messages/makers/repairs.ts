import { isYearly } from '../../schedule/calendar/exception-dates.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import { nearestKey } from '../../schedule/document/definition/nearest-key.js';
import { fitsFormat, type Format } from '../../schedule/document/string-formats.js';
import { repairDays } from './repair-days.js';
import { suggestZones } from './zone-suggestions.js';

/** What the author of a time, or of an interval, probably meant: `9.00-17.00` is `09:00-17:00`. */
export function repairTimes(value: unknown, format: 'interval' | 'time' = 'interval'): string | undefined {
  if (format === 'time' && typeof value === 'number') return repairTimes(`${value}:00`, format);
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const repaired = value
    .replace(/[\s–]+/g, (gap) => (gap.includes('–') ? '-' : ''))
    .replace(/(\d)[.h](?=\d\d)/g, '$1:')
    .replace(/(?<!\d)\d(?=:)/g, '0$&')
    .replace(/^24(?=.*-)|(?<=-)24(?!:00)/, '00'); // the midnight that begins a day
  return fitsFormat(format, repaired) ? repaired : undefined;
}

const twoDigits = (number: string) => number.padStart(2, '0');

/** Dates as people write them, the day first: `24-12-2026` is `2026-12-24`, and each year `24-12` is `12-24`. */
function repairDates(value: unknown, format: Format): readonly string[] {
  if (typeof value !== 'string' || value.length > 40) return [];
  const repaired = value
    .trim()
    .replace(/(?<!\d)(\d\d?)[-/.](\d\d?)[-/.](\d{4})(?!\d)/g, (_, day: string, month: string, year: string) =>
      [year, twoDigits(month), twoDigits(day)].join('-'),
    )
    .replace(/\s*(?:\.\.\.?|–|t\/m)\s*/g, '..');
  const [, day = '', month = ''] = /^(\d\d?)[-/.](\d\d?)$/.exec(repaired) ?? [];
  const yearly = `${twoDigits(month)}-${twoDigits(day)}`;
  const meant = day && isYearly(yearly) ? yearly : repaired.replace(/(?<=\d) (?=\d\d:)/, 'T');
  return meant !== value && fitsFormat(format, meant) ? [meant] : [];
}

const placeOf = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1);

/** The name of a time zone in the right case, of an abbreviation, or without a slip of the pen. */
function repairZone(value: unknown): readonly string[] {
  if (typeof value !== 'string' || value.length > 40) return [];
  const words = value.trim().toLowerCase().replace(/\s+/g, '_');
  const inCase = words.replace(/(?<![^/_-])(?!(?:of|es|au)[_-])[a-z]/g, (letter) => letter.toUpperCase());
  if (fitsFormat('time-zone', inCase)) return [inCase];
  const meant = suggestZones(value);
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => fitsFormat('time-zone', zone));
  const place = nearestKey(placeOf(words), zones.map(placeOf));
  return meant.length ? meant : zones.filter((zone) => placeOf(zone) === place).slice(0, 1);
}

const repairUrl = (value: unknown) =>
  typeof value === 'string' && fitsFormat('url', `https://${value}`) && /^www\./i.test(value)
    ? [`https://${value}`]
    : [];

const repairPhone = (value: unknown, format: Format) => {
  const written = typeof value === 'number' ? `+${value}` : typeof value === 'string' ? value : '';
  const plain = written
    .replace(/^tel:/i, '')
    .replace(/\(0\)|[\s().\-–/]/g, '')
    .replace(/^00|^(?=[1-9]\d{9,14}$)/, '+');
  return plain !== value && fitsFormat(format, plain) ? [plain] : [];
};

/** The same text without what makes it no word of a format. */
const rewritten = (rewrite: (text: string) => string) => (value: unknown, format: Format) => {
  if (typeof value !== 'string' || value.length > 60) return [];
  const meant = rewrite(value.trim());
  return meant !== value && fitsFormat(format, meant) ? [meant] : [];
};

const repairLanguage = rewritten((text) => text.replaceAll('_', '-').replace(/^[a-z]+/i, (tag) => tag.toLowerCase()));

const repairId = rewritten((text) =>
  text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[-\d]+|-+$/g, ''),
);

/** What may have been meant by a value that does not have a format. */
const repairs: Readonly<Partial<Record<string, (value: unknown, format: Format) => readonly string[]>>> = {
  interval: (value) => listOf(repairTimes(value)),
  time: (value) => listOf(repairTimes(value, 'time')),
  date: repairDates,
  'exception-date': repairDates,
  'date-time': repairDates,
  url: repairUrl,
  'phone-number': repairPhone,
  'international-number': repairPhone,
  'time-zone': repairZone,
  'day-selector': repairDays,
  email: rewritten((text) => text.replace(/^mailto:/i, '')),
  language: repairLanguage,
  id: repairId,
};

/** What may have been meant by a value that does not have a format; none when nobody can tell. */
export function repairsOf(value: unknown, format: string): readonly string[] {
  return repairs[format]?.(value, format as Format) ?? [];
}

/** A word without the spelling of its endings: Pasen and paasdag begin alike. */
const plainly = (text: string) => text.toLowerCase().replace(/([aeou])\1/g, '$1');

/** The holidays that people may mean by a word of their own, such as Pasen. */
export function holidaysCalled(
  word: string,
  languages: readonly Readonly<Record<string, string>>[],
): readonly string[] {
  const plain = plainly(word.trim());
  const begin = plain.slice(0, Math.max(3, plain.length - 2));
  const isMeant = (name: string) => begin.length > 2 && ` ${plainly(name)}`.includes(` ${begin}`);
  const found = languages.flatMap((holidays) => Object.keys(holidays).filter((key) => isMeant(holidays[key]!)));
  return found.length > 6 ? [] : [...new Set(found)];
}
