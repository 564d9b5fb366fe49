import type { TextsWords } from '../../../makers/editor/texts-words.js';

export const texts: TextsWords = {
  heading: 'What visitors read',
  intro: 'You can say each sentence in words of your own. What you leave empty is said as it stands now.',
  language: 'Language of the sentences',
  search: 'Find a sentence',
  searchHint: 'For example: closed, call back, tomorrow.',
  shown: (shown, all) => `${shown} of ${all} sentences. Search to see others.`,
  none: 'No sentence found. Try another word.',
  both: (formal, informal) => `${formal} / ${informal}`,
  yours: 'Your sentence',
  insert: (placeholder) => `Insert ${placeholder}`,
  placeholders: 'Filled in:',
  back: 'Back to our sentence',
  changed: 'sentence changed',
  restored: 'sentence restored',
  lost: 'The sentences could not be loaded. Please try again later.',
};
