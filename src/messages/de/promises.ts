import type { Sentences } from '../catalog.js';
import type { PromisesKey } from '../channels/promises-words.js';

export const promises: Sentences<PromisesKey> = {
  sameWorkingDay: 'noch am selben Arbeitstag',
  withinWorkingDay: 'innerhalb von 1 Arbeitstag',
  withinWorkingDays: 'innerhalb von {count} Arbeitstagen',
  withinWorkingHour: 'innerhalb von 1 Arbeitsstunde',
  withinWorkingHours: 'innerhalb von {count} Arbeitsstunden',
};
