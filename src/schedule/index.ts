export { scheduleDocument, type ScheduleDocument } from './document/definition/document-schema.js';
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
} from './document/schedule.js';
export { holidayDay, holidayNames } from './calendar/holiday-dates.js';
export { parseSchedule, type ParseResult } from './document/definition/parse-schedule.js';
export { readSchedule } from './document/quick-check/read-schedule.js';
export type { Problem, ProblemCode, Warning } from './document/problems.js';
export { isAvailable, states, type State } from './document/states.js';
export { textIn, type Text } from './document/text.js';
export { textKeys, textPlaceholders, type TextKey } from './document/text-keys.js';
export { listWarnings } from './warnings.js';
export { zoneOf, type Zone } from './calendar/zoned-time.js';
export { civilDate, dayNumber, formatDate, weekday, type CivilDate, type WallTime } from './calendar/dates.js';
