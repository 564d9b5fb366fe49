import { waitUntil } from '@open-wc/testing';

/** Waits for something to be so, as long as a busy machine may need. */
export const until = (isSo: () => unknown, message = ''): Promise<void> =>
  waitUntil(isSo, message, { interval: 10, timeout: 15_000 });
