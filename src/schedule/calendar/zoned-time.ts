import { dayLength, minuteLength, type WallTime } from './dates.js';

/** The wall clock of one time zone. Instants are epoch milliseconds, days are day numbers. Neither method throws. */
export interface Zone {
  /**
   * The instant of a wall time. A time that daylight saving skips moves forward by the gap; of one that it repeats it is
   * the first pass (RFC 5545; Temporal "compatible").
   */
  toInstant(day: number, minute: number): number;
  /** The day and the whole minute that the clock shows at an instant. */
  toWallTime(instant: number): WallTime;
}

const quarter = 15 * minuteLength;

/** No longer than any two transitions lie apart from 2011 to 2039 (Morocco's pause for Ramadan, Fiji): no pair cancels out unseen. */
const periodLength = 28 * dayLength;

/** The last instant that Intl accepts (ECMA-262, time values). */
const lastInstant = 8.64e15;

/** The offset from UTC (milliseconds) that a clock has from an instant on. */
interface Reading {
  readonly from: number;
  readonly offset: number;
}

type ReadClock = (instant: number) => Reading;

/** Reads a zone's clock through Intl. Throws where Intl does, or when its answer holds no offset. */
function clockReader(timeZone: string): ReadClock {
  const formatter = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return (from) => {
    if (!(Math.abs(from) <= lastInstant)) return { from, offset: 0 };
    // 'GMT', 'GMT+05:30', or 'GMT-00:43:08' from before zones were standardised.
    const [, sign, hours, minutes, seconds] = /GMT(?:(\D)(\d+):?(\d*):?(\d*))?$/.exec(formatter.format(from))!;
    const size = sign ? +hours! * 3600 + +minutes! * 60 + +seconds! : 0;
    return { from, offset: sign === '+' ? size * 1000 : size * -1000 };
  };
}

/** The transitions after one reading and up to another: bisected to a quarter of an hour, where one look nearly always confirms the minute. */
function transitionsBetween(readClock: ReadClock, low: Reading, high: Reading): Reading[] {
  const length = high.from - low.from;
  if (low.offset === high.offset) return [];
  if (length <= minuteLength) return [high];
  const step = length > quarter ? quarter : minuteLength;
  const middle = readClock(
    length === quarter ? high.from - minuteLength : low.from + Math.ceil(length / 2 / step) * step,
  );
  return [...transitionsBetween(readClock, low, middle), ...transitionsBetween(readClock, middle, high)];
}

/** Tells the offset at an instant, from a table that it fills period by period, as they are asked for. */
function offsetTable(readClock: ReadClock): (instant: number) => number {
  const starts = new Map<number, Reading>();
  const table = new Map<number, readonly Reading[]>();
  // The period of the last question: the next one is nearly always about the same.
  let index = NaN;
  let readings: readonly Reading[] = [];

  const startOf = (period: number) => {
    const start = starts.get(period) ?? readClock(period * periodLength);
    starts.set(period, start);
    return start;
  };
  const readPeriod = (period: number) => {
    const start = startOf(period);
    const row = [start, ...transitionsBetween(readClock, start, startOf(period + 1))];
    table.set(period, row);
    return row;
  };
  return (instant) => {
    const period = Math.floor(instant / periodLength);
    if (period !== index) {
      readings = table.get(period) ?? readPeriod(period);
      index = period;
    }
    let last = readings.length - 1;
    while (last > 0 && instant < readings[last]!.from) last--;
    return readings[last]!.offset;
  };
}

/** The wall clock whose offset from UTC (milliseconds) at an instant is given. */
export function createZoneOf(offsetAt: (instant: number) => number): Zone {
  return {
    toInstant(day, minute) {
      const local = day * dayLength + minute * minuteLength;
      const before = offsetAt(local - dayLength);
      const after = offsetAt(local + dayLength);
      // Only near a transition: the offset after it counts where it is in force and the one before is not.
      const late = before !== after && offsetAt(local - before) !== before && offsetAt(local - after) === after;
      return local - (late ? after : before);
    },
    toWallTime(instant) {
      const local = instant + offsetAt(instant);
      const day = Math.floor(local / dayLength);
      return { day, minute: Math.floor((local - day * dayLength) / minuteLength) };
    },
  };
}

/** The wall clock of an IANA time zone, with a table of its own. Throws a RangeError when this runtime does not know the zone. */
export function createZone(timeZone: string): Zone {
  const readClock = clockReader(timeZone);
  readClock(0); // Fails here rather than in the middle of an evaluation.
  return createZoneOf(offsetTable(readClock));
}

const zones = new Map<string, Zone | null>();

/** From now on a name means this clock, whatever the runtime's own zone data say: for who brings newer ones. */
export function useZone(timeZone: string, zone: Zone): void {
  zones.set(timeZone, zone);
}

/** The wall clock of an IANA time zone; null when this runtime does not know it (nothing throws). One table per zone for the whole page. */
export function zoneOf(timeZone: string): Zone | null {
  let zone = zones.get(timeZone);
  if (zone === undefined) {
    try {
      zone = createZone(timeZone);
    } catch {
      zone = null;
    }
    zones.set(timeZone, zone);
  }
  return zone;
}
