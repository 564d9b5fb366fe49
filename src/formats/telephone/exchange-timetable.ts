import { dayLength, formatDate } from '../../schedule/calendar/dates.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { lostRuleTexts, lostStates, lostTime, ownersOf, pathOf } from '../losses/export-losses.js';
import type { Loss } from '../losses/loss.js';
import { timetableOf, type Timetable, type Which } from '../timetable/timetable.js';

/* What is the same for all telephone exchanges. */

/** What is programmed into a telephone exchange. */
export interface PhoneOptions {
  /** The channel (by id); the organisation if left out. */
  readonly channelId?: string;
  /** From the day of this instant (epoch milliseconds) on. */
  readonly instant: number;
  /** How many days ahead dated exceptions are written; 400 if left out. */
  readonly days?: number;
}

/** The timetable of what is programmed; an exchange knows days by the calendar, so nights are cut at midnight. */
export function exchangeTimetable(schedule: Schedule, options: PhoneOptions, which: readonly Which[]): Timetable {
  const { instant, days = 400, channelId = null } = options;
  return timetableOf(schedule, channelId, [instant, instant + days * dayLength], { nights: 'cut', which });
}

/** What is lost. Hours by appointment and unknown hours have no place in an exchange: they are closed there. */
export function exchangeLosses(schedule: Schedule, { channelId }: PhoneOptions, timetable: Timetable): Loss[] {
  const { last, seasons } = timetable;
  const isExpired = seasons.at(-1)?.until !== null;
  return [
    ...lostTime(schedule, [timetable]),
    ...lostStates(timetable, pathOf(schedule, channelId ?? null)).filter(({ code }) => code !== 'limited'),
    ...(isExpired ? [{ code: 'unknown', path: '/validThrough', value: formatDate(last) } as const] : []),
  ];
}

/** The words for people that do not reach an exchange, by their keys. */
export function exchangeWords(
  schedule: Schedule,
  { channelId }: PhoneOptions,
  timetable: Timetable,
  isLost: (key: string) => boolean,
): Loss[] {
  return lostRuleTexts(schedule, timetable.first + 1, ownersOf(channelId ?? null), isLost);
}
