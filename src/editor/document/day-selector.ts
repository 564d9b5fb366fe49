import { weekdays } from '../../schedule/calendar/day-selectors.js';

/** The weekdays (0 is Monday) that a day selector names; null where it counts weeks. */
export function weekdaysOf(selector: string): number[] | null {
  if (!/^[a-z,-]+$/.test(selector)) return null;
  const days = selector.split(',').flatMap((item) => {
    const [first = -1, last = first] = item.split('-').map((name) => weekdays.findIndex((day) => day === name));
    return weekdays.flatMap((_, day) => ((day - first + 7) % 7 <= (last - first + 7) % 7 ? [day] : []));
  });
  return [...new Set(days)].sort();
}
