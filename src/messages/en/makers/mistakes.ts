import type { MistakesWords } from '../../makers/mistakes/mistakes-words.js';

export const mistakes: MistakesWords = {
  language: 'en-GB',
  mistakes: {
    'no-schedule': ({ where, first }) => `${where} names no schedule and shows its own content only. Write: ${first}`,
    'unknown-attribute': ({ where, name, first }) =>
      `${where}: the attribute ${name} does nothing here. Did you mean ${first}?`,
    'unknown-value': ({ where, name, value, meant }) =>
      `${where}: "${value}" is no value of ${name} and does not count. Choose from: ${meant}.`,
    'unknown-language': ({ where, value, meant }) =>
      `${where}: there are no sentences for lang="${value}"; the language of the schedule counts. Give the element another lang: ${meant}.`,
    'curly-quotes': ({ where, name, first }) =>
      `${where}: there are curly quotation marks around the value of ${name}. HTML wants straight ones: ${first}`,
    'swallowed-page': ({ where, value, first }) =>
      `${where} is not closed. What follows (such as ${value}) is own content like this, and disappears as soon as there is an answer. "/>" closes no element in HTML; put ${first} behind the own content.`,
    'undefined-element': ({ where, first }) =>
      first
        ? `${where} is no element of bereikbaar-nu. Did you mean ${first}?`
        : `No script on this page knows ${where}. Add the script of bereikbaar-nu, or import bereikbaar-nu/define.`,
    'taken-name': ({ where, name, value }) =>
      `${where} takes document.${name} away: ${value} shows its own content only. Choose another name.`,
    'opened-as-file': ({ where, first }) =>
      `${where}: this page was opened as a file (file:), and a browser lets it read no other file then. Open it by a web server, such as "npx serve", or put the schedule into the page: ${first}`,
  },
};
