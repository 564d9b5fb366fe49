import { evaluateChannel, evaluateOrganisation } from '../../schedule/evaluate.js';
import type { Cause, Evaluation } from '../../schedule/evaluation.js';
import { isLive, type Schedule } from '../../schedule/document/schedule.js';
import { isAvailable } from '../../schedule/document/states.js';
import {
  because,
  isExpected,
  isNobodyFree,
  openingClause,
  presentClause,
  purposeClause,
  reason,
  returnClause,
  untilClause,
  type ClauseSubject,
} from '../availability-clauses.js';
import { nameAll, nameChannel, nameLiveChannels, type NamedChannel } from '../channel-names.js';
import { capital, createSpeech, joinSentences, type Manner, type Speech } from '../speech.js';
import { anyTimeClause, joinClauses, openClause } from './status-clauses.js';

/** What a visitor reads, as plain text: one short line, and one that says more (or is empty). */
export interface StatusText {
  readonly headline: string;
  readonly detail: string;
  /** What there is to say further beside a list of the ways: what these say themselves is left out. */
  readonly brief: string;
  /** Until when (epoch milliseconds) it is so: until the first of all that it tells ends; null for good. */
  readonly stableUntil: number | null;
}

/** Sentences, of which a list of the ways may tell one as well. */
interface Told {
  readonly sentences: readonly string[];
  readonly listed: string;
}

/** What is not open while something else is: what it can be used for, or when it returns. */
function absentClause(speech: Speech, way: NamedChannel): string {
  const { state, cause, since, channel } = way;
  const isSwitchedOff = cause.kind === 'override';
  if (isAvailable(state)) return presentClause(speech, way);
  // Not what has yet to begin, or has ended.
  if (state === 'unknown' || channel.whenUnavailable === 'hide' || (since === null && !isSwitchedOff)) return '';
  return returnClause(speech, way) || (isSwitchedOff ? because(speech, presentClause(speech, way), cause) : '');
}

/** Until when it is open through these ways; or, when that is soon, when they return. */
function nextClause(
  speech: Speech,
  { closesSoon, until, cause }: ClauseSubject,
  ways: readonly ClauseSubject[],
): string {
  if (!closesSoon || until === null) return because(speech, joinClauses(speech, ways, untilClause), cause);
  return joinClauses(
    speech,
    ways.map((way) => ({ ...way, ...way.evaluateAt(until), via: way.via })),
    returnClause,
  );
}

function isOpen({ state }: NamedChannel): boolean {
  return state === 'open';
}

/** The ways that have another name than all of these: of two phones without labels one is enough. */
function unlike(ways: readonly NamedChannel[], named: readonly NamedChannel[]): NamedChannel[] {
  return ways.filter(({ via }) => named.every((other) => other.via !== via));
}

/** Whether all that there is to say of what is open is until when. */
function tellsHoursOnly(speech: Speech, { closesSoon, cause }: ClauseSubject): boolean {
  return !closesSoon && !reason(speech, cause);
}

function describeOpenOrganisation(speech: Speech, subject: ClauseSubject, live: readonly NamedChannel[]): Told {
  const { closesSoon } = subject;
  const open = live.filter(isOpen);
  const absent = joinClauses(speech, unlike(live, open), absentClause);
  const headline = openClause(speech, subject, absent ? open : []);
  if (absent && live[0] !== open[0] && !closesSoon) return { sentences: [headline, absent], listed: '' };
  // The headline names the ways when others are absent; without live channels the subject speaks for itself.
  const ways = closesSoon ? live : absent && open.length === 1 ? [{ ...open[0]!, via: '', lead: '' }] : open;
  const next = nextClause(speech, subject, ways.length ? ways : [subject]);
  const listed = ways.length && tellsHoursOnly(speech, subject) ? next : '';
  return { sentences: [headline, next, closesSoon ? '' : absent], listed };
}

/** From when it is no longer limited or by appointment; or when other ways open, if only those do. */
function fullyClause(speech: Speech, subject: ClauseSubject & { readonly opensVia?: string }): string {
  if (subject.opensVia) return openingClause(speech, { ...subject, via: subject.opensVia }, 'returns');
  const key = subject.state === 'limited' ? 'allQuestions' : 'withoutAppointment';
  return openingClause(speech, { ...subject, via: '' }, key);
}

/** When it returns after a break, if that is as it is now or in part. */
function afterBreakClause(speech: Speech, subject: ClauseSubject): string {
  const { state, cause, next, until, opensAt, evaluateAt } = subject;
  if (next !== 'break' || until === null) return '';
  const pause = evaluateAt(until);
  if (pause.opensAt === null || pause.opensAt === opensAt) return '';
  const then = evaluateAt(pause.opensAt);
  const isAsNow = then.state === state && speech.read(then.cause.limitedTo) === speech.read(cause.limitedTo);
  return returnClause(speech, { ...subject, ...pause, via: '', opensAs: isAsNow ? null : then.state });
}

function describePartly(speech: Speech, subject: ClauseSubject & { readonly opensVia?: string }): string[] {
  const { until, opensAt, cause } = subject;
  const end = opensAt === until ? '' : untilClause(speech, { ...subject, via: '' });
  const back = afterBreakClause(speech, subject);
  const fully = fullyClause(speech, subject);
  const present = presentClause(speech, subject);
  const rest = [end || fully, back].filter(Boolean).join(', ');
  // An override is why it is for some only; another reason is why it ends then.
  const isEndReason = rest && cause.kind !== 'override';
  return [
    isEndReason ? present : because(speech, present, cause),
    isEndReason ? because(speech, rest, cause) : rest,
    end && fully,
  ];
}

function describeUnknown(speech: Speech, subject: ClauseSubject, meanwhile: string): string[] {
  const expired = subject.cause.kind === 'expired' ? speech.say('expired') : '';
  return [
    presentClause(speech, subject),
    expired,
    openingClause(speech, { ...subject, via: '' }, 'certain'),
    meanwhile,
  ];
}

/** Why nobody can be reached; `plain` is the sentence for closing time, empty where the headline says enough. */
function absenceClause(speech: Speech, subject: ClauseSubject, plain: string): string {
  const { state, cause } = subject;
  const why = reason(speech, cause);
  const notNow = presentClause(speech, subject);
  if (cause.name === 'lunch') return speech.say('lunchNow');
  if (state === 'break' && !why) return speech.say('breakNow');
  const isClosed = state === 'closed' && cause.kind !== 'override';
  return because(speech, isClosed && (plain || !why) ? plain : notNow, cause);
}

function describeAway(speech: Speech, subject: ClauseSubject, meanwhile: string, plain: string): string[] {
  const { cause, opensAt, evaluateAt } = subject;
  const absence = absenceClause(speech, subject, plain);
  // Not when the hours open something else: who is away may be back before that.
  if (isNobodyFree(cause)) return [absence, meanwhile || speech.say('tryLater')];
  if (opensAt !== null) {
    const first = evaluateAt(opensAt);
    const fully = first.opensAt === first.until ? fullyClause(speech, { ...subject, ...first }) : '';
    const opens = openingClause(speech, subject, isExpected(subject) ? 'opensExpected' : 'opens');
    return [opens, fully, absence, meanwhile];
  }
  const isSwitchedOff = cause.kind === 'override';
  // What never opens again is no headline, if there is something that people can do.
  if (plain && !isSwitchedOff) return [meanwhile, absence];
  const instead = meanwhile || (isSwitchedOff ? speech.say('tryLater') : '');
  return [absence || presentClause(speech, subject), instead];
}

function describe(speech: Speech, subject: ClauseSubject, meanwhile: string, plain: string): string[] {
  if (isAvailable(subject.state)) return describePartly(speech, subject);
  return subject.state === 'unknown'
    ? describeUnknown(speech, subject, meanwhile)
    : describeAway(speech, subject, meanwhile, plain);
}

function describeOrganisation(
  speech: Speech,
  schedule: Schedule,
  evaluation: Evaluation,
  live: readonly NamedChannel[],
): Told {
  const { state, cause, opensAt, opensAs } = evaluation;
  const limitedTo = speech.read(cause.limitedTo);
  const alike = live.filter((way) => way.state === state && speech.read(way.cause.limitedTo) === limitedTo);
  const opening = opensAt === null ? live : live.filter((way) => way.evaluateAt(opensAt).state === opensAs);
  // What holds for one way is not told of all. Why all are closed is known already.
  const sharesCause = state === 'closed' || alike.every((way) => reason(speech, way.cause) === reason(speech, cause));
  const subject = {
    ...speech.use(evaluation),
    cause: sharesCause ? cause : ({ ...cause, kind: 'hours', name: undefined, text: undefined } as const),
    evaluateAt: (instant: number) => evaluateOrganisation(schedule, instant),
    via: isAvailable(state) && alike.length < live.length ? nameAll(speech, alike) : '',
    opensVia: opening.length < live.length ? nameAll(speech, opening) : '',
    reachable: live[0]?.reachable ?? speech.say('reachable'),
  };
  if (state === 'open') return describeOpenOrganisation(speech, { ...subject, via: '' }, live);
  const meanwhile = anyTimeClause(speech, schedule);
  return { sentences: describe(speech, subject, meanwhile, speech.say('closed')), listed: meanwhile };
}

/** A way beside another one: by its number where both have one name, and not at all where it has none to tell them apart. */
function beside({ say }: Speech, { via }: NamedChannel, other: NamedChannel): NamedChannel[] {
  if (other.via !== via) return [other];
  const { channel } = other;
  if (!('number' in channel)) return [];
  const { display = channel.number } = channel as { readonly display?: string };
  return [{ ...other, via: say('viaLabel', { label: display.replaceAll(' ', '\u00a0') }) }];
}

/** What is possible instead of this way: others that are open now, the lasting ones if there are any, or what always is. */
function insteadClause(speech: Speech, schedule: Schedule, way: NamedChannel, live: readonly NamedChannel[]): string {
  const open = live
    .filter(({ state, channel }) => state === 'open' && channel !== way.channel)
    .flatMap((other) => beside(speech, way, other));
  const lasting = open.filter(({ closesSoon }) => !closesSoon);
  const [first, ...others] = lasting.length ? lasting : open;
  if (!first) return anyTimeClause(speech, schedule);
  return openClause(speech, first, [
    first,
    ...others.filter(({ until }) => !first.closesSoon || until === first.until),
  ]);
}

function describeChannel(
  speech: Speech,
  schedule: Schedule,
  way: NamedChannel,
  live: readonly NamedChannel[],
): string[] {
  if (way.state !== 'open') return describe(speech, way, insteadClause(speech, schedule, way, live), '');
  return isLive(way.channel)
    ? [openClause(speech, way, [way]), nextClause(speech, way, [{ ...way, via: '', lead: '' }])]
    : [speech.say(way.channel.type)];
}

/** Sentences, of which the first or the second says what all is for: of the subjects the first that has a purpose. */
function withPurpose(
  speech: Speech,
  [headline = '', ...details]: readonly string[],
  subjects: readonly Pick<Cause, 'limitedTo'>[],
): readonly string[] {
  const limitedTo = subjects.find((one) => one.limitedTo)?.limitedTo;
  const purpose = speech.read(limitedTo);
  const isSaid = [headline, ...details].some((text) => text.includes(purpose));
  return [headline, ...(isSaid ? [] : [purposeClause(speech, limitedTo)]), ...details];
}

/** The notes of the day and the hour. Those of a day matter until its last opening is over; when nothing opens, all day. */
function notesOf({ read, zone, today }: Speech, { state, cause, since, opensAt }: Evaluation): string[] {
  const isToday = (other: number | null) => other !== null && zone.toWallTime(other).day === today();
  return state === 'closed' && isToday(since) && !isToday(opensAt) ? [] : (cause.notes ?? []).map(read);
}

/**
 * What to tell a visitor about an evaluation of the schedule at an instant (epoch milliseconds): of the organisation, or
 * of the channel with this id. Days and times are those of the organisation's own clock.
 */
export function describeStatus(
  schedule: Schedule,
  evaluation: Evaluation,
  instant: number,
  manner: Manner,
  channelId?: string,
): StatusText {
  const speech = createSpeech(schedule, instant, manner);
  const live = nameLiveChannels(speech, schedule);
  const channel = schedule.channels.find(({ id }) => id === channelId);
  const { cause, opensAt, opensAs } = evaluation;
  const evaluateAt = (at: number) =>
    channel ? evaluateChannel(schedule, channel.id, at) : evaluateOrganisation(schedule, at);
  const { sentences, listed } = channel
    ? {
        sentences: describeChannel(speech, schedule, nameChannel(speech, schedule, channel, evaluation), live),
        listed: '',
      }
    : describeOrganisation(speech, schedule, evaluation, live);
  const [headline = '', ...details] = withPurpose(speech, sentences.filter(Boolean), [
    cause,
    channel ?? {},
    opensAs === 'appointment' ? evaluateAt(opensAt!).cause : {},
  ]);
  const notes = notesOf(speech, evaluation);
  return {
    headline: capital(headline),
    detail: joinSentences([...details, ...notes]),
    brief: joinSentences([...details.filter((each) => each !== listed), ...notes]),
    stableUntil: speech.stableUntil,
  };
}
