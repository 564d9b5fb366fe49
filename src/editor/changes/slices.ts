/** Work that stops after each few milliseconds of it, and ends with what was wanted. */
export type Slices<Result> = Generator<undefined, Result>;

/** Does all of it at once. */
export function atOnce<Result>(work: Slices<Result>): Result {
  let slice = work.next();
  while (!slice.done) slice = work.next();
  return slice.value;
}

/** Browsers have what is typed and drawn go first. */
const pause = () => new Promise<void>((resolve) => void setTimeout(resolve));

/** Does a slice at a time, with what is typed in between; null when nobody wants the end of it any more. */
export async function atLeisure<Result>(work: Slices<Result>, isWanted: () => boolean): Promise<Result | null> {
  let slice = work.next();
  while (!slice.done) {
    await pause();
    if (!isWanted()) return null;
    slice = work.next();
  }
  return slice.value;
}
