/** What an opening, a limited one and one by appointment are called in a calendar, in one language. */
export interface CalendarWords {
  readonly open: string;
  readonly limited: string;
  readonly appointment: string;
}
