import { countryOf } from '../../schedule/calendar/holidays-by-country.js';
import type { VoicemailWords } from './voicemail-words.js';

/** Country codes of countries in which a number begins with a zero instead when people call from within. */
const countryCodes: Readonly<Record<string, string>> = { NL: '31', BE: '32', FR: '33', GB: '44', DE: '49' };

/** A number in E.164 as people in the country of a time zone dial it; others stay as they are. */
export function nationalNumber(number: string, timeZone: string): string {
  const own = countryCodes[countryOf(timeZone) ?? ''];
  return own && number.startsWith(`+${own}`) ? `0${number.slice(own.length + 1)}` : number;
}

/** A number as it is said: digit by digit, with a pause where it is written with a space. */
export function sayNumber({ digits, plus }: Pick<VoicemailWords, 'digits' | 'plus'>, written: string): string {
  const wordOf = (sign: string) => (sign === '+' ? plus : (digits[Number(sign)] ?? []));
  const groups = written.split(/[\s()-]+/).map((group) => [...group].flatMap(wordOf));
  return groups
    .filter(({ length }) => length)
    .map((group) => group.join(' '))
    .join(', ');
}
