import type { Announcement, Instead } from '../../channels/answering-machine/announcements.js';
import type { Occasion } from '../../channels/answering-machine/recorded-absences.js';
import { formatDate, formatTime, weekday } from '../../schedule/calendar/dates.js';
import { weekdays } from '../../schedule/calendar/day-selectors.js';
import type { VoicemailMessage, VoicemailPart } from './voicemail.js';

/*
 * Each recording has a name of its own, for files and for the labels of telephone exchanges: letters, digits and hyphens.
 * It says what the recording is for, then what tells it from others, so that it stays the same when others come or go.
 */

/** What a recording is named after. */
export interface NamedAfter {
  readonly occasion: Occasion;
  readonly announcement: Announcement;
  readonly message: VoicemailMessage;
  /** Why nobody is there; empty for no reason. */
  readonly reason: string;
}

/** A text in letters, digits and hyphens. */
function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  const words = plain.match(/[a-z\d]+/g) ?? [];
  return words.join('-').slice(0, 32).replace(/-$/, '');
}

const isSaid = ({ message }: NamedAfter, part: VoicemailPart) => message.parts.includes(part);

/** When it ends: on a weekday every week, or on a date. */
function returnOf({ returns: [first] }: Announcement): string {
  if (!first) return '';
  const { day, name } = first.day;
  const dayName = name === 'today' || name === 'tomorrow' ? name : weekdays[weekday(day)]!;
  return ['until', name === 'date' ? formatDate(day) : dayName, formatTime(first.minute).replace(':', '')].join('-');
}

function insteadOf(named: NamedAfter): Instead | null {
  return isSaid(named, 'instead') ? named.announcement.instead : null;
}

function endOf(until: number | null | undefined): string {
  return until ? formatTime(until).replace(':', '') : '';
}

/** What may be added to a name, until it is the only one. */
const details: readonly ((named: NamedAfter) => string)[] = [
  (named) => (isSaid(named, 'line') ? 'line' : ''),
  (named) => (isSaid(named, 'line') ? endOf(named.announcement.line?.until) : ''),
  (named) => insteadOf(named)?.ways.join('-') ?? '',
  (named) => endOf(insteadOf(named)?.until),
  ({ announcement }) => returnOf(announcement),
  (named) => (isSaid(named, 'urgent') ? 'urgent' : ''),
  (named) => (isSaid(named, 'any-time') ? named.announcement.anyTime.join('-') : ''),
];

/** Names for recordings, in their order: no two are the same. */
export function nameRecordings(recordings: readonly NamedAfter[]): string[] {
  let names = recordings.map(({ occasion, reason }) => slug(occasion === 'outage' ? '' : reason) || occasion);
  for (const detailOf of details) {
    const found = recordings.map(detailOf);
    names = names.map((name, index) => {
      const isTelling = found.some((other, place) => names[place] === name && other !== found[index]);
      return isTelling && found[index] ? `${name}-${found[index]}` : name;
    });
  }
  const taken = new Set<string>();
  return names.map((name) => {
    let own: string = name;
    for (let number = 2; taken.has(own); number++) own = `${name}-${number}`;
    taken.add(own);
    return own;
  });
}
