import type { Manner, Tone } from '../../messages/index.js';
import type { Speech } from '../../messages/speech.js';
import { parseDateTime } from '../../schedule/calendar/dates.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { TextKey } from '../../schedule/document/text-keys.js';
import type { LanguageController } from './language-controller.js';
import type { MomentController } from './moment-controller.js';
import type { ScheduleController } from './schedule-controller.js';
import { warnOnce } from '../../page/warnings.js';

/** What an element speaks about, and how. */
export interface Known<Key extends TextKey> {
  readonly schedule: Schedule;
  /** Now, or the moment that is previewed (epoch milliseconds). */
  readonly instant: number;
  readonly manner: Manner<Key>;
}

/** What an element with templates speaks about, and the one speech in which it says all that it shows at an update. */
export interface Speaking<Key extends TextKey> extends Known<Key> {
  readonly speech: Speech<Key>;
}

/**
 * How far an element has come: all is `known`; the schedule is `loading`, or with a schedule the sentences are; or it has
 * `failed`: the schedule cannot be had or is faulty, the moment to preview is none, or there are no sentences. An element that
 * names no schedule has nothing to go by, and no status.
 */
export type Knowledge<Key extends TextKey> =
  | (Known<Key> & { readonly status: 'known' })
  | (Omit<Known<Key>, 'manner'> & { readonly status: 'loading'; readonly manner?: undefined })
  | {
      readonly status?: 'loading' | 'failed';
      readonly schedule?: undefined;
      readonly instant?: undefined;
      readonly manner?: undefined;
    };

/** What an element is told. */
interface Told {
  readonly src: string | null;
  readonly schedule: unknown;
  readonly tone: Tone | null;
  readonly previewAt: string | null;
}

/**
 * What an element knows at this moment: the one rule for it, and for the states `loading`, `unknown` and `preview`, which the
 * element's states begin with anew. Call it in each update.
 */
export function know<Key extends TextKey>(
  told: Told,
  states: CustomStateSet,
  schedules: ScheduleController,
  moments: MomentController,
  languages: LanguageController<Key>,
): Knowledge<Key> {
  const { previewAt } = told;
  const result = schedules.read(told.src, told.schedule);
  const knowledge = result?.status === 'ready' ? knowOf(result.schedule, told, moments, languages) : (result ?? {});
  states.clear();
  if (knowledge.status === 'loading') states.add('loading');
  if (knowledge.status === 'failed') states.add('unknown');
  if (previewAt) states.add('preview');
  return knowledge;
}

/** The instant (epoch milliseconds) of `previewAt` on the clock of a time zone; null when it is not a `YYYY-MM-DDTHH:MM`. */
function previewInstant(previewAt: string, timeZone: string): number | null {
  const time = parseDateTime(previewAt);
  const zone = zoneOf(timeZone);
  if (time && zone) return zone.toInstant(time.day, time.minute);
  warnOnce(`preview-at="${previewAt}" is not a moment such as "2026-11-23T12:15"`);
  return null;
}

/** What is known once there is a schedule. */
function knowOf<Key extends TextKey>(
  schedule: Schedule,
  { tone, previewAt }: Told,
  moments: MomentController,
  languages: LanguageController<Key>,
): Knowledge<Key> {
  const instant = previewAt ? previewInstant(previewAt, schedule.timeZone) : moments.now();
  const speech = languages.read(schedule.language, !!schedule.holidayDay);
  if (instant === null || languages.hasFailed) return { status: 'failed' };
  if (!speech) return { status: 'loading', schedule, instant };
  const manner = { ...speech, tone: tone === 'formal' || tone === 'informal' ? tone : schedule.tone };
  return { status: 'known', schedule, instant, manner };
}
