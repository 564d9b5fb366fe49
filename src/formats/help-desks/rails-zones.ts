import { fitsFormat } from '../../schedule/document/string-formats.js';

/** Names of Ruby on Rails for clocks that are not called after a city of IANA's. */
const named: Readonly<Record<string, string>> = {
  'eastern time (us & canada)': 'America/New_York',
  'central time (us & canada)': 'America/Chicago',
  'mountain time (us & canada)': 'America/Denver',
  'pacific time (us & canada)': 'America/Los_Angeles',
  'atlantic time (canada)': 'America/Halifax',
  arizona: 'America/Phoenix',
  hawaii: 'Pacific/Honolulu',
  edinburgh: 'Europe/London',
  bern: 'Europe/Zurich',
  utc: 'UTC',
};

/** The zone (IANA) that a help desk means by a name such as `Amsterdam`; undefined where that is not certain. */
export function railsZone(name: string): string | undefined {
  const key = name.trim().toLowerCase();
  if (Object.hasOwn(named, key)) return named[key];
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => fitsFormat('time-zone', zone));
  const found = zones.filter((zone) => zone.split('/').at(-1)!.replaceAll('_', ' ').toLowerCase() === key);
  return found.length === 1 ? found[0] : undefined;
}
