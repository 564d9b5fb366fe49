import type { CompilingWords } from '../../makers/compiling-words.js';

export const compiling: CompilingWords = {
  presence: () =>
    'A schedule with “presence” is not compiled: what a visitor reads then also depends on who is there at that moment.',
  'old-zone-data': (value, expected) =>
    `The time zone data here are too old for ${value}${expected && `: the schedule was written with version ${expected}`}. Use a newer version of bereikbaar-nu or of your browser.`,
  'unknown-channel': (value, expected) =>
    `There is no channel “${value}”${expected ? `. There are: ${expected}` : '; the schedule has no channels'}.`,
  'unknown-language': (value, expected) =>
    `There are no sentences in the language “${value}”. There are in: ${expected}.`,
  'wrong-tone': (value, expected) => `“${value}” is not a tone. Choose one of: ${expected}.`,
  'wrong-months': (value, expected) => `“${value}” is not a number of months. Choose a whole number: ${expected}.`,
  'wrong-moment': (value) => `“${value}” is not a moment to begin at.`,
};
