import { internationalNumber } from '../../channels/countries.js';
import { fitsFormat } from '../../schedule/document/string-formats.js';

import type { Lose } from '../losses/import-losses.js';

/** Where numbers are dialled (ISO 3166-1), whether that was only told from the clock, and who takes down what is lost. */
export interface Dialling {
  readonly country: string | undefined;
  readonly isCountryAssumed: boolean;
  readonly lose: Lose;
}

/**
 * A telephone number as a document writes it; undefined when it cannot be called from anywhere. A national one needs its country (ISO
 * 3166-1).
 */
export function readNumber(text: string, country?: string): string | undefined {
  const written = text.replace(/^tel:/i, '').trim();
  const number = written
    .replace('(0)', '')
    .replace(/[\s().\-–/]/g, '')
    .replace(/^00/, '+');
  if (fitsFormat('phone-number', number)) return number;
  return country ? internationalNumber(written, country) : undefined;
}

/** The same, and takes down what it could not read, or read only by a country that nobody named. */
export function takeNumber(
  text: string,
  path: string,
  { country, isCountryAssumed, lose }: Dialling,
): string | undefined {
  const number = readNumber(text, country);
  if (!number) lose({ code: 'unreadable', path, value: text });
  else if (isCountryAssumed && !readNumber(text)) lose({ code: 'assumed', path, value: number });
  return number;
}
