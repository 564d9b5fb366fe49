import type { Loss } from './loss.js';

/** Takes down what is lost. */
export type Lose = (loss: Loss) => void;

/** What the properties of an object that nobody reads say. */
export function loseUnread(
  record: Readonly<Record<string, unknown>>,
  read: readonly string[],
  path: string,
  lose: Lose,
) {
  for (const [key, value] of Object.entries(record)) {
    if (!read.includes(key)) lose({ code: 'no-place', path: `${path}/${key}`, value });
  }
}
