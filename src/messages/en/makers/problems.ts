import type { ProblemsWords } from '../../makers/problems-words.js';
import { holidays } from '../holidays.js';

const expectedHere = (expected: string) => (expected ? ` Expected: ${expected}.` : '');

export const problems: ProblemsWords = {
  language: 'en',
  problems: {
    'missing-key': ({ expected, hint }) => `${expected} is missing here.${hint}`,
    'unknown-key': ({ key, hint }) => `The key ${key} is unknown.${hint}`,
    'wrong-type': ({ value, expected, hint }) => `${value} does not fit here.${expectedHere(expected)}${hint}`,
    'wrong-value': ({ value, expected, hint }) => `${value} is not possible here.${expectedHere(expected)}${hint}`,
    'wrong-format': ({ value, format, hint }) => `${value} is not ${format}.${hint}`,
    'wrong-placeholder': ({ value, expected }) =>
      `${value} has a placeholder that means nothing here.${expectedHere(expected) || ' There are none here.'}`,
    'out-of-range': ({ value, expected }) => `${value} is out of range.${expectedHere(expected)}`,
    'equal-ends': ({ value, hint }) => `${value} ends when it starts.${hint}`,
    'reversed-range': ({ value, key }) =>
      key === '"closes"' ? `${value}: "closes" comes before "opens".` : `${value}: the end comes before the start.`,
    'too-many': ({ expected }) => `There are too many of these. Expected: at most ${expected}.`,
    'too-long': ({ expected }) => `This text is too long. Expected: at most ${expected} characters.`,
    empty: ({ value }) => `${value} is empty. Fill something in, or leave the key out.`,
    'duplicate-id': ({ value }) => `${value} is the id of another channel, too. Give each channel an id of its own.`,
    'unknown-channel': ({ value, expected }) => `There is no channel ${value}.${expectedHere(expected)}`,
    'unknown-time-zone': ({ value, hint }) => `The time zone ${value} is not known here.${hint}`,
    'other-offset': ({ value, key, expected }) =>
      `At ${key} the offset from UTC is ${value} by the schedule, and ${expected} by the zone data here. One of the two is out of date.`,
    'refers-to-itself': ({ value, expected }) => `${value} refers to itself here.${expectedHere(expected)}`,
    'not-allowed': ({ value, expected }) => `${value} is not allowed here.${expectedHere(expected)}`,
  },
  types: { string: 'a string', number: 'a number', boolean: 'true or false', array: 'a list', object: 'an object' },
  formats: {
    interval: 'an interval',
    time: 'a time',
    'day-selector': 'a day or a range of days',
    date: 'a date',
    'exception-date': 'a date or a period',
    'date-time': 'a date with a time',
    'phone-number': 'a phone number',
    'international-number': 'an international phone number',
    url: 'a web address',
    email: 'an email address',
    language: 'a language code',
    id: 'an id (small letters, digits and hyphens)',
    instant: 'a moment in UTC',
    'utc-offset': 'an offset from UTC',
    'time-zone': 'a time zone (continent/place, or UTC)',
  },
  range: (least, most) => `a whole number from ${least} to ${most}`,
  text: (value) => `The string ${value}`,
  didYouMean: (value) => ` Did you mean ${value}?`,
  forExample: (value) => ` For example: ${value}.`,
  noCountryCode: ' The country code is missing.',
  wholeDay: (isInterval) => (isInterval ? ' A whole day is "00:00-24:00".' : ' Nothing is left like this.'),
  holidays,
  warnings: {
    'tied-exceptions': (place) => `This exception is as specific as ${place}. The later of the two counts.`,
    'tied-selectors': (place) => `These days are as specific as ${place}. The later of the two counts.`,
    'reversed-interval': (interval, turned) =>
      `"${interval}" lasts until the next day. If that is right, write "${interval}+1". Did you mean ${turned}?`,
    'holiday-opens-sunday': (date) => `This holiday makes someone available on Sunday ${date}. Is that right?`,
    'past-exception': (date) => `This exception is over (${date}) and can be removed.`,
    'past-override': (date) => `This override is over (${date}) and can be removed.`,
    'changed-zone': (zone) =>
      `The clock of "${zone}" has changed lately. Browsers that do not know it yet are an hour off; with "offsets" they show nothing. To write those: npx bereikbaar-nu check --fix.`,
    'past-offsets': (moment) =>
      `The last moment of "offsets" is over (${moment}). They say nothing about what comes. For new ones: npx bereikbaar-nu check --fix.`,
    'fixed-zone': (zone, places) =>
      `The clock of "${zone}" has no daylight saving time${zone.includes('/') ? ', and its + means behind UTC' : ''}. Better choose a place${places ? `: ${places}` : ' (continent/place)'}.`,
    expired: (date) => `This schedule was valid through ${date}. After that every answer is "unknown".`,
  },
};
