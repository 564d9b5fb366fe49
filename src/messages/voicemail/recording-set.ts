import { absenceAt, type Occasion } from '../../channels/answering-machine/recorded-absences.js';
import { listAnnouncements, type Announcement } from '../../channels/answering-machine/announcements.js';
import {
  conditionsOf,
  type Conditions,
  type DayWindow,
  type NamedPlay,
  type Play,
} from '../../channels/answering-machine/which-recording-plays.js';
import { withOutage } from '../../channels/answering-machine/outage.js';
import { listPeriods } from '../../channels/periods.js';
import { parseDate, weekday } from '../../schedule/calendar/dates.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import type { Channel, Schedule } from '../../schedule/document/schedule.js';
import { isAway, type State } from '../../schedule/document/states.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import type { Manner } from '../speech.js';
import { nameRecordings } from './recording-names.js';
import { composeMessage, spokenReason, type VoicemailMessage } from './voicemail.js';

/** How many days a set of recordings is for: fourteen months, so that it can be made anew once a year. */
const recordedDays = 428;

/** One of the recordings that an answering machine needs. */
export interface Recording extends Conditions {
  /** Letters, digits and hyphens; no two of a set are the same. */
  readonly name: string;
  readonly occasion: Occasion;
  readonly message: VoicemailMessage;
  /** From when to when it is true, in order; empty for an outage, which nobody foresees. */
  readonly plays: readonly Play[];
}

/** When nothing is to be played: as the phone is answered, or as it is not certain that nobody answers it. */
export interface Silence extends Conditions {
  readonly state: Exclude<State, 'break' | 'closed'>;
}

/** The recordings of a phone channel. Their conditions, and those of the silences, give exactly one of them at each minute. */
export interface RecordingSet extends DayWindow {
  readonly channel: Channel;
  readonly timeZone: string;
  readonly recordings: readonly Recording[];
  readonly silences: readonly Silence[];
}

const nothing: Conditions = { weekly: [], dated: [] };

const silentStates = ['open', 'limited', 'appointment', 'unknown'] as const satisfies readonly State[];

interface Found {
  readonly announcement: Announcement;
  readonly message: VoicemailMessage;
  readonly occasions: Occasion[];
  readonly plays: Play[];
}

/** What there is to do from an instant on: what is recorded, by its words, or a state in which nothing is. */
interface Part extends NamedPlay {
  readonly announcement?: Announcement;
  readonly message?: VoicemailMessage;
}

/** What there is to say, whenever that is: announcements that have it in common are put into words once. */
function factsOf(announcement: Announcement): string {
  const returns = announcement.returns.map((each) => {
    const { name, day } = each.day;
    return { ...each, day: name === 'date' ? day : [name, weekday(day)] };
  });
  return JSON.stringify({ ...announcement, start: 0, end: 0, returns });
}

type Say = (announcement: Announcement) => VoicemailMessage;

function speaker(schedule: Schedule, channel: Channel, manner: Manner): Say {
  const known = new Map<string, VoicemailMessage>();
  return (announcement) => {
    const facts = factsOf(announcement);
    const message = known.get(facts) ?? composeMessage(schedule, channel, announcement, manner);
    known.set(facts, message);
    return message;
  };
}

function recordedParts(schedule: Schedule, channel: Channel, { start, end }: Play, say: Say): Part[] {
  const absence = absenceAt(schedule, channel, start)!;
  const announcements = listAnnouncements(schedule, channel, absence, end).filter((each) => each.end > start);
  return announcements.map((announcement) => {
    const message = say(announcement);
    return { ...announcement, key: message.sentences.join(' '), announcement, message };
  });
}

/** All parts of a window, without gaps. */
function partsBetween(schedule: Schedule, channel: Channel, from: number, to: number, manner: Manner): Part[] {
  const say = speaker(schedule, channel, manner);
  const periods = listPeriods((at) => evaluateChannel(schedule, channel.id, at), from, to);
  return periods.flatMap(({ start, end, state }) => {
    const play = { start: Math.max(start, from), end: Math.min(end ?? to, to) };
    return isAway(state) ? recordedParts(schedule, channel, play, say) : [{ ...play, key: state }];
  });
}

/** What is recorded, by its words. */
function gather(parts: readonly Part[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { key, start, end, announcement, message } of parts) {
    if (!announcement || !message) continue;
    const { plays, occasions } =
      found.get(key) ?? found.set(key, { announcement, message, plays: [], occasions: [] }).get(key)!;
    occasions.push(announcement.occasion);
    const last = plays.at(-1);
    if (last?.end === start) plays.splice(-1, 1, { start: last.start, end });
    else plays.push({ start, end });
  }
  return found;
}

/** What it is most often for. */
function usualOccasion(occasions: readonly Occasion[]): Occasion {
  const count = (occasion: Occasion) => occasions.filter((each) => each === occasion).length;
  return occasions.reduce((best, next) => (count(next) > count(best) ? next : best));
}

const occasionOrder: readonly Occasion[] = ['lunch', 'break', 'evening', 'night', 'weekend', 'exception', 'outage'];

type Unnamed = Omit<Recording, 'name'> & { readonly announcement: Announcement };

/** What is played every week first, then the exceptions in order. */
function sortRecordings(recordings: readonly Unnamed[]): Unnamed[] {
  const rank = ({ occasion }: Unnamed) => occasionOrder.indexOf(occasion);
  const first = ({ plays }: Unnamed) => plays[0]?.start ?? Infinity;
  return [...recordings].sort((one, other) => rank(one) - rank(other) || first(one) - first(other));
}

function outage(schedule: Schedule, channel: Channel, instant: number, manner: Manner): Unnamed[] {
  const broken = withOutage(schedule, channel, instant);
  const announcements = listAnnouncements(broken, channel, { start: instant, end: null }, instant + 1);
  return announcements.map((announcement) => {
    const message = composeMessage(broken, channel, announcement, manner, true);
    return { ...nothing, announcement, occasion: 'outage', message, plays: [] };
  });
}

function withNames(schedule: Schedule, recordings: readonly Unnamed[], manner: Manner): Recording[] {
  const names = nameRecordings(
    recordings.map((each) => ({ ...each, reason: spokenReason(schedule, each.announcement, manner) })),
  );
  return recordings.map(({ occasion, message, plays, weekly, dated }, index) => ({
    ...{ name: names[index]!, occasion, message, plays, weekly, dated },
  }));
}

/**
 * All recordings that the answering machine of a phone channel needs, from the day of an instant (epoch milliseconds) on:
 * those of every week, those of the exceptions ahead, and one for an outage, with the conditions under which each is played.
 */
export function createRecordingSet(
  schedule: Schedule,
  channel: Channel,
  instant: number,
  manner: Manner,
  days = recordedDays,
): RecordingSet {
  const zone = zoneOf(schedule.timeZone)!; // Parsing has refused a zone that this runtime does not know.
  const first = zone.toWallTime(instant).day;
  const window = { first, last: first + days - 1 };
  const parts = partsBetween(schedule, channel, zone.toInstant(first, 0), zone.toInstant(first + days, 0), manner);
  const conditions = conditionsOf(parts, zone, window, parseDate(schedule.validThrough ?? '') ?? undefined);
  const recordings = [...gather(parts)].map(([key, { announcement, message, plays, occasions }]): Unnamed => {
    const own = conditions.get(key) ?? nothing;
    return {
      ...own,
      announcement,
      message,
      plays,
      occasion: own.weekly.length ? usualOccasion(occasions) : 'exception',
    };
  });
  const inOrder = sortRecordings([...recordings, ...outage(schedule, channel, instant, manner)]);
  const silences = silentStates.map((state) => ({ state, ...(conditions.get(state) ?? nothing) }));
  return {
    ...window,
    channel,
    timeZone: schedule.timeZone,
    recordings: withNames(schedule, inOrder, manner),
    silences: silences.filter(({ weekly, dated }) => weekly.length + dated.length),
  };
}
