import type { GivenInterval } from '../../schedule/document/schedule.js';
import { dayMinutes } from '../../schedule/calendar/dates.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import { parseTimeRange } from '../../schedule/calendar/time-ranges.js';
import type { Rule } from './from-rules.js';
import { rangeText } from '../importing/document-notation.js';

/* The intervals of a rule of opening_hours, and what later rules make of those of earlier ones. */

const appointment = /appointment|afspraak|rendez-vous|\btermin(?!al)|vereinbarung/i;

/** "zonder afspraak": what else it means is not certain. */
const negation = /\b(no|not|without|geen|niet|zonder|pas|sans|kein|keine|nicht|ohne)\b/i;

/** An interval with the state that a rule gives: a comment alone means that it is not certain (opening_hours specification). */
function intervalOf(range: TimeRange, { state, comment }: Rule): GivenInterval {
  const time = rangeText(range);
  const text = comment ?? '';
  if (state === 'open') return text ? { time, limitedTo: text } : time;
  if (state === null && comment === null) return time;
  const isAppointment = appointment.test(text) && !negation.test(text);
  const note = text && text !== 'by appointment' ? { note: text } : {};
  return { time, state: isAppointment ? 'appointment' : 'unknown', ...note };
}

const wholeDay = [{ start: 0, end: dayMinutes }];

/** What a rule opens; nothing when it says "off". */
export const intervalsOfRule = (rule: Rule): GivenInterval[] =>
  rule.state === 'off' ? [] : (rule.times.length ? rule.times : wholeDay).map((range) => intervalOf(range, rule));

/** The minutes of an interval. */
export const rangeOf = (interval: GivenInterval): TimeRange =>
  parseTimeRange(typeof interval === 'string' ? interval : interval.time);

/** Whether a rule closes some hours only. */
export const isCut = ({ state, times }: Rule) => state === 'off' && times.length > 0;

/** Whether a rule adds hours to what stands before it. */
export const isAddition = ({ state, adds }: Rule) => adds && state !== 'off';

/** Whether what a rule opens is open for everybody: then what overlaps with it need not give way. */
export const isPlainlyOpen = ({ state, comment }: Rule) => comment === null && state !== 'unknown';

/** What is left of intervals without some hours. */
export function without(intervals: readonly GivenInterval[], times: readonly TimeRange[]): GivenInterval[] {
  return times.reduce<GivenInterval[]>(
    (left, cut) =>
      left.flatMap((interval) => {
        const { start, end } = rangeOf(interval);
        if (cut.end <= start || end <= cut.start) return [interval];
        const pieces = [
          { start, end: Math.min(end, cut.start) },
          { start: Math.max(start, cut.end), end },
        ].filter((piece) => piece.start < piece.end);
        // An interval cannot begin on the day after its own.
        return pieces
          .filter((piece) => piece.start < dayMinutes)
          .map((piece) => (typeof interval === 'string' ? rangeText(piece) : { ...interval, time: rangeText(piece) }));
      }),
    [...intervals],
  );
}

/** The same hours, seen from some days later. */
export const shifted = (times: readonly TimeRange[], days: number): TimeRange[] =>
  times.map(({ start, end }) => ({ start: start + days * dayMinutes, end: end + days * dayMinutes }));

/** How long intervals last into the next day, in minutes. */
export const tailOf = (intervals: readonly GivenInterval[]): number =>
  Math.max(0, ...intervals.map((interval) => rangeOf(interval).end - dayMinutes));

/** Replaces, adds to or cuts out of what holds on a day already. */
export function change(before: readonly GivenInterval[], rule: Rule): GivenInterval[] {
  if (isCut(rule)) return without(before, rule.times);
  if (!isAddition(rule)) return intervalsOfRule(rule);
  const added = intervalsOfRule(rule);
  return [...(isPlainlyOpen(rule) ? before : without(before, added.map(rangeOf))), ...added];
}
