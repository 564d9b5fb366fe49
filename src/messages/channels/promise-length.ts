import type { ReplyPromise } from '../../channels/index.js';
import type { Speech } from '../speech.js';
import type { PromisesKey } from './promises-words.js';

/** How long a promise in working time is: "binnen 3 werkdagen". */
export function promiseLength({ say }: Pick<Speech<PromisesKey>, 'say'>, { within, unit }: ReplyPromise): string {
  if (within === 0) return say('sameWorkingDay');
  const inDays = unit === 'working-days';
  if (within === 1) return say(inDays ? 'withinWorkingDay' : 'withinWorkingHour');
  return say(inDays ? 'withinWorkingDays' : 'withinWorkingHours', { count: `${within}` });
}
