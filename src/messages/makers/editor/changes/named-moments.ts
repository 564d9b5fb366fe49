import { dayLength, dayMinutes } from '../../../../schedule/calendar/dates.js';
import type { Text } from '../../../../schedule/document/text.js';
import { dayFormat } from '../day-format.js';
import type { MomentsWords } from './moments-words.js';

/** How days are told, on a day. */
export interface DayTeller {
  readonly words: MomentsWords;
  /** The day (day number) that it is. */
  readonly today: number;
  /** The owner's text. */
  read(text: Text | undefined): string;
}

/** A day as Intl writes it. */
export const formatDay = ({ locale }: MomentsWords, day: number, options: Intl.DateTimeFormatOptions) =>
  dayFormat(locale, options)
    .format(day * dayLength)
    .replace(',', '');

/** A date without its year is the next such date: beyond ten months people would wonder. */
const far = 300;

/** A day by its date. */
export function nameDate({ words, today }: DayTeller, day: number, options: Intl.DateTimeFormatOptions = {}): string {
  const year = day - today < far ? {} : ({ year: 'numeric' } as const);
  return formatDay(words, day, { day: 'numeric', month: 'long', ...year, ...options });
}

/** A day by its weekday and date. */
export const nameDay = (teller: DayTeller, day: number) => nameDate(teller, day, { weekday: 'long' });

/** A minute of a day; of the next one after midnight. */
export function nameTime({ times }: MomentsWords, minute: number): string {
  const isNextDay = minute > dayMinutes;
  const clock = isNextDay ? minute - dayMinutes : minute;
  return times.time(`${Math.floor(clock / 60)}`, `${clock % 60}`.padStart(2, '0'), isNextDay);
}
