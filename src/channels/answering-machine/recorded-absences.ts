import { around, dayLength, weekday } from '../../schedule/calendar/dates.js';
import { zoneOf, type Zone } from '../../schedule/calendar/zoned-time.js';
import { isLive, type Channel, type Override, type Schedule } from '../../schedule/document/schedule.js';
import { isAway } from '../../schedule/document/states.js';
import type { Text } from '../../schedule/document/text.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import type { Evaluation } from '../../schedule/evaluation.js';
import { listPeriods, type EvaluatedPeriod } from '../periods.js';

/** What a recording is for. */
export type Occasion = 'lunch' | 'break' | 'evening' | 'weekend' | 'exception' | 'outage';

/** How the day is named: by its weekday, with its date, or as the next working day (where that is the same for several). */
export type DayStyle = 'weekday' | 'date' | 'next-working-day';

/** A period of time (epoch milliseconds) in which nobody answers the phone. */
export interface Absence {
  /** When the message begins to be played: that may be later than when people went. */
  readonly start: number;
  /** Null when no end is in sight. */
  readonly end: number | null;
  /** At the start. */
  readonly evaluation: Evaluation;
}

/** When a recording is played (epoch milliseconds, half open); an end of null is as long as it lasts. */
export interface Play {
  readonly start: number;
  readonly end: number | null;
}

/** An absence for which a recording is needed, with how it names the day of the return. */
export interface RecordedAbsence {
  readonly period: EvaluatedPeriod;
  /** Whether it is there every week. */
  readonly isRegular: boolean;
  readonly style: DayStyle;
}

/** How far ahead the exceptions are looked for that need a recording. */
export const recordedDays = 366;

const friday = 4;

/** An absence with what it takes to name it. */
interface Named {
  readonly period: EvaluatedPeriod;
  readonly isRegular: boolean;
  /** How people would call the next day when several absences share one recording. */
  readonly evening: string | null;
}

function absences(schedule: Schedule, { id }: Channel, from: number, to: number): EvaluatedPeriod[] {
  return listPeriods((at) => evaluateChannel(schedule, id, at), from, to).filter(({ state }) => isAway(state));
}

/** What the recording of an absence is for, by the evaluation of the moment from which it is played. */
function weeklyOccasion({ start, end, evaluation }: EvaluatedPeriod, zone: Zone): Occasion {
  const first = zone.toWallTime(start).day;
  const { opensAt, cause } = evaluation;
  const last = end === null ? Infinity : zone.toWallTime(end - 1).day;
  if (first === last && opensAt === end) return cause.name === 'lunch' ? 'lunch' : 'break';
  // A weekend has at least one day of it whole, or begins in it.
  const days = around(first, 0, Math.min(last - first, 7) - 1).map(weekday);
  return days.some((day) => day > friday) ? 'weekend' : 'evening';
}

/** From one working day to the next at the same time: such evenings can share a recording. */
function eveningOf({ start, evaluation }: EvaluatedPeriod, zone: Zone): string | null {
  if (evaluation.opensAt === null) return null;
  const from = zone.toWallTime(start);
  const opening = zone.toWallTime(evaluation.opensAt);
  const isNext = opening.day === from.day + 1 && weekday(from.day) < friday;
  return isNext ? `${opening.minute} ${evaluation.opensAs}` : null;
}

function nameAll(schedule: Schedule, channel: Channel, instant: number, days: number): Named[] {
  const zone = zoneOf(schedule.timeZone)!; // Parsing has refused a zone that this runtime does not know.
  const [from, to] = [instant, instant + days * dayLength];
  const usual = { ...schedule, exceptions: [], override: undefined, validThrough: undefined };
  const regular = new Set(absences(usual, channel, from - dayLength, to).map(({ start, end }) => `${start} ${end}`));
  return absences(schedule, channel, from, to).map((period) => {
    const isRegular = regular.has(`${period.start} ${period.end}`);
    return { period, isRegular, evening: eveningOf(period, zone) };
  });
}

/** The evenings of several weekdays share a recording, which speaks of the next working day. */
function styleOf({ evening, isRegular, weekdays }: Named & { readonly weekdays: number }): DayStyle {
  if (evening !== null && weekdays > 1) return 'next-working-day';
  return isRegular ? 'weekday' : 'date';
}

/** How many weekdays have an evening like each of these. */
function countWeekdays(all: readonly Named[], zone: Zone): ReadonlyMap<string, number> {
  const found = new Map<string, Set<number>>();
  for (const { evening, isRegular, period } of all) {
    const key = `${isRegular} ${evening}`;
    found.set(key, (found.get(key) ?? new Set()).add(weekday(zone.toWallTime(period.start).day)));
  }
  return new Map([...found].map(([key, days]) => [key, days.size]));
}

/** What a recording is for that is played in an absence, from the moment of that evaluation on. */
export function occasionOf({ period, isRegular }: RecordedAbsence, evaluation: Evaluation, zone: Zone): Occasion {
  return isRegular ? weeklyOccasion({ ...period, evaluation }, zone) : 'exception';
}

/**
 * The absences of a phone channel from an instant (epoch milliseconds) on for so many days: what is the same every week
 * first, as that gives its name to what says the same.
 */
export function listRecordedAbsences(
  schedule: Schedule,
  channel: Channel,
  instant: number,
  days: number,
): RecordedAbsence[] {
  const all = nameAll(schedule, channel, instant, days);
  const zone = zoneOf(schedule.timeZone)!; // Parsing has refused a zone that this runtime does not know.
  const counts = countWeekdays(all, zone);
  const inOrder = [...all.filter(({ isRegular }) => isRegular), ...all.filter(({ isRegular }) => !isRegular)];
  return inOrder.map((named) => {
    const { period, isRegular, evening } = named;
    return { period, isRegular, style: styleOf({ ...named, weekdays: counts.get(`${isRegular} ${evening}`) ?? 0 }) };
  });
}

/** The schedule in an outage of a channel at a moment that nobody knows: then nothing is certain of the other live ones. */
export function withOutage(schedule: Schedule, channel: Channel, reason: Text): Schedule {
  const override: Override = { hours: 'closed', channels: [channel.id], reason };
  return {
    ...schedule,
    override,
    channels: schedule.channels.filter((each) => each.id === channel.id || each.urgent || !isLive(each)),
    exceptions: [],
  };
}
