import { isRecord } from '../schedule/document/json.js';
import { fitsFormat } from '../schedule/document/string-formats.js';
import { contradictedOffsets, newerZoneData, tellingOffsets } from '../schedule/document/witnesses.js';
import { zoneDataVersion } from './zone-data.js';

type Offsets = Readonly<Record<string, unknown>>;

/** The witnesses that a document needs from an instant on, with the version of the data that they are from; null where there are none. */
export function freshOffsets(timeZone: string, instant: number): Readonly<Record<string, string>> | null {
  const offsets = fitsFormat('time-zone', timeZone) ? tellingOffsets(timeZone, instant) : {};
  return Object.keys(offsets).length ? { 'x-tz': zoneDataVersion, ...offsets } : null;
}

/** Whether witnesses agree with our data, and tell of a moment that is still to come. */
function areFresh(document: Readonly<Record<string, unknown>>, offsets: Offsets, instant: number): boolean {
  return !contradictedOffsets(document).length && Object.keys(offsets).some((at) => Date.parse(at) > instant);
}

/**
 * The witnesses that should stand in a document instead of what it has; null when it needs no others, or when ours would be no better. The
 * owner's own keys stay.
 */
export function otherOffsets(document: unknown, instant: number): Offsets | null {
  if (!isRecord(document) || typeof document['timeZone'] !== 'string' || newerZoneData(document, zoneDataVersion))
    return null;
  const { timeZone, offsets = {} } = document;
  if (!isRecord(offsets) || areFresh(document, offsets, instant)) return null;
  const fresh = freshOffsets(timeZone, instant);
  const own = Object.entries(offsets).filter(([key]) => key.startsWith('x-'));
  return fresh && { ...Object.fromEntries(own), ...fresh };
}
