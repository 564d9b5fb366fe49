import type { LossesWords } from '../../makers/losses-words.js';

export const losses: LossesWords = {
  limited: (value) => `hours for some things only (${value}) are left out: they would read as plainly open there.`,
  appointment: () => 'hours by appointment are left out: they would read as plainly open there.',
  unknown: () => 'hours that are not known are left out.',
  break: () => 'a break of more than four hours reads as closed there.',
  override: () => 'this override has no end, and is written as if it stays.',
  window: (value) => `nothing is said of days after ${value}: make it again before that day.`,
  'time-zone': (value) => `the time zone ${value} cannot be written there.`,
  channel: (value) => `there is no channel of the type ${value} there.`,
  length: (value) => `this is longer than the ${value} characters that fit there.`,
  text: (value) => `this text has no place there: ${value}.`,
  'no-place': (value) => `this has no place there: ${value}.`,
  unreadable: (value) => `this cannot be read: ${value}.`,
  unsupported: (value) => `a schedule cannot say this: ${value}.`,
  assumed: (value) => `this was not plain, and is taken for ${value}.`,
  'public-holidays': (value) =>
    `which holidays these are is not told (${value}). Choose them: npx bereikbaar-nu holidays NL 2027.`,
  'no-zone': () => 'the time zone is not told. Give it, for example --zone Europe/Amsterdam.',
  'no-absence': (value) =>
    `this closes nothing (cancelled, a day to remember, or a free time) and is left out: ${value}.`,
  past: (value) => `this is over (${value}) and left out.`,
};
