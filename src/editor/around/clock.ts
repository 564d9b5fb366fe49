import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import type { WallTime } from '../../schedule/calendar/dates.js';
import { stringIn } from '../document/plain-edits.js';
import type { EditorHost } from '../editor-host.js';

/** What the organisation's clock shows; null while the document names no clock that is known. */
export function wallNow({ document, now }: EditorHost): WallTime | null {
  return zoneOf(stringIn(document, 'timeZone') ?? '')?.toWallTime(now) ?? null;
}
