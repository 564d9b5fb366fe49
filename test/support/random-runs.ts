// How often a random test tries. `npm run test:thorough` tries all; the first browser of a usual run a third of it, and others
// (RANDOM_SHARE, a number up to 1) a small part, with other examples.

declare global {
  /** Written into the page by web-test-runner.config.mjs, and into what Node runs by node-tests.mjs. */
  var randomShare: number | undefined;
}

const share = globalThis.randomShare ?? 1;
/** Another browser or zone: what does not depend on them is tried elsewhere. */
const isAnother = share < 0.3;

/** The tries of this run, where `all` are those of a thorough one. */
export const tries = (all: number): number => Math.ceil(all * share);

/** One in so many of what a thorough run looks at one by one, such as the days of a year. */
export const oneIn = Math.max(1, Math.round(1 / share));

/** How many examples of a kind the tries of this run must have met, where a thorough one meets `all`; a small part may meet few. */
export const enough = (all: number): number => (isAnother ? -1 : Math.floor((all * share) / 2));

/** The seed of this run. */
export const seedOf = (first: number): number => (isAnother ? first + 1000 : first);

/** All of a list; in other browsers some of it, over its whole length. */
export const someOf = <Item>(all: readonly Item[]): readonly Item[] =>
  isAnother ? all.filter((_, index) => index % Math.round(all.length / tries(all.length)) === 0) : all;
