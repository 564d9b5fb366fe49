import { checksum } from '../../src/compile/checksum.js';
import type { Compiled } from '../../src/compile/compiled.js';

/** A small document, as its owner wrote it. */
export const owned = { version: 1, timeZone: 'Europe/Amsterdam', hours: { 'mon-fri': ['09:00-17:00'] } };

/** When Monday 19 October 2026 begins in Amsterdam: summer time ends on the Sunday of that week. */
export const monday = Date.UTC(2026, 9, 18, 22);

/** What could have been compiled of it, for ten days, in Dutch (two tones) and American English. */
export const body: Omit<Compiled, 'sum'> = {
  v: 1,
  of: checksum(owned),
  tz: '2026f',
  from: monday / 60_000,
  shifts: [7, 60],
  languages: [
    ['nl', '', 'nl', 'nl-nl'],
    ['en', 'en-us'],
  ],
  tones: [['', 'formal'], ['informal']],
  subjects: {
    '': {
      statuses: [
        [5, 'Gesloten', 'u', 'Gesloten', 'je', 'Closed', 'you', 'Closed', 'ya'],
        [0, 'Open', '', 'Open', '', 'Open', '', 'Open', ''],
        [6, 'Bijna dicht', '', 'Bijna dicht', '', 'Closes soon', '', 'Closes soon', ''],
      ],
      days: [
        [0, 0, 540, 1, 1005, 2, 1020, 0],
        [0, 0],
      ],
      weeks: [
        [0, 0, 0, 0, 0, 1, 1],
        [0, 0, 0],
      ],
      plan: [0, 1],
    },
    chat: {
      statuses: [[3]],
      days: [[0, 0]],
      weeks: [
        [0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0],
      ],
      plan: [0, 1],
    },
  },
};

/** A document with a compiled part, its checksum among the rest. */
export function withCompiled(document: object, part: object): Record<string, unknown> {
  return { ...document, compiled: { ...part, sum: checksum(part) } };
}
