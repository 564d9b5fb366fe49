import { escapeSigns } from '../../messages/escape-signs.js';

/** Text that is HTML already. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What can stand in markup: text is escaped, and what is not there is left out. */
export type MarkupValue = string | number | Markup | readonly Markup[] | null | false;

function write(value: MarkupValue): string {
  if (value === null || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return escapeSigns(String(value));
}

/** HTML in which every value is text, unless it is markup itself. Values stand in elements, and in attributes with quotes. */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new Markup(parts.reduce((text, part, index) => text + write(values[index - 1]!) + part));
}
