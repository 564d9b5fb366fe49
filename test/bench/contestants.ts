import OpeningHours from 'opening_hours';
import type { Schedule } from '../../src/schedule/index.js';
import { documentText, osmText } from './subject.js';

const compiled = new URL('../../build/schedule', import.meta.url);

/** src/schedule as `npm run build` compiles it: what visitors run. (tsx would make every function of it slower.) */
export const library = (await import(
  new URL('index.js', compiled).href
)) as typeof import('../../src/schedule/index.js');

/** The way that visitors' pages read a document. */
export const { readSchedule } = (await import(
  new URL('document/quick-check/read-schedule.js', compiled).href
)) as typeof import('../../src/schedule/document/quick-check/read-schedule.js');

/** Whether it is open, and when that changes (epoch milliseconds; null: never). */
export interface Answer {
  readonly isOpen: boolean;
  readonly until: number | null;
}

/** Answers for one schedule. */
export type Answerer = (instant: number) => Answer;

/** A schedule from the text of a document. */
export function parse(text: string): Schedule {
  const result = library.parseSchedule(JSON.parse(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

/** Ours. Its breaks are always followed by an opening, so that every change of state is one between open and not open. */
export function createOurs(): Answerer {
  const schedule = parse(documentText);
  return (instant) => {
    const { state, until } = library.evaluateOrganisation(schedule, instant);
    return { isOpen: state === 'open', until };
  };
}

/** opening_hours.js, by its iterator: what getState() and getNextChange() do, in one go instead of two. */
export function createTheirs(): Answerer {
  const hours = new OpeningHours(osmText);
  return (instant) => {
    const moment = hours.getIterator(new Date(instant));
    const isOpen = moment.getState();
    return { isOpen, until: moment.advance() ? moment.getDate().getTime() : null };
  };
}

/** Reads the schedule from its text, in the syntax of each. */
export const reading = {
  theirs: () => new OpeningHours(osmText),
  parseSchedule: () => parse(documentText),
  readSchedule: () => readSchedule(JSON.parse(documentText)),
};
