import { formatDate, weekday } from '../../../src/schedule/calendar/dates.js';

interface Specification {
  readonly opens: string;
  readonly closes: string;
  readonly dayOfWeek?: string | readonly string[];
  readonly validFrom?: string;
  readonly validThrough?: string;
  readonly name?: string;
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

type Data = Readonly<Record<string, unknown>>;

/** What has the hours of a channel (by its id), or of the organisation (null). */
function ownerOf(data: Data, channelId: string | null): Data | undefined {
  const listed = [data, ...['contactPoint', 'location'].flatMap((key) => (data[key] ?? []) as readonly Data[])];
  return channelId === null ? data : listed.find((each) => each['@id'] === `#${channelId}`);
}

const hourKeys = ['hoursAvailable', 'openingHoursSpecification', 'specialOpeningHoursSpecification'];

/** Those that are about a day: of several periods the shortest is the strongest, without dates is the longest. */
function strongest(specifications: readonly Specification[], day: number): readonly Specification[] {
  const date = formatDate(day);
  const about = specifications.filter(({ dayOfWeek, validFrom = '', validThrough = '9999' }) => {
    const isDay = !dayOfWeek || [dayOfWeek].flat().includes(names[weekday(day)]!);
    return isDay && validFrom <= date && date <= validThrough;
  });
  const lengthOf = ({ validFrom, validThrough }: Specification) =>
    validFrom && validThrough ? Date.parse(validThrough) - Date.parse(validFrom) : Infinity;
  const shortest = Math.min(...about.map(lengthOf));
  return about.filter((each) => lengthOf(each) === shortest);
}

/** What is said of a channel's days (by number), or of the organisation's: whether it is open at a minute, and the name of a day. */
export function daysOfSubject(data: Data, channelId: string | null) {
  const owner = ownerOf(data, channelId) ?? {};
  const all = hourKeys.flatMap((key) => (owner[key] ?? []) as readonly Specification[]);
  const isOpen = (day: number, minute: number) =>
    strongest(all, day)
      .flatMap(timesOf)
      .map((text) => text.split('-').map(Number) as [number, number])
      .some(([start, end]) => start <= minute && minute < end);
  return {
    isOpen: (day: number, minute: number) => isOpen(day, minute) || isOpen(day - 1, minute + 1440),
    nameOf: (day: number) => strongest(all, day).find(({ name }) => name)?.name,
  };
}
