import { selectorPattern } from '../calendar/day-selectors.js';
import { timeRangePattern } from '../calendar/time-ranges.js';
import { entriesOf, isRecord } from './json.js';
import type { Schedule } from './schedule.js';

/** The keys that lead to intervals; in hours the days do as well. */
const leading = ['hours', 'breaks', 'exceptions', 'versions', 'override', 'channels', 'extra', 'time'];

const leads = (key: string) => leading.includes(key) || selectorPattern.test(key);

type IntervalAt = readonly [path: string, interval: string];

/** The intervals of a schedule with their JSON pointers: of hours, breaks and whatever else has some. */
export function listIntervals(schedule: Schedule): IntervalAt[] {
  const find = (value: unknown, path: string): IntervalAt[] => {
    if (typeof value === 'string') return timeRangePattern.test(value) ? [[path, value]] : [];
    if (Array.isArray(value)) return value.flatMap((item: unknown, index) => find(item, `${path}/${index}`));
    const entries = isRecord(value) ? entriesOf(value) : [];
    return entries.filter(([key]) => leads(key)).flatMap(([key, item]) => find(item, `${path}/${key}`));
  };
  return find(schedule, '');
}
