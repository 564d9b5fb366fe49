import { expect } from '@esm-bundle/chai';
import { createZone, zoneOf, type Zone } from '../../../src/schedule/calendar/zoned-time.js';
import { expectedInstant, expectedWallTime, offsetByFields, timeZones, transitions } from './zoned-time-oracle.js';

const minuteLength = 60_000;
const dayLength = 1440 * minuteLength;
const weekLength = 7 * dayLength;
const begin = Date.UTC(2020, 0, 1);
const end = Date.UTC(2036, 0, 1);

/** Minutes from one to another: every one of them within three minutes of an edge, and every fifth. */
function minutesBetween(from: number, to: number, edges: readonly number[]): number[] {
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return all.filter((minute) => minute % 5 === 0 || edges.some((edge) => Math.abs(minute - edge) <= 3));
}

/** Wall-clock minutes from an hour before to an hour after what the clock skips or repeats, and about a day before and after. */
function wallMinutesAround(timeZone: string, transition: number): number[] {
  const [before = NaN, after = NaN] = [transition - minuteLength, transition].map((instant) => {
    const { day, minute } = expectedWallTime(timeZone, instant);
    return day * 1440 + minute;
  });
  const near = minutesBetween(Math.min(before, after) - 60, Math.max(before, after) + 60, [before, after]);
  return [...near, ...[-1440, -1439, -720, 720, 1439, 1440].map((shift) => after + shift)];
}

function wrongInstants(zone: Zone, timeZone: string, transition: number): string[] {
  return wallMinutesAround(timeZone, transition).flatMap((wallMinute) => {
    const day = Math.floor(wallMinute / 1440);
    const minute = wallMinute - day * 1440;
    const difference = zone.toInstant(day, minute) - expectedInstant(timeZone, { day, minute });
    return difference ? [`day ${day} minute ${minute}: ${difference} ms`] : [];
  });
}

function wrongWallTimes(zone: Zone, timeZone: string, transition: number): string[] {
  const minutes = minutesBetween(-150, 150, [0]).map((minute) => minute * minuteLength);
  const shifts = [-dayLength, -1000, -1, 1, 999, dayLength, ...minutes];
  return shifts.flatMap((shift) => {
    const instant = transition + shift;
    const { day, minute } = zone.toWallTime(instant);
    const expected = expectedWallTime(timeZone, instant);
    return day === expected.day && minute === expected.minute ? [] : [`${instant}: day ${day} minute ${minute}`];
  });
}

describe('FAILURES 10: every transition from 2020 to 2035 agrees with temporal-polyfill', () => {
  for (const timeZone of timeZones) {
    it(timeZone, () => {
      const zone = createZone(timeZone);
      const faults = transitions(timeZone, 2020, 2036).flatMap((transition) => [
        ...wrongInstants(zone, timeZone, transition),
        ...wrongWallTimes(zone, timeZone, transition),
      ]);
      expect(faults).to.deep.equal([]);
    });
  }

  // Only what older browsers know as well is counted: they miss Egypt's return to daylight saving in 2023, and expect the
  // pause for Ramadan that Morocco gave up in September 2026.
  const counts = {
    'Africa/Casablanca': 6,
    'America/Havana': 6,
    'America/New_York': 6,
    'America/Santiago': 6,
    'America/St_Johns': 6,
    'Antarctica/Troll': 6,
    'Asia/Beirut': 6,
    'Asia/Kathmandu': 0,
    'Asia/Tehran': 6,
    'Australia/Lord_Howe': 6,
    'Europe/Amsterdam': 6,
  };
  it('and there were as many as there should have been until 2022', () => {
    for (const [timeZone, count] of Object.entries(counts)) {
      expect(transitions(timeZone, 2020, 2023), timeZone).to.have.lengthOf(count);
    }
  });
});

describe('FAILURES 10: no transition is missed', () => {
  const regions = [...new Set(Intl.supportedValuesOf('timeZone').map((timeZone) => timeZone.split('/')[0]!))];
  for (const region of regions) {
    it(`in any zone of ${region}, week by week from 2020 to 2035`, () => {
      const names = Intl.supportedValuesOf('timeZone').filter((timeZone) => timeZone.split('/')[0] === region);
      const faults = names.flatMap((timeZone) => {
        const zone = zoneOf(timeZone)!;
        const offsetAt = offsetByFields(timeZone);
        for (let instant = begin; instant < end; instant += weekLength) {
          const { day, minute } = zone.toWallTime(instant);
          if (day * 1440 + minute - instant / minuteLength !== offsetAt(instant)) return [`${timeZone} at ${instant}`];
        }
        return [];
      });
      expect(faults).to.deep.equal([]);
    });
  }
});
