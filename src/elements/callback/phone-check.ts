import {
  parsePhoneNumberFromString,
  type CountryCode,
  type MetadataJson,
  type PhoneNumber,
} from 'libphonenumber-js/core';
import { withoutExtension } from '../../channels/phone-extension.js';
import type { CountedCountry, DigitFault } from '../../messages/callback/callback.js';
import { phonePlans } from './phone-plans.js';

/** What is known of a typed phone number. */
export interface PhoneVerdict {
  /** In E.164; empty when it was not recognised. */
  readonly e164: string;
  /** Whether it is probably wrong; else nothing is said of it. */
  readonly isDoubtful: boolean;
  /** How many digits it lacks, or has too many, where that is known. */
  readonly digits?: DigitFault;
  /** The country that it is taken to be of, where the visitor may mean another one; and the whole number, to be read. */
  readonly taken?: { readonly country: string; readonly number: string };
}

/** What a number is judged by. */
export interface PhoneReading {
  /** A number in E.164 of the country that national numbers are of; or ''. */
  readonly home: string;
  /** The language of the page. */
  readonly language: string;
  /** The plans of the whole world, once they are there: without them what needs them is not judged. */
  readonly world: MetadataJson | null;
}

const unknown: PhoneVerdict = { e164: '', isDoubtful: false };

/** Where a language is spoken: who reads it has most probably a number of one of these. */
const countriesOf: Readonly<Record<string, readonly CountryCode[]>> = {
  nl: ['NL', 'BE'],
  de: ['DE', 'AT', 'CH', 'LI', 'LU'],
  fr: ['FR', 'BE', 'CH', 'LU'],
  en: ['GB', 'IE'],
};

const international = /^\D*(?:\+|00)/;

/** Whether the plans that come along have the country of a number in E.164. */
function isNear(number: string): boolean {
  const digits = number.replace(/\D/g, '').replace(/^00/, '');
  return Object.keys(phonePlans.country_calling_codes).some((code) => digits.startsWith(code));
}

/** Whether a number can only be judged with the plans of the whole world. */
export function needsWorld(typed: string, home: string): boolean {
  const number = international.test(typed) ? typed : home;
  return /\d{2}/.test(number) && !isNear(number);
}

/** How many digits a number of a kind has, its 0 included, by how it begins; in the first country whose code and begin fit. */
const lengths: readonly (readonly [CountedCountry, code: string, begin: RegExp, count: DigitFault['count']])[] = [
  ['NL', '31', /^0[1-7]/, 10],
  ['FR', '33', /^0[1-7]/, 10],
  ['CH', '41', /^0[2-7]/, 10],
  ['BE', '32', /^04[5-9]/, 10],
  ['BE', '32', /^0[1-9]/, 9],
  ['GB', '44', /^0[27]/, 11],
];

/** How many digits a number has too few or too many; undefined when nobody can tell. */
function countDigits(number: string, code: string, isInternational: boolean): DigitFault | undefined {
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^00/, '');
  const national = isInternational ? `0${digits.slice(code.length).replace(/^0/, '')}` : digits;
  // Who leaves out the 0 has a digit too few.
  const begin = national.startsWith('0') ? national : `0${national}`;
  const found = lengths.find(([, its, start]) => its === code && start.test(begin));
  if (!found || national.length === found[3]) return undefined;
  const [country, , , count] = found;
  const lacks = count - national.length;
  const fault = lacks > 1 ? 'digitsMissing' : lacks === 1 ? 'digitMissing' : 'digitsTooMany';
  if (!isInternational) return { fault, country, count, code: '' };
  return { fault, country, count: (count - 1) as DigitFault['count'], code: `+${code}` };
}

/**
 * Whether it was typed with all that a national number begins with. Without its 0 it may be one without area code, or the
 * number of a service: 116117 is not +49 116117.
 */
function isWhole({ countryCallingCode, nationalNumber }: PhoneNumber, typed: string): boolean {
  const digits = typed.replace(/\D/g, '');
  const hasNoZero = /^(?:352|423)$/.test(countryCallingCode) || !isNear(countryCallingCode);
  return hasNoZero || digits.startsWith('0') || digits === `${countryCallingCode}${nationalNumber}`;
}

/** Whether somebody who reads a language may mean a mobile number of another country, as 0475 12 34 56 is of Belgium. */
function isAmbiguous(found: PhoneNumber, typed: string, spoken: readonly CountryCode[]): boolean {
  if (international.test(typed) || found.getType() === 'MOBILE') return false;
  return spoken.some((defaultCountry) => {
    if (defaultCountry === found.country) return false;
    const other = parsePhoneNumberFromString(typed, { defaultCountry }, phonePlans);
    return !!other?.isValid() && other.getType() === 'MOBILE' && isWhole(other, typed);
  });
}

/** What a number is taken for, where its visitor may mean another one. */
function takenFor(found: PhoneNumber, typed: string, language: string): Pick<PhoneVerdict, 'taken'> {
  const spoken = countriesOf[language.slice(0, 2)] ?? [];
  const { country } = found;
  if (!country || (spoken.includes(country) && !isAmbiguous(found, typed, spoken))) return {};
  return { taken: { country, number: found.formatInternational() } };
}

/** What a number is: of which country it is meant, and whether it exists. */
interface ReadNumber {
  readonly found: PhoneNumber | undefined;
  readonly own: PhoneNumber | undefined;
  readonly isInternational: boolean;
}

/** Null when nobody can tell: national numbers are of the organisation's country. */
function readNumber(number: string, { home, world }: PhoneReading): ReadNumber | null {
  const plans = needsWorld(number, home) ? world : phonePlans;
  const own = parsePhoneNumberFromString(home, isNear(home) ? phonePlans : (world ?? phonePlans));
  if (!plans || (!own && !/^\s*\+/.test(number))) return null;
  const found = parsePhoneNumberFromString(number, own?.country ? { defaultCountry: own.country } : {}, plans);
  return { found, own, isInternational: international.test(number) };
}

/** What there is to say of a typed phone number. */
export function judgePhone(typed: string, reading: PhoneReading): PhoneVerdict {
  const number = withoutExtension(typed);
  const read = readNumber(number, reading);
  if (!read) return unknown;
  const { found, own, isInternational } = read;
  if (found?.isValid() && (isInternational || isWhole(found, number)))
    return { e164: found.number, isDoubtful: false, ...takenFor(found, number, reading.language) };
  const code = (isInternational ? found : own)?.countryCallingCode;
  const digits = code && countDigits(number, code, isInternational);
  return { e164: '', isDoubtful: true, ...(digits && { digits }) };
}
