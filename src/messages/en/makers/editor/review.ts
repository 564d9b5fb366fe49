import type { ReviewWords } from '../../../makers/editor/review-words.js';

export const review: ReviewWords = {
  heading: 'What changes for visitors?',
  hint: 'Compared with what is saved, over the coming year.',
  ofLastValid: 'There are problems left. This is about the last schedule without any.',
  unreadable: 'What is saved was no valid schedule.',
  revert: 'Take everything back',
  showAll: (count) => `Show the other ${count} as well`,
  clock: (place, time, day) => `Clock in ${place}: now ${day} ${time}`,
  otherClock: (time) => `On this device it is ${time}. All times here are the organisation’s.`,
  otherData: (place) =>
    `This browser’s zone data disagree with those of the schedule about ${place}. Visitors with such a browser only see your own text.`,
};
