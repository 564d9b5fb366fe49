import type { PreviewWords } from '../../../makers/editor/preview-words.js';

export const preview: PreviewWords = {
  heading: 'What visitors see',
  moments: {
    now: 'Now',
    break: 'In the break',
    tonight: 'Tonight',
    saturday: 'Saturday',
    exception: 'Next special day',
  },
  when: 'At which moment?',
  other: 'Another moment',
  date: 'Date',
  time: 'Time',
  go: 'Show',
  notUnderstood: 'Fill in a date, and a time such as 14 or 14:30.',
  shows: (moment) => `Shown: ${moment}`,
  language: 'The visitor’s language',
  tone: 'Form of address',
  tones: { formal: 'formal', informal: 'informal' },
  channel: 'One line about',
  allChannels: 'the whole organisation',
  hours: 'The table of hours',
  loading: 'The preview is being loaded.',
  lastValid: 'There are problems left. This is the last schedule without any.',
  nothingYet: 'The preview comes here as soon as there are no problems left.',
  noLinks: 'In the preview links and buttons lead nowhere.',
};
