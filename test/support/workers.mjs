// How much runs at the same time: said here, and nowhere else.
import { availableParallelism } from 'node:os';

/** As many as the machine has cores: with one more, Firefox on a slow machine missed what it waited for. WORKERS=1: one by one. */
export const workers = Number(process.env.WORKERS) || availableParallelism();

/** Does `work` with each item, `atATime` of them at the same time; gives the results in the order of the items. */
export async function workThrough(items, work, atATime = workers) {
  const waiting = [...items.entries()];
  const results = [];
  const go = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(atATime, waiting.length) }, go));
  return results;
}
