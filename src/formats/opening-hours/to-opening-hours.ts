import { runsOf } from '../../schedule/calendar/date-ranges.js';
import { civilDate, dayLength } from '../../schedule/calendar/dates.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { textIn, type Text } from '../../schedule/document/text.js';
import { lostBreaks, lostRuleTexts, lostTime, ownersOf, pathOf } from '../losses/export-losses.js';
import type { ExportedText, Loss } from '../losses/loss.js';
import { exceptionRanges, type ExceptionRange } from '../timetable/exception-ranges.js';
import { everyWhich, timetableOf, type Season, type Timetable, type WeekdayRule } from '../timetable/timetable.js';
import { keyOf, type WallStretch } from '../timetable/wall-days.js';
import { rangeText } from '../importing/document-notation.js';

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weeks = { odd: 'week 01-53/2', even: 'week 02-52/2' } as const;
const nth = { '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, '5th': 5, last: -1 } as const;
/** What a document says of days after the last one it holds for reaches this far. */
const lastYear = 2199;

/** The characters that a tag of OpenStreetMap holds. */
const longestTag = 255;

type Read = (text: Text) => string;

/** Comments stand between double quotes, which have no escape. */
const comment = (text: string) => (text ? ` "${text.replaceAll('"', "'")}"` : '');

/** What stands behind the times of a stretch. A state that is neither open nor closed is "unknown", with a comment. */
function modifierOf({ state, limitedTo }: WallStretch, read: Read): string {
  if (state === 'limited') return ` open${comment(limitedTo ? read(limitedTo) : '') || ' "limited"'}`;
  if (state === 'appointment') return ' unknown "by appointment"';
  return state === 'unknown' ? ' unknown' : '';
}

/** The rule for some days; where states differ the others are additional rules. */
function ruleText(days: string, stretches: readonly WallStretch[], read: Read, reason = ''): string {
  const groups = new Map<string, string[]>();
  for (const stretch of stretches.filter(({ state }) => state !== 'break')) {
    const modifier = modifierOf(stretch, read);
    groups.set(modifier, [...(groups.get(modifier) ?? []), rangeText(stretch)]);
  }
  const rules = [...groups].map(([modifier, times]) => `${days} ${times.join()}${modifier}`);
  return rules.join(', ') || `${days} off${comment(reason)}`;
}

function weekdaysText(days: readonly number[]): string {
  const names = runsOf(days).map(([first, last]) => {
    const ends = [...new Set([dayNames[first]!, dayNames[last]!])];
    return ends.join(last - first > 1 ? '-' : ',');
  });
  return names.join();
}

function daysText(which: RuleGroup['which'], days: readonly number[]): string {
  if (!which) return weekdaysText(days);
  if (which === 'odd' || which === 'even') return `${weeks[which]} ${weekdaysText(days)}`;
  return days.map((day) => `${dayNames[day]!}[${nth[which]}]`).join();
}

interface RuleGroup {
  readonly which: WeekdayRule['which'] | undefined;
  readonly stretches: readonly WallStretch[];
  readonly days: number[];
}

/** Weekdays with the same hours together, the general ones first. */
function groupsOf(rules: readonly WeekdayRule[]): RuleGroup[] {
  const groups = new Map<string, RuleGroup>();
  for (const { weekday, which, stretches } of rules) {
    const key = `${which}${keyOf(stretches)}`;
    const group: RuleGroup = groups.get(key) ?? { which, stretches, days: [] };
    group.days.push(weekday);
    groups.set(key, group);
  }
  const order = [undefined, 'even', 'odd', 'last', '1st', '2nd', '3rd', '4th', '5th'] as const;
  return [...groups.values()].sort((one, other) => order.indexOf(one.which) - order.indexOf(other.which));
}

function dateText(day: number): string {
  const { year, month, dayOfMonth } = civilDate(day);
  return `${year} ${monthNames[month - 1]!} ${String(dayOfMonth).padStart(2, '0')}`;
}

function datesText(from: number, until: number): string {
  if (from === until) return dateText(from);
  const [first, last] = [dateText(from), dateText(until)];
  // opening_hours.js 3.15 does not see `Feb 27-28`, which ends on a last day of February.
  const isShort = first.slice(0, 8) === last.slice(0, 8) && !first.includes('Feb');
  return isShort ? `${first}-${last.slice(9)}` : `${first}-${last}`;
}

const isOpen = ({ stretches }: RuleGroup) => stretches.some(({ state }) => state !== 'break');

/** The week that holds when no date says otherwise. Days that it does not name are closed. */
function baseRules({ rules }: Season, read: Read, isAlone: boolean): string[] {
  const groups = groupsOf(rules);
  const [only] = groups;
  const isAllDay =
    only?.days.length === 7 && groups.length === 1 && only.stretches[0]?.end === 1440 && only.stretches[0].start === 0;
  if (isAllDay && only.stretches[0]!.state === 'open' && isAlone) return ['24/7'];
  const said = groups.filter((group) => group.which || isOpen(group));
  return said.length
    ? said.map((group) => ruleText(daysText(group.which, group.days), group.stretches, read))
    : ['off'];
}

/** The week of a period, all of its days by name. */
function seasonRules({ from, until, rules }: Season, { first, last }: Timetable, read: Read): string[] {
  const dates = datesText(from ?? first, until ?? last);
  return groupsOf(rules).map((group) =>
    ruleText(`${dates} ${daysText(group.which, group.days)}`, group.stretches, read),
  );
}

/** Whether a period needs rules of its own: one whose week is that of the days without a date does not. */
const isUnlike =
  (base: Season) =>
  ({ rules }: Season): boolean =>
    JSON.stringify(rules) !== JSON.stringify(base.rules);

function exceptionRule({ from, until, weekdays, stretches, cause }: ExceptionRange, read: Read): string {
  const days = weekdays ? ` ${weekdaysText(weekdays)}` : '';
  return ruleText(`${datesText(from, until)}${days}`, stretches, read, cause.text ? read(cause.text) : '');
}

function rulesOf(timetable: Timetable, read: Read): string[] {
  const { seasons, last } = timetable;
  const base = seasons.at(-1);
  if (!base) return ['unknown'];
  const ranges = exceptionRanges(timetable);
  const expired = base.until === null ? [] : [`${dateText(last + 1)}-${lastYear} Dec 31 unknown`];
  const isAlone = seasons.length === 1 && !ranges.length && !expired.length;
  return [
    ...baseRules(base, read, isAlone),
    ...seasons.filter(isUnlike(base)).flatMap((season) => seasonRules(season, timetable, read)),
    ...ranges.map((range) => exceptionRule(range, read)),
    ...expired,
  ];
}

/** The words that have no place: all but what hours are limited to, and why days are closed; translations as well. */
function lostWords(schedule: Schedule, timetable: Timetable, channelId: string | null): Loss[] {
  const texts = new Map<string, unknown>();
  const closed = exceptionRanges(timetable).filter(
    ({ stretches }) => !stretches.some(({ state }) => state !== 'break'),
  );
  closed.forEach(({ cause }) => texts.set(JSON.stringify(cause.text), cause.text));
  const words = lostRuleTexts(schedule, timetable.first + 1, ownersOf(channelId), () => true);
  const isCarried = ({ path, value }: Loss) =>
    path.endsWith('/limitedTo') || (path.endsWith('/reason') && texts.has(JSON.stringify(value)));
  const isTranslated = ({ value }: Loss) => typeof value === 'object' && Object.keys(value ?? {}).length > 1;
  return words.filter((loss) => !isCarried(loss) || isTranslated(loss));
}

/** What is written. */
export interface OpeningHoursOptions {
  /** Epoch milliseconds; dates are written from its day on. */
  readonly instant: number;
  /** How many days ahead; 400 if left out. */
  readonly days?: number;
  /** The channel (by id) whose hours they are; the organisation's if left out. */
  readonly channelId?: string;
}

/**
 * The hours of a channel, or of the organisation, in the syntax of OpenStreetMap's `opening_hours`. Hours past midnight are cut there:
 * readers do not agree on what an exception does to the night before it. Breaks are gaps; limited hours are open with a comment, hours by
 * appointment unknown with one.
 */
export function toOpeningHours(schedule: Schedule, options: OpeningHoursOptions): ExportedText {
  const { instant: from, days = 400, channelId = null } = options;
  const until = from + days * dayLength;
  const timetable = timetableOf(schedule, channelId, [from, until], { nights: 'cut', which: everyWhich });
  const read: Read = (text) => textIn(text, schedule.language, schedule.language);
  const text = rulesOf(timetable, read).join('; ');
  const isLong = text.length > longestTag;
  return {
    text,
    lost: [
      ...(isLong ? [{ code: 'length', path: '', value: longestTag } as const] : []),
      { code: 'time-zone', path: '/timeZone', value: schedule.timeZone },
      ...lostTime(schedule, [timetable]),
      ...lostBreaks(timetable, pathOf(schedule, channelId)),
      ...lostWords(schedule, timetable, channelId),
    ],
  };
}
