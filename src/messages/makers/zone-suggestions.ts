/** The zones that people mean by a name that is none: abbreviations are used for several places, and programs read them differently. */
const meant: Readonly<Record<string, readonly string[]>> = {
  AEST: ['Australia/Brisbane', 'Australia/Sydney'],
  AEDT: ['Australia/Sydney'],
  AKST: ['America/Anchorage'],
  AST: ['America/Halifax'],
  AWST: ['Australia/Perth'],
  BST: ['Europe/London'],
  CEST: ['Europe/Amsterdam', 'Europe/Brussels', 'Europe/Berlin', 'Europe/Paris'],
  CET: ['Europe/Amsterdam', 'Europe/Brussels', 'Europe/Berlin', 'Europe/Paris'],
  CST: ['America/Chicago', 'Asia/Shanghai'],
  CDT: ['America/Chicago'],
  EDT: ['America/New_York'],
  EET: ['Europe/Athens', 'Europe/Helsinki'],
  EEST: ['Europe/Athens', 'Europe/Helsinki'],
  EST: ['America/New_York'],
  EST5EDT: ['America/New_York'],
  CST6CDT: ['America/Chicago'],
  MST7MDT: ['America/Denver'],
  PST8PDT: ['America/Los_Angeles'],
  EIRE: ['Europe/Dublin'],
  GB: ['Europe/London'],
  GMT: ['Europe/London', 'UTC'],
  HKT: ['Asia/Hong_Kong'],
  HST: ['Pacific/Honolulu'],
  IST: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  JST: ['Asia/Tokyo'],
  MDT: ['America/Denver'],
  MET: ['Europe/Amsterdam', 'Europe/Brussels', 'Europe/Berlin', 'Europe/Paris'],
  MSK: ['Europe/Moscow'],
  MST: ['America/Denver', 'America/Phoenix'],
  NST: ['America/St_Johns'],
  NZST: ['Pacific/Auckland'],
  NZDT: ['Pacific/Auckland'],
  PDT: ['America/Los_Angeles'],
  PST: ['America/Los_Angeles'],
  SAST: ['Africa/Johannesburg'],
  WEST: ['Europe/Lisbon'],
  WET: ['Europe/Lisbon'],
  Z: ['UTC'],
  UTC: ['UTC'],
};

/** The names that may have been meant by another one; none when nobody can tell. */
export function suggestZones(name: string): readonly string[] {
  const key = name.trim().toUpperCase();
  return Object.hasOwn(meant, key) ? meant[key]! : [];
}
