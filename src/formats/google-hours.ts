import type { Imported } from './loss.js';

/** Reads the hours of a location of Google Business Profile (`regularHours`, `specialHours`, `moreHours`); `timeZone` is theirs (IANA). */
export function fromGoogleHours(data: unknown, timeZone: string): Imported {
  return { document: { version: 1, timeZone }, lost: [{ code: 'unreadable', path: '', value: data }] };
}
