import * as lists from '../channels-documents.js';
import * as offices from '../documents.js';

/** The schedules that a story can be about, by their names. */
export const schedules: Readonly<Record<string, object>> = { ...lists, ...offices };

const names = new Map(Object.entries(schedules).map(([name, schedule]) => [schedule, name]));

/** The name that a schedule goes by, for the controls; what has none stays what it is. */
export const nameOf = (schedule: object): string | object => names.get(schedule) ?? schedule;

/** The schedule of a name. */
export const scheduleOf = (named: string | object | undefined): object | null =>
  (typeof named === 'string' ? schedules[named] : named) ?? null;
