import { listPeriods, type EvaluatedPeriod } from '../../channels/periods.js';
import { isAway } from '../../schedule/document/states.js';
import { around, dayLength, weekday } from '../../schedule/calendar/dates.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import { isLive, type Channel, type Override, type Schedule } from '../../schedule/document/schedule.js';
import { zoneOf, type Zone } from '../../schedule/calendar/zoned-time.js';
import type { Manner } from '../speech.js';
import { composeVoicemail, voicemailWordsIn, type Absence, type DayStyle, type VoicemailMessage } from './voicemail.js';

/** What a recording is for. */
export type Occasion = 'lunch' | 'break' | 'evening' | 'weekend' | 'exception' | 'outage';

/** When a recording is played (epoch milliseconds, half open); an end of null is as long as it lasts. */
export interface Play {
  readonly start: number;
  readonly end: number | null;
}

/** One of the recordings that an answering machine needs. */
export interface Recording {
  readonly occasion: Occasion;
  readonly message: VoicemailMessage;
  /** In order; empty for an outage, which nobody foresees. */
  readonly plays: readonly Play[];
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

function occasionOf({ start, end, evaluation }: EvaluatedPeriod, zone: Zone): Occasion {
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

function outage(schedule: Schedule, channel: Channel, instant: number, manner: Manner): Recording {
  const reason = voicemailWordsIn(manner.language, manner.tone).outage;
  const override: Override = { hours: 'closed', channels: [channel.id], reason };
  const broken: Schedule = {
    ...schedule,
    override,
    // Nothing is certain of the others at a moment that nobody knows.
    channels: schedule.channels.filter((each) => each.id === channel.id || each.urgent || !isLive(each)),
    exceptions: [],
  };
  const evaluation = evaluateChannel(broken, channel.id, instant);
  return {
    occasion: 'outage',
    message: composeVoicemail(broken, channel, { start: instant, end: null, evaluation }, manner),
    plays: [],
  };
}

/** A message, and from when to when it is played. */
interface Part extends Absence {
  readonly message: VoicemailMessage;
  readonly play: Play;
}

/** An absence, cut where what is said of it stops being true. */
export function cutAbsence(
  schedule: Schedule,
  channel: Channel,
  { start, end }: Pick<Absence, 'start' | 'end'>,
  manner: Manner,
  style?: DayStyle,
): Part[] {
  const parts: Part[] = [];
  for (let at: number | null = start; at !== null && at !== end;) {
    const absence = { start: at, end, evaluation: evaluateChannel(schedule, channel.id, at) };
    const message = composeVoicemail(schedule, channel, absence, manner, style);
    parts.push({ ...absence, message, play: { start: at, end: message.trueUntil ?? end } });
    at = message.trueUntil;
  }
  return parts;
}

/**
 * All recordings that the answering machine of a phone channel needs from an instant (epoch milliseconds) on: those of
 * every week, those of each coming exception, and one for an outage. Each play lies in exactly one of them.
 */
export function listRecordings(
  schedule: Schedule,
  channel: Channel,
  instant: number,
  manner: Manner,
  days = recordedDays,
): Recording[] {
  const all = nameAll(schedule, channel, instant, days);
  const zone = zoneOf(schedule.timeZone)!; // Parsing has refused a zone that this runtime does not know.
  const counts = countWeekdays(all, zone);
  const recordings = new Map<string, { occasion: Occasion; message: VoicemailMessage; plays: Play[] }>();
  // What is the same every week goes first, and gives its name to what says the same.
  for (const named of [...all.filter(({ isRegular }) => isRegular), ...all.filter(({ isRegular }) => !isRegular)]) {
    const { period, isRegular } = named;
    const weekdays = counts.get(`${isRegular} ${named.evening}`) ?? 0;
    for (const { message, play, evaluation } of cutAbsence(
      schedule,
      channel,
      period,
      manner,
      styleOf({ ...named, weekdays }),
    )) {
      const key = message.sentences.join(' ');
      const occasion = isRegular ? occasionOf({ ...period, evaluation }, zone) : 'exception';
      const recording = recordings.get(key) ?? { occasion, message, plays: [] };
      recording.plays.push(play);
      recordings.set(key, recording);
    }
  }
  return [...recordings.values(), outage(schedule, channel, instant, manner)];
}
