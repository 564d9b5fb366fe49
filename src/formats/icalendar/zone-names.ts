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

/** The zone that a calendar means by a name (TZID): IANA's, also behind a prefix, or one of Windows; undefined for others. */
export function zoneCalled(name: string): string | undefined {
  const plain = name.trim().replace(/^.*\/(?=[A-Z]\w+\/[A-Z][\w-]+(\/\w+)?$)/, '');
  if (fitsFormat('time-zone', plain)) return plain;
  const key = plain.toLowerCase();
  return Object.hasOwn(windows, key) ? windows[key] : undefined;
}
