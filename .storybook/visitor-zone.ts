const Original = Intl.DateTimeFormat;

let visitorZone: string | undefined;

/** A formatter that takes the chosen zone for the visitor's, where none is asked for. */
class VisitorFormat extends Original {
  constructor(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions) {
    super(locales, visitorZone ? { timeZone: visitorZone, ...options } : options);
  }
}

/** Lets the stories be seen as by a visitor in a time zone; undefined: in that of this computer. */
export function setVisitorZone(timeZone: string | undefined): void {
  visitorZone = timeZone;
  Intl.DateTimeFormat = (timeZone ? VisitorFormat : Original) as typeof Original;
}
