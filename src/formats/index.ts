export { fromGoogleHours } from './google/from-google-hours.js';
export {
  toGoogleHours,
  toPlacesHours,
  type GoogleDate,
  type GoogleHours,
  type GoogleOptions,
  type GooglePeriod,
  type GoogleSpecialPeriod,
  type GoogleTime,
  type PlacesHours,
  type PlacesMoment,
} from './google/to-google-hours.js';
export { toBusinessHours, type BookingWorkHours, type BusinessHoursOptions } from './microsoft/to-business-hours.js';
export { toTimeGroups, type TimeGroupNames } from './telephone/to-time-groups.js';
export { fromZammad } from './help-desks/from-zammad.js';
export { fromZendesk } from './help-desks/from-zendesk.js';
export { fromDrupal } from './websites/from-drupal.js';
export { fromSpatie } from './websites/from-spatie.js';
export { fromWordPress } from './websites/from-wordpress.js';
export { listHolidays, type HolidayCandidate, type HolidayCountry } from './holidays/list-holidays.js';
export { fromJsonLd } from './json-ld/from-json-ld.js';
export type { JsonLd } from './json-ld/json-ld.js';
export { toJsonLd, toJsonLdScript } from './json-ld/to-json-ld.js';
export type { ExportedText, Imported, Loss, LossCode } from './losses/loss.js';
export { fromOpeningHours } from './opening-hours/from-opening-hours.js';
export { toOpeningHours, type OpeningHoursOptions } from './opening-hours/to-opening-hours.js';
export type { PhoneOptions } from './telephone/exchange-timetable.js';
export { toDialplan, type PhoneLabels } from './telephone/to-dialplan.js';
export {
  toPhoneChecklist,
  type PhoneChecklist,
  type PhoneException,
  type PhoneStretch,
  type PhoneWeek,
} from './telephone/to-phone-checklist.js';
export { toRecordingDialplan, type RecordingLabels } from './telephone/to-recording-dialplan.js';
export {
  toRecordingsData,
  type ConditionsData,
  type DatedData,
  type RecordingData,
  type RecordingsData,
  type WeeklyData,
} from './telephone/to-recordings-data.js';
export { toSsml, toSsmlSet } from './telephone/to-ssml.js';
export { toHtml, type HtmlWords } from './html/to-html.js';
