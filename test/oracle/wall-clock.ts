import { Temporal } from 'temporal-polyfill';

/** Whole days since 1970-01-01, so that days can be counted with plain numbers. */
export type Day = number;

const epoch = Temporal.PlainDate.from('1970-01-01');

/** Temporal is slow and a walk asks the same of each minute, so what was said is remembered. */
export function remembered<Key, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) answers.set(key, (answer = ask(key)));
    return answer;
  };
}

export const dayOf = remembered((date: string): Day => epoch.until(Temporal.PlainDate.from(date)).days);

export const dateOf = remembered((day: Day) => epoch.add({ days: day }));

export const dateTextOf = remembered((day: Day) => dateOf(day).toString());

/** 0 = Monday; day 0 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export interface WallClock {
  /** Epoch milliseconds of a wall time; `minute` counts from the day's midnight and may lie days later. */
  instantOf(day: Day, minute: number): number;
  /** The last day whose midnight is not after the instant. */
  dayAt(instant: number): Day;
}

/** The wall clock of a zone by Temporal, which knows nothing of ours. */
export const wallClockOf = remembered((timeZone: string): WallClock => {
  const instantAt = remembered((key: number) => {
    const wallTime = dateOf(Math.floor(key / 100_000))
      .toPlainDateTime()
      .add({ minutes: key % 100_000 });
    return wallTime.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
  });
  const instantOf = (day: Day, minute: number) => instantAt(day * 100_000 + minute);
  // A walk asks for the same day many times.
  let last = { day: 0, start: 0, end: 0 };
  const dayAt = (instant: number) => {
    if (instant >= last.start && instant < last.end) return last.day;
    let day = Math.floor(instant / 86_400_000) + 1;
    while (instantOf(day, 0) > instant) day -= 1;
    last = { day, start: instantOf(day, 0), end: instantOf(day + 1, 0) };
    return day;
  };
  return { instantOf, dayAt };
});
