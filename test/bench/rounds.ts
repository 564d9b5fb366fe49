/** What a contestant does in one round. */
export type Task = () => unknown;

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

/**
 * The processor time (microseconds) of this process for a task, garbage collection included. On a busy machine the time
 * on the clock would count others' work as well, and more of it for the slower contestant.
 */
async function cost(task: Task): Promise<number> {
  const before = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * The median cost (microseconds of processor time) of each contestant. They take turns, the first being the last in the
 * next round, so that what disturbs this machine disturbs all of them. `prepare` makes a round's tasks, unmeasured.
 */
export async function compareCosts<Name extends string>(
  rounds: number,
  prepare: () => Readonly<Record<Name, Task>>,
): Promise<Readonly<Record<Name, number>>> {
  const costs: Partial<Record<Name, number[]>> = {};
  for (let round = 0; round < rounds; round++) {
    const turns = Object.entries<Task>(prepare()) as [Name, Task][];
    for (const [name, task] of round % 2 ? turns.reverse() : turns) {
      (costs[name] ??= []).push(await cost(task));
    }
  }
  const medians = Object.entries<number[]>(costs as Record<Name, number[]>).map(([name, all]) => [name, median(all)]);
  return Object.fromEntries(medians) as Record<Name, number>;
}
