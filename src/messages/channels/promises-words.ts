/** How long a promise in working time is, where no date can be told: for the list of channels and the callback form. */
export const promisesPlaceholders = {
  sameWorkingDay: '',
  withinWorkingDay: '',
  withinWorkingDays: 'count',
  withinWorkingHour: '',
  withinWorkingHours: 'count',
} as const;

export type PromisesKey = keyof typeof promisesPlaceholders;
