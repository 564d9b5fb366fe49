import { isRecord } from '../../schedule/document/json.js';
import { isDrupal } from '../websites/from-drupal.js';
import { isSpatie } from '../websites/from-spatie.js';
import { isWordPress } from '../websites/from-wordpress.js';
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

const someIs = (fits: (value: unknown) => boolean, value: unknown): boolean =>
  Array.isArray(value) ? value.some(fits) : fits(value);

const hasContext = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(hasContext) : isRecord(value) && ('@context' in value || '@type' in value);

const has =
  (...keys: readonly string[]) =>
  (value: unknown) =>
    isRecord(value) && keys.some((key) => key in value);

/** Keys by which each of the formats in JSON is known, in the order in which they are looked for. */
const inJson: readonly (readonly [WrittenFormat, (value: unknown) => boolean])[] = [
  ['json-ld', hasContext],
  ['schedule', has('version', 'channels')],
  ['google', has('regularHours', 'specialHours', 'regularOpeningHours', 'opening_hours')],
  ['zammad', (value) => someIs(has('business_hours'), value)],
  ['zendesk', has('schedules', 'schedule', 'intervals')],
  ['spatie', (value) => isSpatie(value) || (isRecord(value) && Object.values(value).some(isSpatie))],
  ['drupal', isDrupal],
  ['schedule', has('timeZone')],
  ['google', isRecord],
];

/** A table has a line of names, and at least one more; with the signs that part its cells. */
function isTable(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const [first = ''] = lines;
  return lines.length > 1 && /[,;\t]/.test(first) && !/\d/.test(first);
}

/** What a text most probably is. Opening hours of OpenStreetMap look like nothing else, and are what remains. */
export function recogniseFormat(text: string): WrittenFormat {
  const begin = text.replace(/^\uFEFF/, '').trimStart();
  if (/^BEGIN:V(CALENDAR|EVENT|TODO|JOURNAL|FREEBUSY|TIMEZONE)/i.test(begin)) return 'ical';
  if (begin.startsWith('<')) return isWordPress(begin) ? 'wordpress' : 'json-ld';
  const value = parse(begin);
  const known = inJson.find(([, fits]) => fits(value));
  if (known) return known[0];
  if (/^[{[]/.test(begin)) return 'schedule'; // broken: its fault is told
  return isTable(begin) ? 'csv' : 'osm';
}
