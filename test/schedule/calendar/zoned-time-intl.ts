import { stub } from 'sinon';

const { DateTimeFormat } = Intl;
const dayLength = 86_400_000;

/** What was asked of Intl. */
export interface Counts {
  formatters: number;
  calls: number;
}

/** Runs with an Intl that counts what is asked of it. */
export function counted(use: () => void): Counts {
  const counts = { formatters: 0, calls: 0 };
  class CountingFormat extends DateTimeFormat {
    constructor(locales?: string | string[], options?: Intl.DateTimeFormatOptions) {
      super(locales, options);
      counts.formatters++;
    }
    override format(date?: Date | number): string {
      counts.calls++;
      return super.format(date);
    }
    override formatToParts(date?: Date | number): Intl.DateTimeFormatPart[] {
      counts.calls++;
      return super.formatToParts(date);
    }
  }
  withIntl(CountingFormat, use);
  return counts;
}

/** Runs with something else in the place of `Intl.DateTimeFormat`. */
export function withIntl<Result>(replacement: object, use: () => Result): Result {
  const replaced = stub(Intl, 'DateTimeFormat').value(replacement);
  try {
    return use();
  } finally {
    replaced.restore();
  }
}

/** An Intl whose clocks are an hour ahead of UTC, but for pauses of 28 days (as for Ramadan in Morocco) that begin at these instants. */
export function pausing(beginnings: readonly number[], counts: Counts): object {
  return class {
    constructor() {
      counts.formatters++;
    }
    format(instant: number): string {
      counts.calls++;
      const paused = beginnings.some((begin) => instant >= begin && instant < begin + 28 * dayLength);
      return paused ? 'GMT' : 'GMT+01:00';
    }
  };
}
