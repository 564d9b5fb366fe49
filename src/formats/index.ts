export { fromGoogleHours } from './google/from-google-hours.js';
export { listHolidays, type HolidayCandidate, type HolidayCountry } from './holidays/list-holidays.js';
export { fromJsonLd, toJsonLd, toJsonLdScript, type JsonLd } from './json-ld/to-json-ld.js';
export type { ExportedText, Imported, Loss, LossCode } from './losses/loss.js';
export { fromOpeningHours, toOpeningHours } from './opening-hours/to-opening-hours.js';
export {
  toDialplan,
  toPhoneChecklist,
  type PhoneChecklist,
  type PhoneException,
  type PhoneLabels,
  type PhoneOptions,
  type PhoneStretch,
  type PhoneWeek,
} from './telephone/to-phone-checklist.js';
export { toSsml } from './telephone/to-ssml.js';
export { toHtml, type HtmlWords } from './html/to-html.js';
