/** By their time zones; what lies in several countries, or in none of these, has no entry. */
const countries: Readonly<Record<string, string>> = {
  'Europe/Amsterdam': 'NL',
  'Europe/Brussels': 'BE',
  'Europe/Berlin': 'DE',
  'Europe/Busingen': 'DE',
  'Europe/Paris': 'FR',
  'Europe/London': 'GB',
  'Europe/Belfast': 'GB',
};

const christmas = ['christmas-day', 'boxing-day'];

/**
 * The days on which offices in the whole country are usually closed, by ISO 3166 country code. What only some regions
 * or some employers have (5 May, Good Friday in the Netherlands, the days of the Länder) is not here. Sources: see
 * schedule/calendar/holiday-dates.ts.
 */
export const publicHolidays: Readonly<Record<string, readonly string[]>> = {
  NL: [
    ...['new-years-day', 'easter-sunday', 'easter-monday', 'kings-day', 'ascension-day', 'whit-sunday', 'whit-monday'],
    ...christmas,
  ],
  BE: [
    ...['new-years-day', 'easter-monday', 'labour-day', 'ascension-day', 'whit-monday', 'belgian-national-day'],
    ...['assumption-day', 'all-saints-day', 'armistice-day', 'christmas-day'],
  ],
  DE: [
    ...['new-years-day', 'good-friday', 'easter-monday', 'labour-day', 'ascension-day', 'whit-monday'],
    ...['german-unity-day', ...christmas],
  ],
  FR: [
    ...['new-years-day', 'easter-monday', 'labour-day', 'victory-day', 'ascension-day', 'whit-monday'],
    ...['bastille-day', 'assumption-day', 'all-saints-day', 'armistice-day', 'christmas-day'],
  ],
  GB: [
    ...['new-years-day', 'new-years-day-substitute', 'good-friday', 'early-may-bank-holiday', 'spring-bank-holiday'],
    ...[...christmas, 'christmas-day-substitute', 'boxing-day-substitute'],
  ],
};

/** The country (ISO 3166) that a time zone is of, if its public holidays are known here. */
export function countryOf(timeZone: string): string | null {
  return Object.hasOwn(countries, timeZone) ? countries[timeZone]! : null;
}
