import type { ReviewWords } from '../../../makers/editor/review-words.js';

export const review: ReviewWords = {
  heading: 'Wat verandert er voor bezoekers?',
  hint: 'Als u nu opslaat, in het komende jaar:',
  ofLastValid: 'Er staan nog fouten in. Dit gaat over het laatste rooster zonder fouten:',
  unreadable: 'Wat is opgeslagen, was geen geldig rooster.',
  revert: 'Alles terug',
  looking: 'Dat leest u hier zo.',
  allNew: 'Het hele rooster is nieuw.',
};
