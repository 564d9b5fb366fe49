import type { LossCode } from '../losses-words.js';

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
  /** Before a remark: in which lines; how many they are. */
  readonly line: (lines: string, count: number, remark: string) => string;
  /** Remarks that are others here than on the command line: they begin with a small letter. */
  readonly instead: Partial<Readonly<Record<LossCode, string>>>;
  /** Before what the document will say. */
  readonly says: string;
  readonly more: (count: number) => string;
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
