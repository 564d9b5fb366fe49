import { zoneOf } from '../schedule/calendar/zoned-time.js';
import { stringIn } from './document/plain-edits.js';
import type { EditorHost } from './editor-host.js';

/** The day that it is on the organisation's clock (its number); in UTC while the document names no clock that is known. */
export function todayOf({ document, now }: Pick<EditorHost, 'document' | 'now'>): number {
  const zone = zoneOf(stringIn(document, 'timeZone') ?? 'UTC') ?? zoneOf('UTC')!;
  return zone.toWallTime(now).day;
}
