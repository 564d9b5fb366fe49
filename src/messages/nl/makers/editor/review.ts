import type { ReviewWords } from '../../../makers/editor/review-words.js';

export const review: ReviewWords = {
  heading: 'Wat verandert er voor bezoekers?',
  hint: 'Vergeleken met wat is opgeslagen, over het komende jaar.',
  ofLastValid: 'Er staan nog fouten in. Dit gaat over het laatste rooster zonder fouten.',
  unreadable: 'Wat is opgeslagen, was geen geldig rooster.',
  revert: 'Alles terug',
  showAll: (count) => `Toon ook de andere ${count}`,
  clock: (place, time, day) => `Klok in ${place}: nu ${day} ${time}`,
  otherClock: (time) => `Op dit apparaat is het ${time}. Alle tijden hier zijn die van de organisatie.`,
  otherData: (place) =>
    `De tijdzonegegevens van deze browser kloppen niet met die van het rooster voor ${place}. Bezoekers met zo’n browser zien alleen uw eigen tekst.`,
};
