import type { ReviewWords } from '../../../makers/editor/review-words.js';

export const review: ReviewWords = {
  heading: 'What changes for visitors?',
  hint: 'If you save now, in the coming year:',
  ofLastValid: 'There are problems left. This is about the last schedule without any:',
  unreadable: 'What is saved was no valid schedule.',
  revert: 'Take everything back',
  looking: 'You can read that here in a moment.',
  allNew: 'The whole schedule is new.',
};
