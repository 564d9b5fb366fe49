import { waitUntil } from '@open-wc/testing';

/** Waits for something to be so, as long as a busy machine may need. */
export const until = (isSo: () => unknown): Promise<void> => waitUntil(isSo, '', { timeout: 15_000 });
