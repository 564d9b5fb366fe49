// How much runs at the same time: said here, and nowhere else.
import { availableParallelism } from 'node:os';

/** One more than the machine has cores, as each of them waits now and then. WORKERS=1: one by one. */
export const workers = Number(process.env.WORKERS) || availableParallelism() + 1;

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
