import type { Loss } from '../losses/loss.js';

/** What others write hours in. */
export type OtherFormat =
  'csv' | 'json-ld' | 'osm' | 'google' | 'ical' | 'spatie' | 'drupal' | 'wordpress' | 'zendesk' | 'zammad';

/** What was read. */
export interface FoundHours {
  /** A document; null when there was nothing, or only exceptions. */
  readonly document: unknown;
  /** The exceptions of a calendar, which says nothing of a week. */
  readonly exceptions: readonly object[];
  readonly lost: readonly Loss[];
}

/** What a reader needs besides the text. */
export interface OtherCircumstances {
  /** The time zone of the organisation, where the text names none. */
  readonly zone: string | undefined;
  /** What lies before this instant (epoch milliseconds) is past. */
  instant(): number;
  /** Parses a text as JSON; it may throw, and so the reader does. */
  parseJson(text: string): unknown;
}

type Read = (text: string, circumstances: OtherCircumstances) => Promise<FoundHours>;

const withDocument = ({ document, lost }: { readonly document: unknown; readonly lost: readonly Loss[] }) => ({
  document,
  exceptions: [],
  lost,
});

/** JSON-LD, or a page that has some. */
const readJsonLd: Read = async (text, { zone, parseJson }) => {
  const { fromJsonLd } = await import('../json-ld/from-json-ld.js');
  if (!text.trimStart().startsWith('<')) return withDocument(fromJsonLd(parseJson(text), zone));
  const { jsonLdInHtml } = await import('../json-ld/from-json-ld-in-html.js');
  const { blocks, lost } = jsonLdInHtml(text);
  const imported = fromJsonLd(blocks, zone);
  return withDocument({ document: imported.document, lost: [...lost, ...imported.lost] });
};

const readOsm: Read = async (text, { zone }) => {
  const { fromOpeningHours } = await import('../opening-hours/from-opening-hours.js');
  return withDocument(fromOpeningHours(text.trim(), zone));
};

const readGoogle: Read = async (text, { zone, parseJson }) => {
  const { fromGoogleHours } = await import('../google/from-google-hours.js');
  return withDocument(fromGoogleHours(parseJson(text), zone));
};

const readSpatie: Read = async (text, { zone, parseJson }) => {
  const { fromSpatie } = await import('../websites/from-spatie.js');
  return withDocument(fromSpatie(parseJson(text), zone));
};

const readDrupal: Read = async (text, { zone, parseJson }) => {
  const { fromDrupal } = await import('../websites/from-drupal.js');
  return withDocument(fromDrupal(parseJson(text), zone));
};

const readWordPress: Read = async (text, { zone }) => {
  const { fromWordPress } = await import('../websites/from-wordpress.js');
  return withDocument(fromWordPress(text, zone));
};

const readZendesk: Read = async (text, { zone, parseJson }) => {
  const { fromZendesk } = await import('../help-desks/from-zendesk.js');
  return withDocument(fromZendesk(parseJson(text), zone));
};

const readZammad: Read = async (text, { zone, parseJson }) => {
  const { fromZammad } = await import('../help-desks/from-zammad.js');
  return withDocument(fromZammad(parseJson(text), zone));
};

const readCalendar: Read = async (text, { zone, instant }) => {
  const { exceptionsFromICalendar } = await import('../icalendar/from-icalendar.js');
  return { document: null, ...exceptionsFromICalendar(text, instant(), zone) };
};

const readSheet: Read = async (text, { zone }) => {
  const { fromSheet } = await import('../sheet/from-sheet.js');
  return withDocument(fromSheet(text, zone));
};

/** The readers of other formats. Each is loaded when it is first asked for. */
export const otherReaders: Readonly<Record<OtherFormat, Read>> = {
  csv: readSheet,
  'json-ld': readJsonLd,
  osm: readOsm,
  google: readGoogle,
  ical: readCalendar,
  spatie: readSpatie,
  drupal: readDrupal,
  wordpress: readWordPress,
  zendesk: readZendesk,
  zammad: readZammad,
};
