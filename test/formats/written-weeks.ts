import fc from 'fast-check';
import { formatDate, parseDate } from '../../src/schedule/calendar/dates.js';
import { zoneOf } from '../../src/schedule/calendar/zoned-time.js';

/* The same plain hours, as a document of ours and as programs of others write them: each writer knows its notation only. */

/** A stretch of a day in minutes; one that ends before it begins ends the next day. */
export type Stretch = readonly [start: number, end: number];

export interface PlainHours {
  /** Monday first. */
  readonly week: readonly (readonly Stretch[])[];
  /** Dates that differ (YYYY-MM-DD); without a stretch they are closed. */
  readonly dates: Readonly<Record<string, readonly Stretch[]>>;
}

export const zone = 'Europe/Amsterdam';

/** Away from the hours that the clock skips or repeats. */
const minute = (from: number, until: number) =>
  fc.integer({ min: from * 4, max: until * 4 }).map((quarter) => quarter * 15);
const morning = fc.tuple(minute(4, 9), minute(10, 12));
const afternoon = fc.tuple(minute(13, 15), minute(16, 24));
const evening = fc.tuple(minute(18, 23), minute(4, 9));

function stretches(nights: boolean): fc.Arbitrary<readonly Stretch[]> {
  const late = nights ? fc.oneof(afternoon, evening) : afternoon;
  return fc.oneof(
    fc.constant([]),
    fc.constant<readonly Stretch[]>([[0, 1440]]),
    // After a night that ends at 9:00 the next opening is later.
    fc.tuple(nights ? fc.tuple(minute(9, 10), minute(11, 12)) : morning, late).map((both) => [...both]),
    late.map((one) => [one]),
  );
}

const dates = fc.date({ min: new Date('2026-12-01T00:00Z'), max: new Date('2028-10-01T00:00Z'), noInvalidDate: true });

/** Random hours of a week, and of some dates in the next two years. */
export function plainHours(nights: boolean, onlyClosed = false): fc.Arbitrary<PlainHours> {
  const special = onlyClosed ? fc.constant<readonly Stretch[]>([]) : stretches(nights);
  return fc.record({
    week: fc.array(stretches(nights), { minLength: 7, maxLength: 7 }),
    dates: fc
      .array(fc.tuple(dates, special), { maxLength: 12 })
      .map((list) => Object.fromEntries(list.map(([date, each]) => [date.toISOString().slice(0, 10), each]))),
  });
}

const clock = (at: number) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
const rangeText = ([start, end]: Stretch) => `${clock(start)}-${clock(end)}`;
const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const longNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const hoursOf = (list: readonly Stretch[]) => (list.length ? list.map(rangeText) : 'closed');

export const documentOf = ({ week, dates: special }: PlainHours): object => ({
  version: 1,
  timeZone: zone,
  hours: Object.fromEntries(week.map((list, day) => [names[day]!, hoursOf(list)])),
  exceptions: Object.entries(special).map(([date, list]) => ({ date, hours: hoursOf(list) })),
});

export const spatieOf = ({ week, dates: special }: PlainHours): object => ({
  overflow: true,
  timezone: zone,
  ...Object.fromEntries(week.map((list, day) => [longNames[day]!, list.map(rangeText)])),
  exceptions: Object.fromEntries(Object.entries(special).map(([date, list]) => [date, { hours: list.map(rangeText) }])),
});

const hundreds = (at: number) => Math.floor(at / 60) * 100 + (at % 60);

/** A slot of Drupal; without times the day is closed. */
function slotOf(day: number, [start, end]: Stretch | readonly [null, null]) {
  const isAllDay = start !== null && end - start === 1440;
  const starthours = start === null ? null : hundreds(start);
  const endhours = end === null ? null : hundreds(end % 1440);
  return { day, all_day: isAllDay, starthours, endhours, comment: '' };
}

export function drupalOf({ week, dates: special }: PlainHours): object[] {
  const secondsOf = (date: string) => zoneOf(zone)!.toInstant(parseDate(date)!, 0) / 1000;
  const weekly = week.flatMap((list, day) => list.map((each) => slotOf((day + 1) % 7, each)));
  const closed = [[null, null]] as const;
  const dated = Object.entries(special).flatMap(([date, list]) =>
    (list.length ? list : closed).map((each) => slotOf(secondsOf(date), each)),
  );
  return [...weekly, ...dated];
}

export const zammadOf = ({ week, dates: special }: PlainHours): object => ({
  timezone: zone,
  business_hours: Object.fromEntries(
    week.map((list, day) => [
      names[day]!,
      { active: list.length > 0, timeframes: list.map(([start, end]) => [clock(start), clock(end)]) },
    ]),
  ),
  public_holidays: Object.fromEntries(Object.keys(special).map((date) => [date, { active: true, summary: 'x' }])),
});

export const zendeskOf = ({ week, dates: special }: PlainHours): object => ({
  time_zone: 'Amsterdam',
  intervals: week.flatMap((list, day) =>
    list.map(([start, end]) => {
      const first = ((day + 1) % 7) * 1440;
      return { start_time: first + start, end_time: first + end };
    }),
  ),
  holidays: Object.keys(special).map((date) => ({ name: 'x', start_date: date, end_date: date })),
});

const php = (value: string | number) =>
  typeof value === 'number' ? `i:${value};` : `s:${Buffer.byteLength(value)}:"${value}";`;

const phpList = (rows: readonly Readonly<Record<string, string | number>>[]) =>
  `a:${rows.length}:{${rows
    .map((row, index) => {
      const entries = Object.entries(row).map(([key, value]) => php(key) + php(value));
      return `i:${index};a:${entries.length}:{${entries.join('')}}`;
    })
    .join('')}}`;

export function wordPressOf({ week, dates: special }: PlainHours): string {
  const timeOf = ([start, end]: Stretch) => ({ timeStart: clock(start % 1440), timeEnd: clock(end % 1440) });
  const periods = week.flatMap((list, day) => list.map((each) => ({ weekday: (day + 1) % 7, ...timeOf(each) })));
  const days = Object.entries(special);
  const openings = days.flatMap(([date, list]) => list.map((each) => ({ name: 'één', date, ...timeOf(each) })));
  const closed = days.filter(([, list]) => !list.length);
  const holidays = closed.map(([date]) => ({ name: 'Kerst & "nieuw"', dateStart: date, dateEnd: date }));
  const field = (key: string, value: string) =>
    `<wp:postmeta><wp:meta_key><![CDATA[${key}]]></wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
  return `<rss><channel><item><title>x</title>${field('_op_set_periods', phpList(periods))}${field(
    '_op_set_holidays',
    phpList(holidays),
  )}${field('_op_set_irregular_openings', phpList(openings))}</item></channel></rss>`;
}

/** Rows of a sheet with a column for the times. */
export const sheetOf = ({ week, dates: special }: PlainHours): string =>
  [
    'dag;tijden',
    ...week.map((list, day) => `${names[day]};${list.map(rangeText).join(', ') || 'gesloten'}`),
    ...Object.entries(special).map(
      ([date, list]) => `${formatDate(parseDate(date)!)};${list.map(rangeText).join(', ') || 'gesloten'}`,
    ),
  ].join('\n');
