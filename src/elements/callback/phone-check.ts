import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A typed phone number in E.164; null when it is none that exists; '' when nobody can tell, since it is a national number
 * and the country is unknown.
 *
 * @param home a number in E.164 of the country that national numbers are of; or ''
 */
export function recognisePhone(typed: string, home: string): string | null {
  const country = parsePhoneNumberFromString(home)?.country;
  if (!country && !/^\s*\+/.test(typed)) return '';
  const number = parsePhoneNumberFromString(typed, country);
  return number?.isValid() ? number.number : null;
}
