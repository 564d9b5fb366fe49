import { isRecord } from '../../schedule/document/json.js';
import type { OtherFormat } from './read-other.js';

/** What a text is: a schedule of ours, or hours as others write them. */
export type WrittenFormat = 'schedule' | OtherFormat;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // then it is no JSON
  }
}

const hasContext = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(hasContext) : isRecord(value) && ('@context' in value || '@type' in value);

/** A table has a line of names, and at least one more; with the signs that part its cells. */
function isTable(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const [first = ''] = lines;
  return lines.length > 1 && /[,;\t]/.test(first) && !/\d/.test(first);
}

/** What a text most probably is. Opening hours of OpenStreetMap look like nothing else, and are what remains. */
export function recogniseFormat(text: string): WrittenFormat {
  const begin = text.replace(/^\uFEFF/, '').trimStart();
  if (/^BEGIN:VCALENDAR/i.test(begin)) return 'ical';
  if (begin.startsWith('<')) return 'json-ld';
  const value = parse(begin);
  if (hasContext(value)) return 'json-ld';
  if (isRecord(value)) return 'timeZone' in value || 'channels' in value ? 'schedule' : 'google';
  if (/^[{[]/.test(begin)) return 'schedule'; // broken: its fault is told
  return isTable(begin) ? 'csv' : 'osm';
}
