import { formatDate } from '../../schedule/calendar/dates.js';
import { holidayDay } from '../../schedule/calendar/holiday-dates.js';
import { holidaysOf, type HolidayCountry, type HolidayKind } from '../../schedule/calendar/holidays-by-country.js';

export type { HolidayCountry };

/** A holiday in one year. */
export interface HolidayCandidate {
  /** The name that a document gives it: `kings-day`. */
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `official` in the whole country, `regional` in a part of it, `customary`: many close, no law says so. */
  readonly kind: HolidayKind;
}

const kinds = ['official', 'regional', 'customary'] as const;

/**
 * The holidays of a country in a year (0 to 9999) that an organisation may choose from, in the order of the calendar. Those
 * that a year does not have, such as most substitutes, are left out.
 */
export function listHolidays(country: HolidayCountry, year: number): readonly HolidayCandidate[] {
  const candidates = kinds.flatMap((kind) =>
    holidaysOf(country, kind).flatMap((name) => {
      const day = holidayDay(name, year);
      return day === null ? [] : [{ name, date: formatDate(day), kind }];
    }),
  );
  return candidates.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
