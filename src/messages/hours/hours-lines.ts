import { dayLength, dayMinutes, weekday } from '../../schedule/calendar/dates.js';
import type { Cause } from '../../schedule/evaluation.js';
import type { HoursKey } from './hours-words.js';
import type { StatusKey } from '../status/status-words.js';
import type { Stretch } from '../../schedule/stretches.js';
import type { WeekDay } from '../../schedule/week.js';
import { because, reason } from '../availability-clauses.js';
import { format, timeWords } from '../days-and-times.js';
import { dateFormat, listFormat } from '../intl-formats.js';
import { capital, type Speech } from '../speech.js';

/*
 * The words of a table of hours: days, times and what is to know about them.
 */

export type HoursSpeech = Speech<StatusKey | HoursKey>;

/** What there is to tell of a day. */
export interface DayWords {
  readonly lines: readonly HoursLine[];
  /** Why it is as it is, and the notes of its hours. */
  readonly remarks: readonly string[];
}

/** A stretch of a day in words. One of `time` and `remark` may be empty. */
export interface HoursLine {
  /** "8.00 – 12.30 uur", "dag en nacht" or "gesloten". */
  readonly time: string;
  /** What it is, where it is not simply open: "lunchpauze", "op afspraak". */
  readonly remark: string;
  readonly stretch: Stretch;
}

/** Weeks begin on Monday, unless the region says otherwise; 0 is Monday. */
function firstWeekday(locale: string): number {
  const asked: Intl.Locale & { getWeekInfo?(): { readonly firstDay: number } } = new Intl.Locale(locale);
  return ((locale.includes('-') && asked.getWeekInfo ? asked.getWeekInfo().firstDay : 1) + 6) % 7;
}

/** Puts days in the order of the week. */
export function inWeekOrder(days: readonly WeekDay[], locale: string): WeekDay[] {
  const first = firstWeekday(locale);
  const place = ({ day }: WeekDay) => (weekday(day) - first + 7) % 7;
  return [...days].sort((one, other) => place(one) - place(other));
}

/** Hours of the day as they stand along an axis: "13", or "1 PM" where the locale has that. */
export function hourWords(locale: string, hour: number): string {
  const formatter = dateFormat(locale, 'hour');
  return formatter.resolvedOptions().hour12 ? formatter.format(hour * 3_600_000) : `${hour % 24}`;
}

/** The short name of a day, for a picture: "ma". */
export function shortDayWords({ locale }: HoursSpeech, { day }: WeekDay): string {
  return capital(dateFormat(locale, 'shortWeekday').format(day * dayLength));
}

/** Neighbouring days in words: "maandag t/m vrijdag", with their dates when they are unusual. */
export function dayWords(speech: HoursSpeech, days: readonly WeekDay[]): string {
  if (days.length === 7 && !days.some(({ isUnusual }) => isUnusual)) return capital(speech.say('hoursEveryDay'));
  const style = days.some(({ isUnusual }) => isUnusual) ? 'date' : 'weekday';
  const names = days.map(({ day }) => format(speech, style, day));
  const [from = '', ...others] = names;
  if (others.length > 1) return capital(speech.say('hoursDays', { from, until: names.at(-1) }));
  return capital(listFormat(speech.locale).format(names));
}

/** A minute of a stretch; the midnight that ends it is that of its day. */
function minuteWords(speech: HoursSpeech, minute: number, isEnd: boolean): string {
  if (isEnd && minute % dayMinutes === 0) return speech.say('midnight');
  return timeWords(speech, minute % dayMinutes);
}

/** From when until when: "8.00 – 12.30 uur". What both times end with is said once. */
function spanWords(speech: HoursSpeech, { start, end }: Stretch): string {
  if (start === 0 && end === dayMinutes) return speech.say('hoursAllDay');
  const from = minuteWords(speech, start, false);
  const until = minuteWords(speech, end, true);
  const [unit = ''] = /\s\p{L}{2,}$/u.exec(until) ?? [];
  const isShared = unit && from.endsWith(unit);
  return speech.say('hoursSpan', { from: isShared ? from.slice(0, -unit.length) : from, until });
}

function remarkOn(speech: HoursSpeech, { state, cause }: Stretch): string {
  const limitedTo = speech.read(cause.limitedTo);
  if (state === 'open') return '';
  if (state === 'limited') return speech.say('hoursLimited', { limitedTo });
  if (state === 'appointment') return speech.say(limitedTo ? 'hoursAppointmentFor' : 'hoursAppointment', { limitedTo });
  if (state === 'break') return reason(speech, cause) || speech.say('hoursBreak');
  return speech.say(state === 'unknown' ? 'hoursUnknown' : 'hoursClosed');
}

const isExceptional = ({ kind }: Cause) => kind === 'exception' || kind === 'holiday' || kind === 'override';

/** The reasons of some causes, and the notes of all of them, each once. */
function remarksOn(speech: HoursSpeech, causes: readonly Cause[], isTold: (cause: Cause) => boolean): string[] {
  const reasons = causes
    .filter((cause) => isExceptional(cause) && !isTold(cause))
    .map((cause) => reason(speech, cause));
  const notes = causes.flatMap(({ notes: texts = [] }) => texts.map(speech.read));
  return [...new Set([...reasons, ...notes].filter(Boolean).map(capital))];
}

const isSwitch = ({ kind }: Cause) => kind === 'override';

/** A stretch with its times. Why it was switched stands beside it: "gesloten (storing)". */
function lineOf(speech: HoursSpeech, stretch: Stretch): HoursLine {
  const { cause } = stretch;
  const remark = remarkOn(speech, stretch);
  const why = isSwitch(cause) ? because(speech, remark, cause) || reason(speech, cause) : remark;
  return {
    time: spanWords(speech, stretch),
    remark: [why, speech.read(cause.cost)].filter(Boolean).join(', '),
    stretch,
  };
}

/** What a day has to tell: when it is open, its breaks, what an override takes away, and why. */
export function tellDay(speech: HoursSpeech, { stretches }: WeekDay): DayWords {
  const causes = stretches.map(({ cause }) => cause);
  const isOpen = stretches.some(({ state }) => state !== 'closed');
  const shown = isOpen ? stretches.filter(({ state, cause }) => state !== 'closed' || isSwitch(cause)) : [];
  const [only = stretches[0]] = shown;
  if (only && shown.length < 2 && (only.state === 'closed' || (only.state === 'unknown' && only.start === 0))) {
    const line = { time: remarkOn(speech, only), remark: '', stretch: only };
    return { lines: [line], remarks: remarksOn(speech, causes, () => false) };
  }
  return { lines: shown.map((stretch) => lineOf(speech, stretch)), remarks: remarksOn(speech, causes, isSwitch) };
}

const isThere = ({ state }: Stretch) => state !== 'closed';
const kindOf = ({ state, cause }: Stretch) =>
  JSON.stringify(state === 'break' ? cause : [state, cause.limitedTo, cause.cost]);

/** How many of the first stretches are those of the usual day, the last of them with an end that is at most as late. */
function isBeginOf(some: readonly Stretch[], usual: readonly Stretch[]): boolean {
  const last = some.length - 1;
  return some.every((stretch, index) => {
    const other = usual[index];
    if (!other || kindOf(stretch) !== kindOf(other) || stretch.start !== other.start) return false;
    return index === last ? stretch.end <= other.end : stretch.end === other.end;
  });
}

/** The same with time running the other way. */
const reversed = (stretches: readonly Stretch[]) =>
  stretches.map((stretch) => ({ ...stretch, start: -stretch.end, end: -stretch.start })).reverse();

/** A day that only begins later or ends earlier than usual, in brief: "tot 15.00 uur, verder als altijd". Else undefined. */
function differenceIn(speech: HoursSpeech, { stretches, usual = [] }: WeekDay): HoursLine | undefined {
  const some = stretches.filter(isThere);
  const others = usual.filter(isThere);
  const [first] = some;
  const last = some.at(-1);
  if (!first || !last || stretches.some(({ cause }) => isSwitch(cause))) return undefined;
  const isBegin = isBeginOf(some, others);
  if (isBegin === isBeginOf(reversed(some), reversed(others))) return undefined;
  const time = isBegin
    ? speech.say('hoursEndsEarly', { until: minuteWords(speech, last.end, true) })
    : speech.say('hoursBeginsLate', { from: minuteWords(speech, first.start, false) });
  return { time, remark: '', stretch: first };
}

/** What differs on days that are alike from what is usual on each of them, where that is shorter than all there is to tell. */
export function tellDifference(speech: HoursSpeech, days: readonly WeekDay[]): DayWords {
  const told = tellDay(speech, days[0]!);
  const line = told.lines.length > 1 && differenceIn(speech, days[0]!);
  const isOfAll = line && days.every((day) => differenceIn(speech, day)?.time === line.time);
  return isOfAll ? { ...told, lines: [line] } : told;
}
