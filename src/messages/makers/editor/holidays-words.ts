/** The holidays of the country, as questions. */
export interface HolidaysWords {
  readonly heading: string;
  readonly intro: string;
  readonly unknownCountry: string;
  readonly allAnswered: string;
  /** Nothing is asked, as the hours of the week are not known. */
  readonly unknownHours: string;
  readonly question: (holiday: string, date: string) => string;
  readonly open: string;
  readonly closed: string;
  readonly other: string;
  /** A button, and the holiday that it is about. */
  readonly of: (button: string, holiday: string) => string;
  readonly isOpen: (holiday: string) => string;
  readonly isClosed: (holiday: string) => string;
  readonly more: (count: number) => string;
  readonly bridges: string;
  readonly bridge: (date: string, holiday: string) => string;
  readonly bridgeClosed: (date: string) => string;
  readonly bridgeOpen: (date: string) => string;
}
