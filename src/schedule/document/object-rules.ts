import { entriesOf, isRecord } from './json.js';
import { contradictedOffsets } from './witnesses.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** Whether an object has none of these keys. */
export function lacks(object: JsonObject, ...keys: readonly string[]): boolean {
  return !keys.some((key) => Object.hasOwn(object, key));
}

/** Whether a range of dates or moments ends before it starts. ISO 8601 texts sort as the dates that they name. */
export function isReversed({ from, until }: JsonObject): boolean {
  return typeof from === 'string' && typeof until === 'string' && until < from.slice(0, until.length);
}

/**
 * Where a rule without `channels` says that the organisation is open when the organisation is not: the path to each such
 * place in it.
 */
export function selfReferences(object: JsonObject): string[][] {
  const { hours, channels } = object;
  if (channels !== undefined) return [];
  if (hours === 'outside') return [['hours']];
  const days = isRecord(hours) ? entriesOf(hours) : [];
  return days.filter(([, value]) => value === 'outside').map(([day]) => ['hours', day]);
}

/** What an exception may hold: at least one of these. */
export const exceptionContents = ['hours', 'opens', 'closes', 'extra', 'breaks', 'note'];

/** Whether an exception closes before it opens, or when it does. */
export function isNeverOpen({ opens, closes }: JsonObject): boolean {
  return typeof opens === 'string' && typeof closes === 'string' && closes <= opens;
}

/** Whether an exception does not say when it holds, or what it changes. */
function isIncomplete(object: JsonObject): boolean {
  return lacks(object, 'holiday', lacks(object, 'offset') ? 'date' : 'holiday') || lacks(object, ...exceptionContents);
}

/** The rules that concern several keys of an object at once, by name: whether it breaks them. */
export const objectRules = {
  range: isReversed,
  offsets: (object: JsonObject) => contradictedOffsets(object).length > 0,
  override: (object: JsonObject) => isReversed(object) || selfReferences(object).length > 0,
  exception: (object: JsonObject) => isIncomplete(object) || isNeverOpen(object) || selfReferences(object).length > 0,
} as const;

export type ObjectRuleName = keyof typeof objectRules;
