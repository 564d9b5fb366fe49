import { listOf } from '../../schedule/calendar/list-of.js';
import { isYearly } from '../../schedule/calendar/exception-dates.js';
import { holidayNames } from '../../schedule/calendar/holiday-dates.js';
import { weekdays } from '../../schedule/calendar/day-selectors.js';
import { exceptionContents } from '../../schedule/document/object-rules.js';
import { fitsFormat } from '../../schedule/document/string-formats.js';
import type { JsonObject, JsonValue } from '../../schedule/document/json.js';
import { isSameJson } from '../text/same-json.js';
import { objectOf, withParts, type Items } from './plain-edits.js';

/** When an exception holds, as the form asks it: dates (`until` null: one day), each year, or by holidays. */
export type ExceptionWhen =
  | { readonly kind: 'date' | 'yearly'; readonly from: string; readonly until: string | null }
  | { readonly kind: 'holiday'; readonly names: readonly string[]; readonly offset: number };

/** What it makes of its days, as the form asks it; `usual`: nothing, it only says something. */
export type ExceptionHow =
  | { readonly kind: ExceptionWord | 'usual' }
  | { readonly kind: 'hours' | 'extra'; readonly stretches: Items }
  | { readonly kind: 'like'; readonly weekday: string }
  | { readonly kind: 'bounds'; readonly opens: string | null; readonly closes: string | null }
  | { readonly kind: 'breaks'; readonly breaks: readonly JsonObject[] };

/** Hours of a day that are a word. */
export type ExceptionWord = (typeof words)[number];

/** A text as it stands: what is not a string is kept as it is. */
export type TextAsGiven = string | JsonObject | null;

/** An exception as the form asks it. */
export interface ExceptionForm {
  readonly when: ExceptionWhen;
  /** The weekdays that narrow it (a day selector); null for all. */
  readonly days: string | null;
  readonly how: ExceptionHow;
  /** The channels that it names; null for the organisation and all that follows it. */
  readonly channels: readonly string[] | null;
  readonly reason: TextAsGiven;
  readonly note: TextAsGiven;
}

const words = ['closed', 'always', 'unknown', 'appointment', 'outside'] as const;

const parts = {
  when: ['date', 'holiday', 'offset'],
  days: ['days'],
  how: exceptionContents.filter((key) => key !== 'note'),
  channels: ['channels'],
  reason: ['reason'],
  note: ['note'],
} as const satisfies Readonly<Record<keyof ExceptionForm, readonly string[]>>;

const known: readonly string[] = Object.values(parts).flat();

const isText = (value: JsonValue | undefined): value is string => typeof value === 'string';

/** Of a list with one item that item, else the only value; undefined where there are several. */
function onlyOne(value: JsonValue | undefined): JsonValue | undefined {
  const list = listOf(value) as Items;
  return list.length === 1 ? list[0] : undefined;
}

function readDates(value: JsonValue | undefined): ExceptionWhen | null {
  const dates = onlyOne(value);
  if (!isText(dates) || !fitsFormat('exception-date', dates)) return null;
  const [from = '', until = null] = dates.split('..');
  return { kind: isYearly(dates) ? 'yearly' : 'date', from, until };
}

function readHolidays({ holiday, offset = 0 }: JsonObject): ExceptionWhen | null {
  const names = listOf(holiday) as Items;
  if (!names.every((name): name is string => isText(name) && holidayNames.includes(name))) return null;
  return names.length && Number.isInteger(offset) ? { kind: 'holiday', names, offset: offset as number } : null;
}

function readWhen(value: JsonObject): ExceptionWhen | null {
  const { date, holiday, offset } = value;
  if (holiday === undefined) return offset === undefined ? readDates(date) : null;
  return date === undefined ? readHolidays(value) : null;
}

/** The time of an interval as it stands, if it has one that can be read. */
export function timeOf(interval: JsonValue): string | undefined {
  const time = objectOf(interval)?.['time'] ?? interval;
  return isText(time) && fitsFormat('interval', time) ? time : undefined;
}

const stretchesOf = (value: JsonValue): Items | null =>
  Array.isArray(value) && (value as Items).every((item) => timeOf(item) !== undefined) ? (value as Items) : null;

function readHours(value: JsonValue): ExceptionHow | null {
  const word = words.find((each) => each === value);
  const weekday = objectOf(value)?.['like'];
  if (word) return { kind: word };
  if (weekdays.some((each) => each === weekday) && Object.keys(value as JsonObject).length === 1)
    return { kind: 'like', weekday: weekday as string };
  const stretches = stretchesOf(value);
  return stretches && { kind: 'hours', stretches };
}

function readBounds({ opens = null, closes = null }: JsonObject): ExceptionHow | null {
  const isTime = (value: JsonValue): value is string | null =>
    value === null || (isText(value) && fitsFormat('time', value));
  return isTime(opens) && isTime(closes) ? { kind: 'bounds', opens, closes } : null;
}

function readBreaks(value: JsonValue): ExceptionHow | null {
  const items = Array.isArray(value) ? (value as Items) : [];
  const breaks = items.map((item) => objectOf(item) ?? {});
  const isRead = ({ time = null }: JsonObject) => isText(time) && timeOf(time) !== undefined;
  return breaks.length && breaks.every(isRead) ? { kind: 'breaks', breaks } : null;
}

function readExtra(value: JsonValue): ExceptionHow | null {
  const stretches = stretchesOf(value);
  return stretches?.length ? { kind: 'extra', stretches } : null;
}

/** The form has one answer: what does several things at once is text. */
function readHow(value: JsonObject): ExceptionHow | null {
  const [key, ...others] = parts.how.filter((each) => Object.hasOwn(value, each));
  const bounds = ['opens', 'closes'];
  if (key === undefined) return Object.hasOwn(value, 'note') ? { kind: 'usual' } : null;
  if (bounds.includes(key) && others.every((other) => bounds.includes(other))) return readBounds(value);
  if (others.length) return null;
  const read = { hours: readHours, extra: readExtra, breaks: readBreaks }[key];
  return read?.(value[key]!) ?? null;
}

const isTextAsGiven = (value: JsonValue): value is string | JsonObject =>
  isText(value) || objectOf(value) !== undefined;

function readTexts({ reason = '', note = '' }: JsonObject): Pick<ExceptionForm, 'reason' | 'note'> | null {
  return isTextAsGiven(reason) && isTextAsGiven(note) ? { reason: reason || null, note: note || null } : null;
}

function readNarrowing({ days = null, channels = null }: JsonObject): Pick<ExceptionForm, 'days' | 'channels'> | null {
  const isSelector = days === null || (isText(days) && fitsFormat('day-selector', days));
  const isList = channels === null || (Array.isArray(channels) && (channels as Items).every(isText));
  return isSelector && isList ? { days: days, channels: channels as readonly string[] | null } : null;
}

/** An exception as the form asks it; null where the form cannot say all that it says. */
export function readException(value: JsonValue): ExceptionForm | null {
  const object = objectOf(value);
  const isKnown = object && Object.keys(object).every((key) => known.includes(key) || key.startsWith('x-'));
  if (!isKnown) return null;
  const [when, how, texts, narrowing] = [readWhen(object), readHow(object), readTexts(object), readNarrowing(object)];
  return when && how && texts && narrowing ? { when, how, ...texts, ...narrowing } : null;
}

function writeWhen(when: ExceptionWhen): JsonObject {
  if (when.kind !== 'holiday') return { date: when.until === null ? when.from : `${when.from}..${when.until}` };
  const { names, offset } = when;
  return { holiday: names.length === 1 ? names[0]! : names, ...(offset ? { offset } : {}) };
}

function writeHow(how: ExceptionHow): JsonObject {
  switch (how.kind) {
    case 'usual':
      return {};
    case 'hours':
      return { hours: how.stretches };
    case 'extra':
      return { extra: how.stretches };
    case 'breaks':
      return { breaks: how.breaks };
    case 'like':
      return { hours: { like: how.weekday } };
    case 'bounds':
      return {
        ...(how.opens === null ? {} : { opens: how.opens }),
        ...(how.closes === null ? {} : { closes: how.closes }),
      };
    default:
      return { hours: how.kind };
  }
}

const written = <Key extends string>(key: Key, value: JsonValue): JsonObject =>
  value === null ? {} : { [key]: value };

/** What each part of a form is in the document. An exception that changes nothing has a note, were it an empty one. */
const write: { readonly [Part in keyof ExceptionForm]: (form: ExceptionForm) => JsonObject } = {
  when: ({ when }) => writeWhen(when),
  days: ({ days }) => written('days', days),
  how: ({ how }) => writeHow(how),
  note: ({ how, note }) => written('note', note ?? (how.kind === 'usual' ? '' : null)),
  reason: ({ reason }) => written('reason', reason),
  channels: ({ channels }) => written('channels', channels),
};

const order = Object.keys(write) as (keyof ExceptionForm)[];

/** The exception that a form says. */
export function writeException(form: ExceptionForm): JsonObject {
  return Object.assign({}, ...order.map((part) => write[part](form))) as JsonObject;
}

/** An exception after its form was changed: what the form does not know, and what stays as it was, is as it stands. */
export function changeException(value: JsonObject, form: ExceptionForm): JsonObject {
  const before = readException(value);
  const isChanged = (part: keyof ExceptionForm) => !before || !isSameJson(write[part](before), write[part](form));
  return order.filter(isChanged).reduce((changed, part) => withParts(changed, parts[part], write[part](form)), value);
}
