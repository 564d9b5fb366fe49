import type { FindingsWords } from '../../messages/makers/editor/findings-words.js';
import type { Advice, AdviceCode } from '../../channels/advice/advice.js';
import { civilDate, dayNumber, formatDate, parseDate } from '../../schedule/calendar/dates.js';
import type { JsonObject, JsonValue } from '../../schedule/document/json.js';
import type { Problem, ProblemCode, Warning } from '../../schedule/document/problems.js';
import { tellingOffsets } from '../../schedule/document/witnesses.js';
import { meantInstead } from '../../messages/makers/problem-sentences.js';
import { dialledIn, suggestionOf } from '../../messages/makers/problem-suggestions.js';
import { removeChannel } from '../document/channel-references.js';
import { stepsOf } from '../../schedule/document/source-text/json-places.js';
import { changeAt, renameAt, valueAt } from '../document/at-pointer.js';
import { closeHoliday, holidaysToCome } from '../document/holidays.js';
import { listIn, objectOf, stringIn, withKey, withParts, type Items } from '../document/plain-edits.js';
import type { Finding } from './findings.js';

/** What mends a finding by one press. */
export interface Cure {
  readonly code: keyof FindingsWords['cures'];
  /** What the button tells besides: a value, a key, a number. */
  readonly value: string;
  readonly change: (document: JsonObject) => JsonObject;
}

/** What cures need to know. */
export interface CureContext {
  readonly document: JsonObject;
  /** BCP 47: what people mean by a word depends on it. */
  readonly language: string;
  /** Epoch milliseconds. */
  readonly instant: number;
}

type Cures<Found> = (found: Found, context: CureContext) => readonly Cure[];

/** A value as people read it: a text without quotes. */
const shown = (value: JsonValue) => (typeof value === 'string' ? value : JSON.stringify(value));

const put = (path: string, value: JsonValue, code: Cure['code'] = 'use-value'): Cure => ({
  code,
  value: shown(value),
  change: (document) => changeAt(document, path, () => value),
});

/** Takes away what is at a place, and the list or object that it leaves empty. */
function withoutPlace(document: JsonObject, path: string): JsonObject {
  const next = changeAt(document, path, () => undefined);
  const parent = path.slice(0, path.lastIndexOf('/'));
  const left = parent ? valueAt(next, parent) : undefined;
  const isEmpty = Array.isArray(left) && left.length === 0;
  return isEmpty ? changeAt(next, parent, () => undefined) : next;
}

const remove = (path: string, code: Cure['code'] = 'remove'): Cure => ({
  code,
  value: '',
  change: (document) => withoutPlace(document, path),
});

/** As many meanings of a value as are offered. */
const mostValues = 3;

/** A value that is a key (a selector of days): it is called otherwise. */
function putMeant(problem: Problem, { document }: CureContext, value: JsonValue): Cure {
  const isKey = problem.value === stepsOf(problem.path).at(-1) && valueAt(document, problem.path) !== problem.value;
  if (!isKey || typeof value !== 'string') return put(problem.path, value);
  return { code: 'use-key', value, change: (given) => renameAt(given, problem.path, value) };
}

const meant: Cures<Problem> = (problem, context) => {
  const suggestion = suggestionOf(problem, dialledIn(context.document, context.language));
  if (!suggestion) return [];
  if (suggestion.kind === 'values')
    return suggestion.values.slice(0, mostValues).map((value) => putMeant(problem, context, value as JsonValue));
  const { key } = suggestion;
  const change = (document: JsonObject) => renameAt(document, problem.path, key);
  // A key that is there already is not overwritten.
  return change(context.document) === context.document ? [] : [{ code: 'use-key', value: key, change }];
};

const meantOrGone: Cures<Problem> = (problem, context) => [...meant(problem, context), remove(problem.path)];

const newId: Cures<Problem> = ({ path, value }, { document }) => {
  const ids = listIn(document, 'channels').map((channel) => stringIn(objectOf(channel) ?? {}, 'id'));
  const number = [2, 3, 4, 5, 6, 7, 8, 9].find((each) => !ids.includes(`${String(value)}-${each}`));
  return number === undefined ? [] : [put(path, `${String(value)}-${number}`, 'new-id')];
};

const none = () => [];

const problemCures: Readonly<Record<ProblemCode, Cures<Problem>>> = {
  'missing-key': none,
  'unknown-key': meantOrGone,
  'wrong-type': meant,
  'wrong-value': meant,
  'wrong-format': meant,
  'wrong-placeholder': none,
  'out-of-range': none,
  'equal-ends': meant,
  'reversed-range': none,
  'too-many': none,
  'too-long': none,
  empty: ({ path }) => [remove(path)],
  'duplicate-id': newId,
  'unknown-channel': meantOrGone,
  'unknown-time-zone': meant,
  'other-offset': meant,
  'refers-to-itself': meantOrGone,
  'not-allowed': meant,
};

const putInstead: Cures<Warning> = (warning) =>
  meantInstead(warning)
    .slice(0, mostValues)
    .map((value) => put(warning.path, value));

const freshOffsets: Cures<Warning> = (_, { document, instant }) => {
  const offsets = tellingOffsets(stringIn(document, 'timeZone') ?? '', instant);
  return [{ code: 'fresh-offsets', value: '', change: (given) => withKey(given, 'offsets', offsets) }];
};

/** The same day a year later. */
function aYearLater(date: string, { instant }: CureContext): string {
  const today = Math.floor(instant / 86_400_000);
  const { year, month, dayOfMonth } = civilDate(Math.max(parseDate(date) ?? today, today));
  return formatDate(dayNumber(year + 1, month, dayOfMonth));
}

const anotherYear = (path: string, date: string, context: CureContext) => [
  put(path, aYearLater(date, context), 'another-year'),
];

const warningCures: Readonly<Record<Warning['code'], Cures<Warning>>> = {
  'tied-exceptions': none,
  'tied-selectors': none,
  'reversed-interval': (warning) => {
    const plain = (document: JsonObject, value: string): JsonObject =>
      changeAt(document, warning.path, (given) =>
        typeof given === 'string' ? value : withKey(objectOf(given) ?? {}, 'time', value),
      );
    const turned = meantInstead(warning)[0] ?? '';
    const kept = `${warning.value}+1`;
    return [
      { code: 'use-value', value: turned, change: (document) => plain(document, turned) },
      { code: 'keep', value: kept, change: (document) => plain(document, kept) },
    ];
  },
  'holiday-opens-sunday': none,
  'past-exception': ({ path }) => [remove(path, 'remove-past')],
  'past-override': ({ path }) => [remove(path, 'remove-past')],
  'past-offsets': freshOffsets,
  'changed-zone': freshOffsets,
  expired: ({ path, value }, context) => anotherYear(path, value, context),
  'fixed-zone': putInstead,
};

function listAt(document: JsonObject, path: string): Items {
  const value = valueAt(document, path);
  return Array.isArray(value) ? (value as Items) : [];
}

type AdviceOf<Code extends AdviceCode> = Extract<Advice, { code: Code }>;

/** Those that fall on a closed weekday this year too: an answer is for each year. */
function closeAll(
  { facts: { holidays } }: AdviceOf<'holidays-without-rule'>,
  { document, instant }: CureContext,
): readonly Cure[] {
  const names = [...holidays.map(({ name }) => name), ...holidaysToCome(document, instant)];
  const change = (given: JsonObject) => names.reduce(closeHoliday, given);
  return [{ code: 'close-holidays', value: String(names.length), change }];
}

const adviceCures: { readonly [Code in AdviceCode]: Cures<AdviceOf<Code>> } = {
  'unreachable-at-lunch': none,
  'dead-end-break': none,
  'only-phone': none,
  'no-urgent-route': none,
  'urgent-gap': none,
  'promise-beyond-hours': ({ path, facts: { promise } }) => [
    {
      code: 'working-time',
      value: '',
      change: (document) =>
        changeAt(document, `${path}/unit`, () => (promise.unit === 'days' ? 'working-days' : 'working-hours')),
    },
  ],
  'promise-uncountable': none,
  'no-promise': none,
  'no-wait-told': none,
  'no-callback-at-lunch': none,
  'label-after-via': none,
  'link-nowhere': ({ path, facts: { meant: whole } }) => (whole === undefined ? [] : [put(path, whole)]),
  'slow-callback': ({ path }) => [
    {
      code: 'next-day',
      value: '',
      change: (document) => changeAt(document, path, () => ({ within: 1, unit: 'working-days' })),
    },
  ],
  'holidays-without-rule': closeAll,
  'regional-holidays-without-rule': none, // which of them hold there, only its owner knows
  'expires-soon': ({ path, facts: { date } }, context) => anotherYear(path, date, context),
  'exception-bounds-channels': none,
  'cut-does-nothing': ({ path }) => [remove(path)],
  'cut-takes-day': ({ path, facts: { key } }) => [
    {
      code: 'close-day',
      value: '',
      change: (document) =>
        changeAt(document, path.slice(0, -key.length - 1), (given) =>
          withParts(objectOf(given) ?? {}, ['opens', 'closes'], { hours: 'closed' }),
        ),
    },
  ],
  'exception-takes-later-day': none,
  'closes-before-evening': none,
  'instead-never-helps': ({ path, facts: { instead } }, { document }) => {
    const place = listAt(document, path).indexOf(instead.id);
    return place < 0 ? [] : [remove(`${path}/${place}`)];
  },
  'instead-paused-too': ({ path, facts: { channel } }) => [
    {
      code: 'break-of-one',
      value: channel.id,
      change: (document) => changeAt(document, `${path}/channels`, () => [channel.id]),
    },
  ],
  'same-address-differs': none,
  'urgent-number-shared': none,
  'never-available': ({ path }) => [
    { code: 'remove', value: '', change: (document) => removeChannel(document, Number(stepsOf(path)[1])) },
  ],
  'voicemail-too-long': none,
};

/** What mends a finding by one press; none where only its owner can tell what is right. */
export function curesOf(finding: Finding, context: CureContext): readonly Cure[] {
  if (finding.kind === 'problem') return problemCures[finding.problem.code](finding.problem, context);
  if (finding.kind === 'warning') return warningCures[finding.warning.code](finding.warning, context);
  const cures = adviceCures[finding.advice.code] as Cures<Advice>;
  return cures(finding.advice, context);
}
