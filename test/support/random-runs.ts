// How often a random test tries. The first browser tries all; where RANDOM_SHARE (a number up to 1) is set, others try that
// part of it, with other examples.

declare global {
  /** Written into the page by web-test-runner.config.mjs. */
  var randomShare: number | undefined;
}

const share = globalThis.randomShare ?? 1;

/** The tries of this run, where `all` are those of the first browser. */
export const tries = (all: number): number => Math.ceil(all * share);

/** How many examples of a kind `all` tries must have met; a part of them may meet few. */
export const enough = (all: number): number => (share < 1 ? -1 : all);

/** The seed of this run. */
export const seedOf = (first: number): number => (share < 1 ? first + 1000 : first);

/** All of a list; in other browsers some of it, over its whole length. */
export const someOf = <Item>(all: readonly Item[]): readonly Item[] =>
  all.filter((_, index) => index % Math.round(all.length / tries(all.length)) === 0);
