import { fitsFormat } from '../../schedule/document/string-formats.js';

/** A telephone number as a document writes it; undefined when it cannot be called from anywhere. */
export function readNumber(text: string): string | undefined {
  const number = text
    .replace(/^tel:/i, '')
    .replace('(0)', '')
    .replace(/[\s().\-–/]/g, '')
    .replace(/^00/, '+');
  return fitsFormat('phone-number', number) ? number : undefined;
}
