import type { Schedule } from '../../schedule/document/schedule.js';
import type { Advice, AdviceGrade } from './advice.js';
import { adviseOnCalendar } from './calendar-advice.js';
import { adviseOnContradictions } from './contradiction-advice.js';
import { adviseOnExceptions } from './exception-advice.js';
import { adviseOnLabels } from './label-advice.js';
import { adviseOnLinks } from './link-advice.js';
import { adviseOnPromises } from './promise-advice.js';
import { adviseOnReach } from './reach-advice.js';

const gradeOrder: readonly AdviceGrade[] = ['serious', 'moderate', 'minor'];

/** The advice in the order of reading: what matters most first. */
export function sortAdvice(advice: readonly Advice[]): Advice[] {
  return [...advice].sort((one, other) => gradeOrder.indexOf(one.grade) - gradeOrder.indexOf(other.grade));
}

/**
 * Where visitors would come to a dead end, or be told what does not hold, in the weeks after an instant (epoch
 * milliseconds). For those who write schedules; `listWarnings` has what is suspicious in the document itself.
 */
export function listAdvice(schedule: Schedule, instant: number): Advice[] {
  return sortAdvice([
    ...adviseOnReach(schedule, instant),
    ...adviseOnPromises(schedule, instant),
    ...adviseOnCalendar(schedule, instant),
    ...adviseOnExceptions(schedule, instant),
    ...adviseOnContradictions(schedule, instant),
    ...adviseOnLinks(schedule),
    ...adviseOnLabels(schedule),
  ]);
}
