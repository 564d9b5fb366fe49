import type { Browser, Page } from 'puppeteer-core';

/** What a page tells of itself (`watch-page.js`). */
interface Watched {
  /** When all of its elements had first said when people can be reached (milliseconds since the visit began). */
  readonly shownAt: number;
  readonly said: number;
  readonly shift: number;
  readonly longestTask: number;
  readonly timers: ReadonlySet<number>;
}

declare global {
  interface Window {
    readonly watched: Watched;
  }
}

/** What one visit has shown. Times are milliseconds since it began. */
export interface Visit {
  readonly shownAt: number;
  readonly longestTask: number;
  readonly shift: number;
  readonly timers: number;
  readonly requests: number;
  /** How often one request waited for the answer to another one, and 1. */
  readonly rounds: number;
  /** As they come over the line, without headers. */
  readonly bytes: number;
  /** Bytes of script and document together, in the browser's memory. */
  readonly memory: number;
}

/** A telephone on a slow line. */
export const slowPhone = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000, slowdown: 4 };

async function slowDown(page: Page, { slowdown, ...network }: typeof slowPhone): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

interface Request {
  readonly startTime: number;
  readonly responseEnd: number;
  readonly encodedBodySize: number;
}

/** A request belongs to the round after the last one that was answered when it was sent. */
function countRounds(requests: readonly Request[]): number {
  const rounds: number[] = [];
  requests.forEach(({ startTime }, index) => {
    const answered = rounds.filter((_, other) => other < index && requests[other]!.responseEnd <= startTime);
    rounds.push(Math.max(0, ...answered) + 1);
  });
  return Math.max(0, ...rounds);
}

const requestsOf = (page: Page) =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.startsWith('http'))
      .map(({ startTime, responseEnd, encodedBodySize }) => ({ startTime, responseEnd, encodedBodySize })),
  );

const watchedBy = (page: Page) => page.evaluate(() => ({ ...window.watched, timers: window.watched.timers.size }));

/** When all garbage is collected: twice, as what is let go of lets go of more. (A page's own measure leaves out its document.) */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

/** Visits a page until all of its elements say something and nothing is loaded any more. */
export async function visit(
  browser: Browser,
  url: string,
  count: number,
  { conditions, withMemory = false }: { readonly conditions?: typeof slowPhone; readonly withMemory?: boolean } = {},
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  if (conditions) await slowDown(page, conditions);
  await page.goto(url);
  await page.waitForFunction((wanted) => window.watched.said >= wanted, { timeout: 60_000 }, count);
  await page.waitForNetworkIdle({ idleTime: 600 });
  const requests = await requestsOf(page);
  const memory = withMemory ? await memoryOf(page) : NaN;
  const { shownAt, longestTask, shift, timers } = await watchedBy(page);
  await context.close();
  const bytes = requests.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return {
    shownAt,
    longestTask,
    shift,
    timers,
    requests: requests.length,
    rounds: countRounds(requests),
    bytes,
    memory,
  };
}
