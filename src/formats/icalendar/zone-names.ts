import { fitsFormat } from '../../schedule/document/string-formats.js';

/** What Windows, and so Outlook and Exchange, call the clocks of some places (CLDR, windowsZones). */
const windows: Readonly<Record<string, string>> = {
  'w. europe standard time': 'Europe/Berlin',
  'romance standard time': 'Europe/Paris',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'e. europe standard time': 'Europe/Chisinau',
  'fle standard time': 'Europe/Kyiv',
  'gtb standard time': 'Europe/Bucharest',
  'turkey standard time': 'Europe/Istanbul',
  'russian standard time': 'Europe/Moscow',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
  'sa western standard time': 'America/La_Paz',
  'sa eastern standard time': 'America/Cayenne',
  utc: 'UTC',
};

/** Where a name may begin behind a prefix: `/mozilla.org/20050126_1/Europe/Amsterdam`, `posix/Europe/Vaduz`, `custom_Europe/Paris`. */
const beginnings = /(?<=^|[/_])(?=[A-Z])/gi;

/** The zone that a calendar means by a name (TZID): IANA's, also behind a prefix, or one of Windows; undefined for others. */
export function zoneCalled(name: string): string | undefined {
  const plain = name.trim();
  const key = plain.toLowerCase();
  if (Object.hasOwn(windows, key)) return windows[key];
  // The longest first.
  return [...plain.matchAll(beginnings)]
    .map(({ index }) => plain.slice(index))
    .find((end) => fitsFormat('time-zone', end));
}
