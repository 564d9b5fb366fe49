import { parseDate } from './dates.js';

/** What the dates of an exception look like: `2026-12-25`, `2027-07-12..2027-08-06`, `12-25` (each year), `12-24..01-02`. */
export const exceptionDatesPattern = /^(\d{4}-\d\d-\d\d(\.\.\d{4}-\d\d-\d\d)?|\d\d-\d\d(\.\.\d\d-\d\d)?)$/;

/** Whether the dates return each year. */
export const isYearly = (dates: string) => dates[2] === '-';

/** How many days the dates span: none or fewer when they end before they start; NaN when one of them does not exist. */
export function spanOfDates(dates: string): number {
  const yearly = isYearly(dates);
  const [from = NaN, until = from] = dates.split('..').map((date) => parseDate(yearly ? `2000-${date}` : date) ?? NaN);
  const span = until - from + 1;
  return yearly && span < 1 ? span + 366 : span;
}
