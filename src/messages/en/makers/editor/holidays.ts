import type { HolidaysWords } from '../../../makers/editor/holidays-words.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const holidays: HolidaysWords = {
  heading: 'Holidays',
  intro: 'Are you open or closed on these days? Your answer is for every year.',
  unknownCountry: 'The holidays of this country are not known here. Add them yourself to the special days.',
  allAnswered: 'For all holidays of this year and the next it is known whether you are open.',
  unknownHours:
    'When you are open on a usual day is not known yet. Fill in the week first. Then we ask about the holidays here.',
  question: (holiday, date) => `Open or closed on ${holiday} (${date})?`,
  open: 'Open',
  closed: 'Closed',
  other: 'Other hours',
  of: (button, holiday) => `${button} on ${holiday}`,
  isOpen: (holiday) => `${capital(holiday)}: open as usual.`,
  isClosed: (holiday) => `${capital(holiday)}: closed.`,
  more: (count) =>
    count === 1 ? '1 more day on which some are closed' : `${count} more days on which some are closed`,
  bridges: 'Days between a holiday and a day off',
  bridge: (date, holiday) => `Closed on ${date} too (next to ${holiday})`,
  bridgeClosed: (date) => `${capital(date)}: closed.`,
  bridgeOpen: (date) => `${capital(date)}: open as usual.`,
};
