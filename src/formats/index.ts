export { fromGoogleHours } from './google-hours.js';
export { listHolidays, type HolidayCandidate, type HolidayCountry } from './holiday-exceptions.js';
export { fromJsonLd, toJsonLd, toJsonLdScript, type JsonLd } from './json-ld.js';
export type { ExportedText, Imported, Loss, LossCode } from './loss.js';
export { fromOpeningHours, toOpeningHours } from './opening-hours.js';
export {
  toDialplan,
  toPhoneChecklist,
  type PhoneChecklist,
  type PhoneException,
  type PhoneLabels,
  type PhoneOptions,
  type PhoneStretch,
  type PhoneWeek,
} from './phone-system.js';
export { toSsml } from './ssml.js';
export { toHtml, type HtmlWords } from './static-html.js';
