const formats = new Map<string, Intl.DateTimeFormat>();

/** How a language writes a day, as an instant in UTC. One for each way of writing: the editor's panels name hundreds of days. */
export function dayFormat(locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(style);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
