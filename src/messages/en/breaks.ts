import type { Sentences } from '../catalog.js';
import type { BreaksKey } from '../status/breaks-words.js';

export const breaks: Sentences<BreaksKey> = {
  lunch: 'lunch break',
  lunchNow: 'we are on our lunch break',
  breakNow: 'we are on a break now',
};
