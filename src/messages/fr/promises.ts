import type { Sentences } from '../catalog.js';
import type { PromisesKey } from '../channels/promises-words.js';

export const promises: Sentences<PromisesKey> = {
  sameWorkingDay: 'le jour ouvré même',
  withinWorkingDay: 'sous 1 jour ouvré',
  withinWorkingDays: 'sous {count} jours ouvrés',
  withinWorkingHour: 'sous 1 heure ouvrée',
  withinWorkingHours: 'sous {count} heures ouvrées',
};
