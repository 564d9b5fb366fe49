// What Intl makes of a language, once for each: to make it anew took longer than all else that a sentence needs.

type ListType = NonNullable<Intl.ListFormatOptions['type']>;

const lists = new Map<string, Intl.ListFormat>();

/** How a language (BCP 47) lists things: with "and", or with "or". */
export function listFormat(locale: string, type: ListType = 'conjunction'): Intl.ListFormat {
  const key = locale + type;
  const list = lists.get(key) ?? new Intl.ListFormat(locale, { type });
  lists.set(key, list);
  return list;
}

const styles = {
  time: { hour: 'numeric', minute: '2-digit' },
  hour: { hour: 'numeric' },
  shortWeekday: { weekday: 'short' },
  weekday: { weekday: 'long' },
  date: { weekday: 'long', day: 'numeric', month: 'long' },
  farDate: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const;

export type DateStyle = keyof typeof styles;

const dates = new Map<string, Intl.DateTimeFormat>();

/** How a language writes days and times of the wall clock: as instants in UTC, so that no zone shifts them. */
export function dateFormat(locale: string, style: DateStyle): Intl.DateTimeFormat {
  const key = locale + style;
  const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' });
  dates.set(key, format);
  return format;
}
