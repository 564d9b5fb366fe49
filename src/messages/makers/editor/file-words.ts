/** What others write hours in. */
export type ImportFormat =
  'csv' | 'json-ld' | 'osm' | 'google' | 'ical' | 'spatie' | 'drupal' | 'wordpress' | 'zendesk' | 'zammad';

/** How a schedule can be written for others. */
export type ExportFormat = 'schedule' | 'json-ld' | 'html' | 'ical' | 'osm' | 'asterisk';

/** The panel with the document's text, and with what goes in and out. */
export interface FileWords {
  readonly heading: string;
  readonly label: string;
  readonly hint: string;
  readonly importHeading: string;
  readonly importHint: string;
  readonly importFile: string;
  readonly importText: string;
  readonly look: string;
  readonly formats: Readonly<Record<ImportFormat | ExportFormat, string>>;
  /** What was found, before anything is replaced. */
  readonly found: (format: string) => string;
  readonly remarks: (count: number) => string;
  readonly line: (line: number, remark: string) => string;
  readonly nothingFound: string;
  readonly noHours: string;
  readonly unreadable: (why: string) => string;
  readonly replace: string;
  readonly replaced: string;
  readonly addExceptions: (count: number) => string;
  readonly added: (count: number) => string;
  readonly stop: string;
  readonly exportHeading: string;
  readonly exportHint: string;
  readonly exportFormat: string;
  readonly download: string;
  readonly downloaded: (file: string) => string;
  readonly needsValid: string;
}
