import { matchesOn, namesDay } from '../../schedule/exceptions.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import { createSpeech, type Manner } from '../speech.js';

/** Why a day (its number) is not like others: the reasons and holidays of its exceptions; empty for an ordinary day. */
export function reasonOn(schedule: Schedule, day: number, manner: Manner): string {
  const { read, nameHoliday } = createSpeech(schedule, zoneOf(schedule.timeZone)?.toInstant(day, 720) ?? 0, manner);
  const reasons = matchesOn(schedule, day)
    .filter(namesDay)
    .map(({ exception, holiday }) => {
      const { reason, offset, note } = exception;
      return read(reason) || (offset ? '' : nameHoliday(holiday)) || read(note);
    });
  return [...new Set(reasons.filter(Boolean))].join(', ');
}
