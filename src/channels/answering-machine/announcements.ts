import type { ChannelType } from '../../schedule/document/channel-types.js';
import { isForAll, isLive, type Channel, type ChannelOf, type Schedule } from '../../schedule/document/schedule.js';
import type { State } from '../../schedule/document/states.js';
import type { Text } from '../../schedule/document/text.js';
import { zoneOf, type Zone } from '../../schedule/calendar/zoned-time.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import type { Cause, Evaluation } from '../../schedule/evaluation.js';
import { isNamedByMachine, type AnyTimeWay, type LiveWay } from '../facts-by-channel-type.js';
import { insteadIn } from '../recommendation.js';
import { occasionAt, type Absence, type WeeklyOccasion } from './recorded-absences.js';

/*
 * What an answering machine has to tell while nobody answers, as facts: the words for them are in messages. Whatever
 * could stop being true ends an announcement, so that one is true from its first minute to its last.
 */

/** A day as it is called: by its weekday, next week's by that, a later one by its date. */
export interface SpokenDay {
  readonly name: 'today' | 'tomorrow' | 'weekday' | 'next-week' | 'date';
  /** Day number. */
  readonly day: number;
}

/** A moment from which people are there again. */
export interface Return {
  readonly day: SpokenDay;
  /** Minute of that day. */
  readonly minute: number;
  readonly as: State;
  readonly limitedTo: Text | undefined;
  /** Whether the owner expects it only. */
  readonly isExpected: boolean;
}

/** Where people are at this moment. */
export interface Instead {
  readonly ways: readonly LiveWay[];
  /** The minute of the day at which they stop; null where that is not before people answer the phone, or on another day. */
  readonly until: number | null;
}

/** Another line, and when (as in `Instead`) nobody answers on it any more. */
export interface OtherLine {
  readonly channel: ChannelOf<'phone'>;
  readonly until: number | null;
}

/** What is to be told from one instant up to another (epoch milliseconds). */
export interface Announcement {
  readonly start: number;
  readonly end: number;
  readonly occasion: WeeklyOccasion;
  readonly state: State;
  readonly cause: Cause;
  /** In part first where that is so, then fully. */
  readonly returns: readonly Return[];
  /** The line for what is urgent, with another number than that which was called. */
  readonly urgent: ChannelOf<'phone'> | undefined;
  /** A line with another number on which people answer at this moment. */
  readonly line: OtherLine | null;
  readonly instead: Instead | null;
  readonly anyTime: readonly AnyTimeWay[];
}

/** A part of an absence with one reason. */
interface Leg {
  readonly why: string;
  /** Day number of its beginning: days are called by how far they are from it, so that one recording lasts a weekend. */
  readonly day: number;
}

interface Scene {
  readonly schedule: Schedule;
  readonly channel: Channel;
  readonly zone: Zone;
  readonly absence: Absence;
  readonly at: number;
  readonly leg: Leg;
}

function spokenDay({ zone, at, leg }: Scene, day: number): SpokenDay {
  const today = zone.toWallTime(at).day;
  if (day === today) return { name: 'today', day };
  const ahead = day - leg.day;
  if (ahead > 7) return { name: 'date', day };
  if (day - today === 7) return { name: 'next-week', day };
  return { name: ahead === 1 ? 'tomorrow' : 'weekday', day };
}

function returnAt(scene: Scene, instant: number, as: State, limitedTo?: Text, isExpected = false): Return {
  const { day, minute } = scene.zone.toWallTime(instant);
  return { day: spokenDay(scene, day), minute, as, limitedTo, isExpected };
}

function returnsOf(scene: Scene, { opensAt, opensAs, cause }: Evaluation): Return[] {
  if (opensAt === null || opensAs === null) return [];
  if (opensAs === 'open') return [returnAt(scene, opensAt, opensAs, undefined, cause.until === opensAt)];
  const first = evaluateChannel(scene.schedule, scene.channel.id, opensAt);
  const partly = returnAt(scene, opensAt, opensAs, first.cause.limitedTo);
  return first.opensAt === null ? [partly] : [partly, returnAt(scene, first.opensAt, 'open')];
}

const isPhone = (channel: Channel): channel is ChannelOf<'phone'> => channel.type === 'phone';
const numberOf = (channel: Channel) => ('number' in channel ? channel.number : undefined);

/** The phones with another number than that which was called: nobody is helped by calling it again. */
function otherPhones({ schedule, channel }: Scene): ChannelOf<'phone'>[] {
  return schedule.channels.filter(isPhone).filter(({ number }) => number !== numberOf(channel));
}

/** The first of what the owner wants used instead, then the others. */
function wantedFirst<Other extends Channel>(others: readonly Other[], { channel }: Scene, state: State): Other[] {
  const wanted = insteadIn(channel, state);
  return [...others.filter(({ id }) => wanted.includes(id)), ...others.filter(({ id }) => !wanted.includes(id))];
}

type OtherWay = ChannelOf<LiveWay | AnyTimeWay>;

/** The other ways that it may name, those first that the owner wants used instead. */
function otherWays(scene: Scene, state: State): OtherWay[] {
  const { channels } = scene.schedule;
  const named = channels.filter((each): each is OtherWay => isForAll(each) && isNamedByMachine[each.type]);
  return wantedFirst(named, scene, state);
}

/** A way that can be used at the moment, with the instant at which it stops. */
interface OpenWay<Type extends ChannelType = LiveWay | AnyTimeWay> {
  readonly type: Type;
  readonly until: number;
}

const isLiveWay = (way: OpenWay): way is OpenWay<LiveWay> => isLive(way);
const isAnyTimeWay = (way: OpenWay): way is OpenWay<AnyTimeWay> => !isLive(way);

/** The minute of the day at which a way stops, where that is said. */
function endSaid({ zone, at, absence }: Scene, until: number): number | null {
  const isDuring = until < (absence.end ?? Infinity);
  const { day, minute } = zone.toWallTime(isDuring ? until : at);
  return isDuring && minute > 0 && day === zone.toWallTime(at).day ? minute : null;
}

/** At most two live ways, which stop at the same time. */
function insteadOf(scene: Scene, open: readonly OpenWay<LiveWay>[]): Instead | null {
  const ends = open.map(({ type, until }) => ({ type, until: endSaid(scene, until) }));
  const [first] = ends;
  if (!first) return null;
  const alike = ends.filter(({ until }) => until === first.until).map(({ type }) => type);
  return { ways: [...new Set(alike)].slice(0, 2), until: first.until };
}

/** Of the two that are on the website one is enough. */
function anyTimeOf(open: readonly OpenWay<AnyTimeWay>[]): AnyTimeWay[] {
  const types = [...new Set(open.map(({ type }) => type))];
  return types.filter((type) => type !== 'form' || !types.includes('callback'));
}

/** A line for urgent questions is often for those alone: that is what it is named for. */
const helpsUrgently = (state: State) => state === 'open' || state === 'limited';

function announce(scene: Scene, evaluation: Evaluation): Announcement {
  const { schedule, zone, absence, at } = scene;
  const { state, cause, stableUntil } = evaluation;
  const look = <Other extends Channel>(channel: Other) => ({ channel, ...evaluateChannel(schedule, channel.id, at) });
  const phones = wantedFirst(otherPhones(scene), scene, state).map(look);
  const line = phones.find((phone) => isForAll(phone.channel) && phone.state === 'open');
  const ways = otherWays(scene, state).map(look);
  const open = ways
    .filter((way) => way.state === 'open')
    .map(({ channel: { type }, until }): OpenWay => ({ type, until: until ?? Infinity }));
  const midnight = zone.toInstant(zone.toWallTime(at).day + 1, 0);
  // A clock that goes back over midnight has had that midnight already.
  const dayEnd = midnight > at ? midnight : null;
  const ends = [dayEnd, absence.end, stableUntil, ...[...phones, ...ways].map(({ until }) => until)];
  return {
    start: at,
    end: Math.min(...ends.map((end) => end ?? Infinity)),
    occasion: occasionAt(absence, at, evaluation, zone),
    state,
    cause,
    returns: returnsOf(scene, evaluation),
    urgent: phones.find((phone) => phone.channel.urgent && helpsUrgently(phone.state))?.channel,
    line: line ? { channel: line.channel, until: endSaid(scene, line.until ?? Infinity) } : null,
    instead: insteadOf(scene, open.filter(isLiveWay)),
    anyTime: anyTimeOf(open.filter(isAnyTimeWay)),
  };
}

/** What is to be told in an absence of a phone channel, one after the other, up to its end or an instant before it. */
export function listAnnouncements(
  schedule: Schedule,
  channel: Channel,
  absence: Absence,
  to: number,
): readonly Announcement[] {
  const zone = zoneOf(schedule.timeZone)!; // Parsing has refused a zone that this runtime does not know.
  const announcements: Announcement[] = [];
  let leg: Leg | undefined;
  for (let at = absence.start; at < Math.min(absence.end ?? Infinity, to);) {
    const evaluation = evaluateChannel(schedule, channel.id, at);
    const { name, text } = evaluation.cause;
    const why = JSON.stringify([name, text]);
    if (leg?.why !== why) leg = { why, day: zone.toWallTime(at).day };
    const announcement = announce({ schedule, channel, zone, absence, at, leg }, evaluation);
    announcements.push(announcement);
    at = announcement.end;
  }
  return announcements;
}
