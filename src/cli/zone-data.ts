import packed from 'moment-timezone/data/packed/latest.json' with { type: 'json' };
import { minuteLength } from '../schedule/calendar/dates.js';
import { createZoneOf, useZone, type Zone } from '../schedule/calendar/zoned-time.js';

// The zone data that the package brings: Node's own may be years old, and then it would refuse a document that is right.

/** The version of the IANA time zone database that is computed with. Its rules are written out up to the year 2499. */
export const zoneDataVersion = packed.version;

/** A digit of moment-timezone's numbers: 0-9, a-z, A-X. */
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX';

/** A number to the base of 60, with a sign and a fraction (`-2ldXH.Q`). */
function numberOf(text: string): number {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const size =
    [...whole].reduce((sum, digit) => sum * 60 + digits.indexOf(digit), 0) +
    [...fraction].reduceRight((sum, digit) => (sum + digits.indexOf(digit)) / 60, 0);
  return text.startsWith('-') ? -size : size;
}

interface Transitions {
  /** The instants at which an offset ends. */
  readonly ends: readonly number[];
  /** The offsets from UTC (milliseconds): one more than there are ends. */
  readonly offsets: readonly number[];
}

/** What a line of the data says: `name|abbreviations|minutes behind UTC|which of these, in order|minutes until the next|people`. */
function transitionsOf(line: string): Transitions {
  const [, , behind = '', order = '', lengths = ''] = line.split('|');
  const known = behind.split(' ').map((text) => Math.round(numberOf(text) * -minuteLength));
  let sum = 0;
  const ends = lengths.split(' ').map((text) => Math.round((sum += numberOf(text)) * minuteLength));
  const offsets = [...order].map((digit) => known[digits.indexOf(digit)]!);
  return { ends: ends.slice(0, offsets.length - 1), offsets };
}

function zoneOfLine(line: string): Zone {
  const { ends, offsets } = transitionsOf(line);
  let index = 0;
  return createZoneOf((instant) => {
    while (index > 0 && instant < ends[index - 1]!) index--;
    while (index < ends.length && instant >= ends[index]!) index++;
    return offsets[index]!;
  });
}

/** The same zone, made when it is first asked. */
function lazily(make: () => Zone): Zone {
  let made: Zone | undefined;
  const zone = () => (made ??= make());
  return {
    toInstant: (day, minute) => zone().toInstant(day, minute),
    toWallTime: (instant) => zone().toWallTime(instant),
  };
}

/** The lines of the data by the names of their zones; several names may have one. */
function linesByName(): ReadonlyMap<string, string> {
  const lines = new Map(packed.zones.map((line) => [line.split('|', 1)[0]!, line]));
  for (const [zone, name] of packed.links.map((link) => link.split('|'))) lines.set(name!, lines.get(zone!)!);
  return lines;
}

/** From now on every name of the database means the clock that the package's data say. */
export function useZoneData(): void {
  for (const [name, line] of linesByName()) {
    const zone = lazily(() => zoneOfLine(line));
    useZone(name, zone);
  }
}
