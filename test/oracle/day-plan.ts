import type { CauseKind } from '../../src/schedule/evaluation.js';
import type { State } from '../../src/schedule/document/states.js';
import { leftOf, organisationCut, takesAway, timeCuts, type Cut } from './cuts.js';
import type { RawBreak, RawDocument, RawException, RawHours, RawText } from './raw-document.js';
import { matchOf, readInterval, readSpan, type DayInterval, type Match, type Span } from './reading.js';
import {
  asAppointments,
  follows,
  intervalsOf,
  ownValue,
  regularBreaks,
  regularValue,
  touches,
  valueOn,
  type Subject,
} from './regular-hours.js';
import { wallClockOf, weekdayOf, type Day } from './wall-clock.js';

/** What starts on one day for one subject. Contract 7 and 8. */

export interface OracleCause {
  kind: CauseKind;
  name?: string;
  text?: RawText;
  limitedTo?: RawText;
  until?: number | null;
  notes?: RawText[];
  cost?: RawText;
}

/** A stretch of time that an interval or a break claims. */
export interface Piece extends DayInterval {
  start: number;
  end: number;
  cause: OracleCause;
}

export interface DayPlan {
  /** What starts on this day. */
  pieces: Piece[];
  /** The break windows that start on this day. */
  pauses: Piece[];
  /** Whether the uncovered time between two pieces can be a break. */
  hasGaps: boolean;
  /** Why the day is as it is: the exception whose hours it has, or just its hours. With the notes of the day. */
  governing: OracleCause;
  /** The day as it would be without some of its exceptions, and which of them is why it is not, at an instant. */
  without: { pieces: Piece[]; causeAt(instant: number): OracleCause }[];
}

interface Planned {
  intervals: DayInterval[] | 'outside';
  breaks: RawBreak[];
}

interface MatchedException {
  exception: RawException;
  match: Match;
}

const minute = 60_000;

/** What the planner must ask of the evaluator, for `outside` and for `appointment` in a named exception. */
export interface OrganisationsOwn {
  stateAt(instant: number): State;
  planOf(day: Day): DayPlan;
}

export function planDay(document: RawDocument, subject: Subject, day: Day, organisation: OrganisationsOwn): DayPlan {
  const onThisDay = matchedExceptions(document, day);
  const matched = onThisDay.filter(({ exception }) => touches(exception, subject, day));
  const winner = mostSpecific(matched, subject, day);
  const planned = winner
    ? exceptionHours(document, subject, day, winner.exception, organisation)
    : { intervals: regularValue(document, subject, day), breaks: regularBreaks(document, subject, day) };
  const placing = { document, day, governing: { kind: 'hours' } as OracleCause, organisation };
  const cuts = planned.intervals === 'outside' ? [] : cutsOf(document, subject, day, onThisDay, winner, organisation);
  const isClosure = ({ by, isByHours }: (typeof cuts)[number]) => isByHours && by.exception.hours === 'closed';
  const telling = cuts.filter((cut) => isClosure(cut) || takesAway(cut, piecesOf(placing, planned.intervals)));
  const cutters = telling.map(({ by }) => by);
  const notes = notesOf(matched, subject, day, cutters);
  const causeBy = (by: MatchedException | undefined) => withNotes(by ? causeOf(by) : { kind: 'hours' }, notes);
  const byHours = telling.filter(({ isByHours }) => isByHours);
  const byTimes = telling.filter(({ isByHours }) => !isByHours);
  const governing = causeBy(byHours[0]?.by ?? winner);
  const placed = { ...placing, governing };
  const uncut = leftOf(byHours, piecesOf(placed, planned.intervals));
  // Extra intervals are there because of their own exception.
  const extras = matched
    .filter(({ exception }) => touchesHours(exception, subject, day))
    .flatMap((candidate) => {
      const { exception } = candidate;
      const intervals = followed(exception, subject, day, (exception.extra ?? []).map(readInterval));
      return piecesOf({ ...placing, governing: withNotes(causeOf(candidate), notes) }, intervals);
    });
  return {
    pieces: [...uncut.flatMap((piece) => leftByTimes(byTimes, piece, causeBy)), ...extras],
    without: [
      ...(byTimes.length > 0 ? [{ pieces: uncut, causeAt: timeCauseAt(byTimes, causeBy) }] : []),
      ...(byHours[0] || winner ? [{ pieces: usualPieces(placed, subject), causeAt: () => governing }] : []),
    ],
    pauses: [...planned.breaks, ...exceptionBreaks(onThisDay, subject, day)]
      .map((pause) => pauseOf(placed, pause))
      .filter(lasts),
    hasGaps: planned.intervals !== 'outside',
    governing,
  };
}

/** What the day has by the week. */
function usualPieces(placing: Placing, subject: Subject): Piece[] {
  const value = regularValue(placing.document, subject, placing.day);
  return value === 'outside' ? [] : piecesOf(placing, value);
}

type TimeCut = Cut<MatchedException>;
type CauseBy = (by: MatchedException) => OracleCause;

/** What `opens` and `closes` leave of one piece. Whoever ends it early is why it is there until then. */
function leftByTimes(cuts: TimeCut[], piece: Piece, causeBy: CauseBy): Piece[] {
  const [left] = leftOf(cuts, [piece]);
  if (!left) return [];
  const ending = cuts.find(({ by, windows }) => by.exception.closes !== undefined && windows[0]!.end < piece.end);
  return [ending ? { ...left, cause: causeOfInterval(causeBy(ending.by), piece) } : left];
}

/** Before it opens `opens` is why, later `closes`; if there is only one of them, that. */
function timeCauseAt(cuts: TimeCut[], causeBy: CauseBy): (instant: number) => OracleCause {
  const opening = cuts.find(({ windows }) => windows[0]!.startMinute > 0);
  const closing = cuts.find((cut) => cut !== opening);
  return (instant) => {
    const isBefore = opening && instant < opening.windows[0]!.start;
    return causeBy((isBefore ? opening : (closing ?? opening))!.by);
  };
}

/** What takes away from the hours of a subject: the organisation's hours where it has its own, and `closes` and `opens`. */
function cutsOf(
  document: RawDocument,
  subject: Subject,
  day: Day,
  onThisDay: MatchedException[],
  winner: MatchedException | undefined,
  organisation: OrganisationsOwn,
) {
  const touching = onThisDay.filter(({ exception }) => touches(exception, subject, day));
  const isBound = !follows(subject, day) && touches({}, subject, day);
  const byHours = isBound
    ? organisationCut(document, onThisDay, winner, day, () => organisation.planOf(day).pieces)
    : [];
  const byTimes = timeCuts(onThisDay, touching, winner, day, wallClockOf(document.timeZone));
  return [
    ...byHours.map((cut) => ({ ...cut, isByHours: true })),
    ...byTimes.map((cut) => ({ ...cut, isByHours: false })),
  ];
}

function matchedExceptions(document: RawDocument, day: Day): MatchedException[] {
  return (document.exceptions ?? [])
    .map((exception) => ({ exception, match: matchOf(exception, day) }))
    .filter((candidate): candidate is MatchedException => candidate.match !== undefined);
}

/** The breaks of the day's exceptions; a break that names channels is for those, whomever its exception names. */
function exceptionBreaks(onThisDay: MatchedException[], subject: Subject, day: Day): RawBreak[] {
  return onThisDay.flatMap(({ exception }) =>
    (exception.breaks ?? []).filter((pause) => touches(pause.channels ? pause : exception, subject, day)),
  );
}

/** Whether the exception's hours and extra intervals hold for the subject: those who follow, and those named, have them. */
function touchesHours(exception: RawException, subject: Subject, day: Day): boolean {
  return exception.channels !== undefined || follows(subject, day);
}

/** A note beside what changes hours is for those who have them and those who are cut; a note alone, with breaks or `closed`, for everyone. */
function notesOf(matched: MatchedException[], subject: Subject, day: Day, cutters: MatchedException[]): RawText[] {
  return matched
    .filter((candidate) => {
      const { hours, opens, closes, extra, breaks } = candidate.exception;
      const changes = [hours, opens, closes, extra].filter((given) => given !== undefined);
      const forEveryone = breaks !== undefined || hours === 'closed' || changes.length === 0;
      return forEveryone || touchesHours(candidate.exception, subject, day) || cutters.includes(candidate);
    })
    .flatMap(({ exception: { note } }) => (note === undefined ? [] : [note]));
}

/** A cause with the notes of its day. */
export function withNotes(cause: OracleCause, notes: RawText[] | undefined): OracleCause {
  return notes && notes.length > 0 ? { ...cause, notes } : cause;
}

function mostSpecific(matched: MatchedException[], subject: Subject, day: Day): MatchedException | undefined {
  let best: MatchedException | undefined;
  for (const candidate of matched) {
    const { hours } = candidate.exception;
    if (hours === undefined || !touchesHours(candidate.exception, subject, day)) continue;
    if (!best || candidate.match.rank <= best.match.rank) best = candidate;
  }
  return best;
}

/** A channel by appointment during the organisation's hours is so on the organisation's exceptional days too. */
function followed(exception: RawException, subject: Subject, day: Day, intervals: DayInterval[]): DayInterval[] {
  const byAppointment = subject && !exception.channels && ownValue(subject, day) === 'appointment';
  return byAppointment ? asAppointments(intervals) : intervals;
}

function exceptionHours(
  document: RawDocument,
  subject: Subject,
  day: Day,
  exception: RawException,
  organisation: OrganisationsOwn,
): Planned {
  const hours = exception.hours!;
  if (isLike(hours)) {
    const alike = day - weekdayOf(day) + ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(hours.like);
    return { intervals: regularValue(document, subject, alike), breaks: regularBreaks(document, subject, alike) };
  }
  const value = valueOn(hours, day);
  if (value === 'outside') return { intervals: 'outside', breaks: [] };
  if (value === 'appointment') {
    const during = exception.channels ? organisation.planOf(day).pieces : regularValue(document, null, day);
    return { intervals: asAppointments(during === 'outside' ? [] : during), breaks: [] };
  }
  return { intervals: followed(exception, subject, day, intervalsOf(value)), breaks: [] };
}

function isLike(hours: NonNullable<RawException['hours']>): hours is { like: string } {
  return (
    typeof hours === 'object' && 'like' in hours && typeof (hours as RawHours & { like: unknown }).like === 'string'
  );
}

function causeOf({ exception, match }: MatchedException): OracleCause {
  // A day that lies some days from a holiday does not have that holiday's name.
  const name = exception.offset ? undefined : match.holiday;
  const cause: OracleCause = { kind: match.holiday ? 'holiday' : 'exception', ...(name ? { name } : {}) };
  return exception.reason === undefined ? cause : { ...cause, text: exception.reason };
}

/** A range whose end is not after its start, once both are instants, is not there. */
function lasts(range: { start: number; end: number }): boolean {
  return range.start < range.end;
}

/** What is needed to put intervals of a day on the line of time. */
interface Placing {
  document: RawDocument;
  day: Day;
  governing: OracleCause;
  organisation: OrganisationsOwn;
}

function placed({ document, day }: Placing, { startMinute, endMinute }: Span): { start: number; end: number } {
  const { instantOf } = wallClockOf(document.timeZone);
  return { start: instantOf(day, startMinute), end: instantOf(day, endMinute) };
}

export function piecesOf(placing: Placing, intervals: DayInterval[] | 'outside'): Piece[] {
  if (intervals === 'outside') return outsidePieces(placing);
  return intervals
    .map((interval) => ({
      ...interval,
      ...placed(placing, interval),
      cause: causeOfInterval(placing.governing, interval),
    }))
    .filter(lasts);
}

function causeOfInterval(governing: OracleCause, { limitedTo, note, cost }: DayInterval): OracleCause {
  const noted = note === undefined ? governing : { ...governing, notes: [note, ...(governing.notes ?? [])] };
  const cause = cost === undefined ? noted : { ...noted, cost };
  return limitedTo === undefined ? cause : { ...cause, limitedTo };
}

/** Minute by minute: open where the organisation is closed, unknown where that is unknown. */
function outsidePieces({ document, day, governing, organisation }: Placing): Piece[] {
  const { instantOf } = wallClockOf(document.timeZone);
  const pieces: Piece[] = [];
  for (let start = instantOf(day, 0); start < instantOf(day, 1440); start += minute) {
    const own = organisation.stateAt(start);
    if (own !== 'closed' && own !== 'unknown') continue;
    const state = own === 'closed' ? 'open' : 'unknown';
    const last = pieces.at(-1);
    if (last?.end === start && last.state === state) last.end += minute;
    else pieces.push({ start, end: start + minute, startMinute: 0, endMinute: 0, state, cause: governing });
  }
  return pieces;
}

function pauseOf(placing: Placing, { time, name }: RawBreak): Piece {
  const cause: OracleCause = { kind: 'break' };
  if (name === 'lunch') cause.name = name;
  else if (name !== undefined) cause.text = name;
  const span = readSpan(time);
  return { ...span, ...placed(placing, span), state: 'break', cause: withNotes(cause, placing.governing.notes) };
}
