import { writeKey, type Look } from './write-key.js';

/** An object of strings in the look of the text around it. */
function objectText(object: Readonly<Record<string, unknown>>, { indent, lineBreak, colon }: Look): string {
  const entries = Object.entries(object).map(
    ([key, value]) => `${JSON.stringify(key)}${colon}${JSON.stringify(value)}`,
  );
  if (indent !== null) {
    const lines = entries.map((entry) => `${lineBreak}${indent}${indent}${entry}`);
    return `{${lines.join(',')}${lineBreak}${indent}}`;
  }
  const space = colon === ':' ? '' : ' ';
  return `{${space}${entries.join(`,${space}`)}${space}}`;
}

/** The text of a JSON document that has a `timeZone`, with other `offsets`, behind that zone where there were none. Everything else stays as it is written. */
export function writeOffsets(text: string, offsets: Readonly<Record<string, unknown>>): string {
  return writeKey(text, 'offsets', (look) => objectText(offsets, look), 'timeZone');
}
