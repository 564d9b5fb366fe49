import type { Piece } from './day-plan.js';
import type { RawDocument, RawException } from './raw-document.js';
import { organisationValue, valueOn } from './regular-hours.js';
import { weekdayOf, type Day, type WallClock } from './wall-clock.js';

/**
 * What exceptions take away from hours that they do not give. From the design, "Whom they touch": exception hours without
 * channels bound those who have hours of their own, `closes` and `opens` cut every channel in the same way, and an
 * exception that names the channel and is the more specific one wins and bounds nothing.
 */

/** An exception of the day; its place in the document decides a tie. */
export interface Ranked {
  exception: RawException;
  match: { rank: number };
}

/** Time that an exception leaves, from a minute of the wall clock to another one. */
type Window = Pick<Piece, 'start' | 'end' | 'startMinute' | 'endMinute'>;

/** An exception and the windows that it leaves; what is outside all of them is taken away. */
export interface Cut<Candidate extends Ranked> {
  by: Candidate;
  windows: Window[];
}

const minute = 60_000;

/** Whether one exception holds over another one of the same day: it is more specific, or as specific and later. */
function holdsOver<Candidate extends Ranked>(ofDay: Candidate[], one: Candidate, other: Candidate): boolean {
  const less = one.match.rank - other.match.rank;
  return less < 0 || (less === 0 && ofDay.indexOf(one) >= ofDay.indexOf(other));
}

/** The one that holds over all others. */
function strongestOf<Candidate extends Ranked>(ofDay: Candidate[], some: Candidate[]): Candidate | undefined {
  return some.find((one) => some.every((other) => holdsOver(ofDay, one, other)));
}

/** The cut of the strongest exception with the key, unless the exception that gives the hours holds over it. */
function cutBy<Candidate extends Ranked>(
  ofDay: Candidate[],
  winner: Candidate | undefined,
  some: Candidate[],
  windowsOf: (exception: RawException) => Window[] | undefined,
): Cut<Candidate>[] {
  const by = strongestOf(ofDay, some);
  if (!by || (winner && !holdsOver(ofDay, by, winner))) return [];
  const windows = windowsOf(by.exception);
  return windows ? [{ by, windows }] : [];
}

/** `closes` leaves what is before it and `opens` what is after it, on the day itself and on the days that it lasts into. */
export function timeCuts<Candidate extends Ranked>(
  ofDay: Candidate[],
  touching: Candidate[],
  winner: Candidate | undefined,
  day: Day,
  { instantOf }: WallClock,
): Cut<Candidate>[] {
  const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const window = (startMinute: number, endMinute: number): Window[] => [
    { startMinute, endMinute, start: instantOf(day, startMinute), end: instantOf(day, endMinute) },
  ];
  const closing = touching.filter(({ exception }) => exception.closes !== undefined);
  const opening = touching.filter(({ exception }) => exception.opens !== undefined);
  return [
    ...cutBy(ofDay, winner, closing, ({ closes }) => window(0, minuteOf(closes!))),
    ...cutBy(ofDay, winner, opening, ({ opens }) => window(minuteOf(opens!), 9 * 1440)),
  ];
}

/** The organisation's hours of a day that has some by an exception bound the hours of others, unless it is always open then, or nobody knows. */
export function organisationCut<Candidate extends Ranked>(
  document: RawDocument,
  ofDay: Candidate[],
  winner: Candidate | undefined,
  day: Day,
  organisationsPieces: () => Window[],
): Cut<Candidate>[] {
  const organisations = ofDay.filter(({ exception }) => exception.hours !== undefined && !exception.channels);
  return cutBy(ofDay, winner, organisations, ({ hours }) => {
    const value = valueOf(document, hours!, day);
    return value === 'always' || value === 'unknown' ? undefined : organisationsPieces();
  });
}

/** What the organisation's day is by an exception: its own value, or that of the week which it refers to. */
function valueOf(document: RawDocument, hours: NonNullable<RawException['hours']>, day: Day) {
  if (typeof hours === 'object' && 'like' in hours) {
    const weekday = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(hours.like as string);
    return organisationValue(document, day - weekdayOf(day) + weekday);
  }
  const value = valueOn(hours, day);
  return value === 'appointment' ? organisationValue(document, day) : value;
}

/** Whether it takes away at least a minute of a day's pieces. */
export function takesAway<Candidate extends Ranked>({ windows }: Cut<Candidate>, pieces: Piece[]): boolean {
  const minutes = pieces.flatMap(({ start, end }) => {
    const each: number[] = [];
    for (let now = start; now < end; now += minute) each.push(now);
    return each;
  });
  return minutes.some((now) => !windows.some(({ start, end }) => start <= now && now < end));
}

/** What all cuts leave of a day's pieces. */
export function leftOf<Candidate extends Ranked>(cuts: Cut<Candidate>[], pieces: Piece[]): Piece[] {
  let left = pieces;
  for (const { windows } of cuts) {
    left = left.flatMap((piece) =>
      windows.map((window) => {
        const begin = window.start > piece.start ? window : piece;
        const finish = window.end < piece.end ? window : piece;
        const { startMinute, start } = begin;
        const { endMinute, end } = finish;
        return { ...piece, startMinute, start, endMinute, end };
      }),
    );
    left = left.filter(({ start, end }) => start < end);
  }
  return left;
}
