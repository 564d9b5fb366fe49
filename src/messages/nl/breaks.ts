import type { Sentences } from '../catalog.js';
import type { BreaksKey } from '../status/breaks-words.js';

export const breaks: Sentences<BreaksKey> = {
  lunch: 'lunchpauze',
  lunchNow: ['wij hebben nu lunchpauze', 'we hebben nu lunchpauze'],
  breakNow: ['wij hebben nu pauze', 'we hebben nu pauze'],
};
