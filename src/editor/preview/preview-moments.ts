import { dayMinutes, weekday, type WallTime } from '../../schedule/calendar/dates.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import { isLive, type Schedule } from '../../schedule/document/schedule.js';
import { listChanges } from '../../schedule/evaluate.js';
import { listDays } from '../../schedule/week.js';
import type { PreviewMomentName } from '../../messages/makers/editor/preview-words.js';

/** A moment that is worth a look, on the organisation's clock. */
export interface PreviewMoment {
  readonly name: PreviewMomentName;
  readonly at: WallTime;
}

const week = 7 * dayMinutes * 60_000;
const evening = 20 * 60;
const noon = 12 * 60;
const morning = 11 * 60;
const saturday = 5;
const daysAhead = 400;

/** Some minutes into the next break of any channel, or of the organisation, within a week. */
function nextBreak(schedule: Schedule, instant: number): number | null {
  const subjects = [undefined, ...schedule.channels.filter(isLive).map(({ id }) => id)];
  const starts = subjects.flatMap((id) =>
    listChanges(schedule, instant, instant + week, id)
      .filter(({ to }) => to === 'break')
      .map(({ at }) => at),
  );
  return starts.length ? Math.min(...starts) + 5 * 60_000 : null;
}

/** The moments to travel to: those that there are. */
export function previewMoments(schedule: Schedule, instant: number): PreviewMoment[] {
  const zone = zoneOf(schedule.timeZone);
  if (!zone) return [];
  const now = zone.toWallTime(instant);
  const pause = nextBreak(schedule, instant);
  const unusual = listDays(schedule, now.day + 1, daysAhead).find(({ isUnusual }) => isUnusual);
  const toSaturday = (saturday - weekday(now.day) + 7) % 7;
  const tonight = now.minute < evening ? now.day : now.day + 1;
  return [
    { name: 'now', at: now },
    ...(pause === null ? [] : [{ name: 'break', at: zone.toWallTime(pause) } as const]),
    { name: 'tonight', at: { day: tonight, minute: evening } },
    { name: 'saturday', at: { day: now.day + (toSaturday || 7), minute: morning } },
    ...(unusual ? [{ name: 'exception', at: { day: unusual.day, minute: noon } } as const] : []),
  ];
}
