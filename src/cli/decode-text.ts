import { Failure } from './failure.js';
import { placeAt } from '../schedule/document/source-text/json-places.js';

/** UTF-16 has a mark at its start, or a zero in one of its first two bytes: JSON, HTML and calendars begin in ASCII. */
function isUtf16([first, second]: Uint8Array): boolean {
  const mark = `${first} ${second}`;
  return mark === '255 254' || mark === '254 255' || (first === 0) !== (second === 0);
}

/** The text of a file in UTF-8, with or without a byte order mark. Fails with a `Failure` for other encodings. */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length > 1 && isUtf16(bytes)) throw new Failure('wrong-encoding', { file, detail: 'UTF-16' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    throw new Failure('not-utf-8', { file, ...placeAt(text, Math.max(text.indexOf('\uFFFD'), 0)) });
  }
}
