import { escapeSigns } from '../messages/escape-signs.js';

/** A text for HTML or XML, in an element or in a quoted attribute. Control characters cannot stand in XML 1.0 at all. */
export function escapeMarkup(text: string): string {
  return escapeSigns(text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' '));
}
