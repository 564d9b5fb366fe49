import { contradictedOffsets } from '../schedule/document/witnesses.js';

type Witnesses = Readonly<Record<string, string>>;

const november = '2026-11-15T12:00Z';

/**
 * What the clock was in zones that changed their rules lately (time zone database 2024a to 2026f), by all names of each: zone data
 * that say something else are too old to tell their coming months.
 */
const facts: Readonly<Record<string, Witnesses>> = {
  'Africa/Casablanca': { [november]: '+00:00' },
  'Africa/El_Aaiun': { [november]: '+00:00' },
  'America/Coyhaique': { '2026-07-15T12:00Z': '-03:00' },
  'America/Edmonton': { [november]: '-06:00' },
  'America/Havana': { [november]: '-04:00' },
  'America/Inuvik': { [november]: '-06:00' },
  'America/Rainy_River': { [november]: '-05:00' },
  'America/Vancouver': { [november]: '-07:00' },
  'America/Winnipeg': { [november]: '-05:00' },
  'America/Yellowknife': { [november]: '-06:00' },
  'Asia/Almaty': { [november]: '+05:00' },
  'Asia/Qostanay': { [november]: '+05:00' },
  'Canada/Central': { [november]: '-05:00' },
  'Canada/Mountain': { [november]: '-06:00' },
  'Canada/Pacific': { [november]: '-07:00' },
};

/** Whether this runtime's zone data are older than a change of a zone's clock that matters. */
export function isZoneOutdated(timeZone: string): boolean {
  const offsets = Object.hasOwn(facts, timeZone) ? facts[timeZone] : undefined;
  return contradictedOffsets({ timeZone, offsets }).length > 0;
}
