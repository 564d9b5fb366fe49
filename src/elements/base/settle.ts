/** A part of the script, or a schedule, that is loaded. */
interface Loaded {
  readonly settled: Promise<void> | undefined;
}

/** Such a part, or what gives it as soon as there is one. */
type Waited = Loaded | (() => Loaded | undefined);

/**
 * Resolves when an element shows what it knows; true unless another update is due by then.
 *
 * @param update resolves when it shows what it knew so far
 * @param parts what it waits for, in the order in which one may make it want the next: the schedule names its language
 */
export async function settle(update: () => Promise<boolean>, ...parts: readonly Waited[]): Promise<boolean> {
  let isComplete = await update();
  for (const part of parts) {
    await (typeof part === 'function' ? part() : part)?.settled;
    isComplete = await update();
  }
  return isComplete;
}
