import type { Sentences } from '../catalog.js';
import type { PromisesKey } from '../channels/promises-words.js';

export const promises: Sentences<PromisesKey> = {
  sameWorkingDay: 'nog dezelfde werkdag',
  withinWorkingDay: 'binnen 1 werkdag',
  withinWorkingDays: 'binnen {count} werkdagen',
  withinWorkingHour: 'binnen 1 werkuur',
  withinWorkingHours: 'binnen {count} werkuren',
};
