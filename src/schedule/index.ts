export { scheduleDocument, type ScheduleDocument } from './document.js';
export { evaluateChannel, evaluateOrganisation, listChanges } from './evaluate.js';
export type { Cause, CauseKind, Change, Evaluation, OrganisationEvaluation } from './evaluation.js';
export {
  isLive,
  type Break,
  type Channel,
  type DayHours,
  type Exception,
  type HolidayDay,
  type Hours,
  type Override,
  type Schedule,
  type Version,
} from './schedule.js';
export { holidayDay, holidayNames } from './holidays.js';
export { parseSchedule, type ParseResult } from './parse-schedule.js';
export { readSchedule } from './read-schedule.js';
export type { Problem, ProblemCode, Warning } from './problems.js';
export { isAvailable, states, type State } from './states.js';
export { textIn, type Text } from './text.js';
export { textKeys, textPlaceholders, type TextKey } from './text-keys.js';
export { listWarnings } from './warnings.js';
export { zoneOf, type Zone } from './zoned-time.js';
export { civilDate, dayNumber, formatDate, weekday, type CivilDate, type WallTime } from './dates.js';
