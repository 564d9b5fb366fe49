import type { Sentences } from '../catalog.js';
import type { BreaksKey } from '../status/breaks-words.js';

export const breaks: Sentences<BreaksKey> = {
  lunch: 'pause déjeuner',
  lunchNow: 'nous sommes en pause déjeuner',
  breakNow: 'nous sommes en pause',
};
