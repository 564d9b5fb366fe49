import type { Sentences } from '../catalog.js';
import type { BreaksKey } from '../status/breaks-words.js';

export const breaks: Sentences<BreaksKey> = {
  lunch: 'pause de midi',
  lunchNow: 'nous sommes en pause de midi',
  breakNow: 'nous sommes en pause',
};
