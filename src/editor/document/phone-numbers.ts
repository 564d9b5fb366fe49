import { countryOfZone, internationalNumber } from '../../channels/countries.js';
import { repairsOf } from '../../messages/makers/repairs.js';
import { fitsFormat } from '../../schedule/document/string-formats.js';

/** A number as a document has it, and as it is shown where that is otherwise. */
export interface TypedNumber {
  readonly number: string;
  readonly display: string | undefined;
}

/** What people type in numbers to read them more easily. */
const decoration = /\(0\)|[\s().\-–/]/g;

/** A telephone number as people type it, in the country of a time zone; null when it is none. `short` where 112 and 0900 are numbers as well. */
export function readNumber(typed: string, timeZone: string, short: boolean): TypedNumber | null {
  const shown = typed.trim().replace(/\s+/g, ' ');
  const format = short ? 'phone-number' : 'international-number';
  const plain = shown.replace(decoration, '');
  const meant = [plain, internationalNumber(shown, countryOfZone(timeZone) ?? ''), ...repairsOf(shown, format)];
  const number = meant.find((each) => each !== undefined && fitsFormat(format, each));
  return number === undefined ? null : { number, display: shown === number ? undefined : shown };
}
