import type { Sentences } from '../catalog.js';
import type { PromisesKey } from '../channels/promises-words.js';

export const promises: Sentences<PromisesKey> = {
  sameWorkingDay: 'on the same working day',
  withinWorkingDay: 'within 1 working day',
  withinWorkingDays: 'within {count} working days',
  withinWorkingHour: 'within 1 working hour',
  withinWorkingHours: 'within {count} working hours',
};
