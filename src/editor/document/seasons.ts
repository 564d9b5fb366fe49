import { formatDate, parseDate } from '../../schedule/calendar/dates.js';
import type { JsonObject, JsonValue } from '../../schedule/document/json.js';
import { ownerIn, withOwner, type HoursOwner } from './owners.js';
import { listIn, objectOf, stringIn, withInserted, withItem, withKey, withParts } from './plain-edits.js';

/** Other weekly hours from a day on, as they stand in the document. */
export interface SeasonRow {
  /** Its place among the versions of its owner. */
  readonly index: number;
  readonly from: string;
  /** Its last day; null: until there are others. */
  readonly until: string | null;
  readonly hasHours: boolean;
  readonly hasBreaks: boolean;
  readonly isPast: boolean;
}

/** A stretch of days in which one week holds. */
export interface WeekSpan {
  /** Null: since always. */
  readonly from: string | null;
  /** The last day; null: without end. */
  readonly until: string | null;
  /** The place of the version whose week it is; null: the usual week. */
  readonly version: number | null;
}

const isDate = (text: string | undefined) => text !== undefined && parseDate(text) !== null;

function readSeason(value: JsonValue, index: number, today: string): SeasonRow[] {
  const version = objectOf(value) ?? {};
  const [from, until] = [stringIn(version, 'from'), stringIn(version, 'until')];
  if (!isDate(from) || (version['until'] !== undefined && !isDate(until))) return [];
  const isPast = until !== undefined && until < today;
  const [hasHours, hasBreaks] = [version['hours'] !== undefined, version['breaks'] !== undefined];
  return [{ index, from: from!, until: until ?? null, hasHours, hasBreaks, isPast }];
}

/** The seasons and coming changes of an owner, in the order of the calendar, for a day on the organisation's clock. */
export function listSeasons(document: JsonObject, owner: HoursOwner, today: number): SeasonRow[] {
  const date = formatDate(today);
  const rows = listIn(ownerIn(document, owner), 'versions').flatMap((value, index) => readSeason(value, index, date));
  return rows.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

const holds = ({ from, until, hasHours }: SeasonRow, date: string) =>
  hasHours && from <= date && (until === null || date <= until);

/** The version whose hours hold on a date: of several the one that began last, and of those the later one. */
function versionOn(seasons: readonly SeasonRow[], date: string): SeasonRow | undefined {
  return seasons.filter((season) => holds(season, date)).at(-1);
}

const nextDate = (date: string, days: number) => formatDate(parseDate(date)! + days);

/** Which week of an owner holds when, from a day on: the line of time. */
export function weeksOf(document: JsonObject, owner: HoursOwner, today: number): WeekSpan[] {
  const seasons = listSeasons(document, owner, today);
  const first = formatDate(today);
  const starts = seasons.flatMap(({ from, until }) => [from, ...(until === null ? [] : [nextDate(until, 1)])]);
  const days = [first, ...new Set(starts.filter((date) => date > first).sort())];
  const spans = days.map((from, index): WeekSpan => {
    const next = days[index + 1];
    const version = versionOn(seasons, from)?.index ?? null;
    return { from: index ? from : null, until: next === undefined ? null : nextDate(next, -1), version };
  });
  return spans.reduce<WeekSpan[]>((merged, span) => {
    const last = merged.at(-1);
    const isSame = last !== undefined && last.version === span.version;
    return isSame ? [...merged.slice(0, -1), { ...last, until: span.until }] : [...merged, span];
  }, []);
}

/** The week that holds for an owner on a date, as it stands; a channel without hours has the organisation's. */
export function weekOn(document: JsonObject, owner: HoursOwner, date: string): JsonValue {
  const seasons = listSeasons(document, owner, 0);
  const version = versionOn(seasons, date);
  const object = ownerIn(document, owner);
  const own = version ? objectOf(listIn(object, 'versions')[version.index])!['hours'] : object['hours'];
  return own ?? (owner === null ? 'unknown' : weekOn(document, null, date));
}

/** A document with a season or coming change that begins as a copy of the week that holds then, and the place of that. */
export function addSeason(
  document: JsonObject,
  owner: HoursOwner,
  from: string,
  until: string | null,
): { readonly document: JsonObject; readonly index: number } {
  const object = ownerIn(document, owner);
  const list = listIn(object, 'versions');
  const isBefore = (value: JsonValue) => (stringIn(objectOf(value) ?? {}, 'from') ?? '') <= from;
  const index = list.findLastIndex(isBefore) + 1;
  const season = { from, ...(until === null ? {} : { until }), hours: weekOn(document, owner, from) };
  const changed = withKey(object, 'versions', withInserted(list, index, season));
  return { document: withOwner(document, owner, changed), index };
}

/** A document in which a season has other dates. */
export function setSeasonDates(
  document: JsonObject,
  owner: HoursOwner,
  index: number,
  { from, until }: { readonly from: string; readonly until: string | null },
): JsonObject {
  const object = ownerIn(document, owner);
  const list = listIn(object, 'versions');
  const season = objectOf(list[index]);
  if (!season) return document;
  const dated = withParts(season, ['from', 'until'], { from, ...(until === null ? {} : { until }) });
  return withOwner(document, owner, withKey(object, 'versions', withItem(list, index, dated)));
}

/** A document without some seasons of an owner, by their places. */
export function removeSeasons(document: JsonObject, owner: HoursOwner, places: readonly number[]): JsonObject {
  const object = ownerIn(document, owner);
  const list = listIn(object, 'versions');
  const kept = list.filter((_, index) => !places.includes(index));
  if (kept.length === list.length) return document;
  return withOwner(document, owner, withKey(object, 'versions', kept.length ? kept : undefined));
}
