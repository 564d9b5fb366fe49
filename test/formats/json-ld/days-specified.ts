import { formatDate, weekday } from '../../../src/schedule/calendar/dates.js';

interface Specification {
  readonly opens: string;
  readonly closes: string;
  readonly dayOfWeek?: string | readonly string[];
  readonly validFrom?: string;
  readonly validThrough?: string;
}

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function timesOf({ opens, closes }: Specification): string[] {
  if (opens === '00:00' && closes === '00:00') return [];
  if (opens === '00:00' && closes === '23:59') return ['0-1440'];
  const [start, end] = [minuteOf(opens), minuteOf(closes)];
  return [`${start}-${end <= start ? end + 1440 : end}`];
}

/** Gives when a place opens and closes that begins on a day (by its number): special hours, else those of the week. */
export function daysSpecified(data: Readonly<Record<string, unknown>>): (day: number) => string {
  const listed = (key: string) => (data[key] ?? []) as readonly Specification[];
  const isAbout = (day: number) => (each: Specification) => {
    const { dayOfWeek, validFrom = '', validThrough = '9999' } = each;
    const date = formatDate(day);
    return (
      validFrom <= date && date <= validThrough && (!dayOfWeek || [dayOfWeek].flat().includes(names[weekday(day)]!))
    );
  };
  return (day) => {
    const special = listed('specialOpeningHoursSpecification').filter(isAbout(day));
    const weekly = listed('openingHoursSpecification').filter(isAbout(day));
    return (special.length ? special : weekly).flatMap(timesOf).join(', ');
  };
}
