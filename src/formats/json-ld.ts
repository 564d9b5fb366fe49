import type { Schedule } from '../schedule/schedule.js';
import type { Imported, Loss } from './loss.js';

/** A value of JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * The organisation in the vocabulary of schema.org, for `<script type="application/ld+json">`: its channels as contact
 * points with their hours, and every day from that of `instant` (epoch milliseconds) on that differs from the week,
 * so many days ahead. Names are in the language (BCP 47), else in the document's.
 */
export function toJsonLd(
  schedule: Schedule,
  instant: number,
  language: string = schedule.language,
  days = 400,
): { readonly data: JsonLd; readonly lost: readonly Loss[] } {
  return { data: { language, days, instant }, lost: [] };
}

/** Reads the hours and contact points of an organisation from JSON-LD, which names no zone: `timeZone` (IANA) is that of the hours. */
export function fromJsonLd(data: unknown, timeZone: string): Imported {
  return { document: { version: 1, timeZone }, lost: [{ code: 'unreadable', path: '', value: data }] };
}
