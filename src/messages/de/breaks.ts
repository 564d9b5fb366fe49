import type { Sentences } from '../catalog.js';
import type { BreaksKey } from '../status/breaks-words.js';

export const breaks: Sentences<BreaksKey> = {
  lunch: 'Mittagspause',
  lunchNow: 'wir haben jetzt Mittagspause',
  breakNow: 'wir haben jetzt Pause',
};
