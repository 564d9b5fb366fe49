import type { Known, Speaking } from '../../src/elements/base/know.js';
import type { Tone } from '../../src/messages/index.js';
import type { LoadCatalog } from '../../src/messages/load-catalog-parts.js';
import { createSpeech } from '../../src/messages/speech.js';
import type { TextKey } from '../../src/schedule/document/text-keys.js';
import type { Schedule } from '../../src/schedule/index.js';
import { documents, expectFresh, minutesToAsk } from '../messages/shown.js';

/*
 * What an element shows, as long as it sleeps, against what it would show if it were asked anew.
 */

/** What of an element is asked for. */
export interface Asked<Key extends TextKey> {
  /** Loads the sentences. */
  readonly load: LoadCatalog<Key>;
  /** What is shown; all of it is said in the one speech. */
  show(known: Speaking<Key>): unknown;
  /** What it is about beside evaluations and the day, at an instant. */
  factsOf?(schedule: Schedule): (instant: number) => readonly unknown[];
  /** Puts into a schedule what the element needs. */
  complete?(schedule: Schedule): Schedule;
}

type Way = readonly [language: string, tone: Tone];

const dutch: Way = ['nl', 'formal'];
const german: Way = ['de', 'informal'];

async function mannerIn<Key extends TextKey>(
  load: LoadCatalog<Key>,
  { language: own, holidayDay }: Schedule,
  [language, tone]: Way,
): Promise<Known<Key>['manner']> {
  return { catalog: await load(language, own, !!holidayDay), language, tone };
}

/** Expects that what is shown of a schedule is stale at none of these instants, in some ways of speaking. */
export async function expectShownFresh<Key extends TextKey>(
  { load, show }: Asked<Key>,
  schedule: Schedule,
  instants: readonly number[],
  ways: readonly Way[] = [dutch, german],
): Promise<void> {
  for (const way of ways) {
    const manner = await mannerIn(load, schedule, way);
    const describeAt = (instant: number) => {
      const speech = createSpeech(schedule, instant, manner);
      const words = show({ schedule, instant, manner, speech });
      return { words, stableUntil: speech.stableUntil };
    };
    expectFresh(instants, describeAt, manner.language);
  }
}

/** Tests, with each document, that what is shown is stale at no minute: in Dutch, and of some in German, too. */
export function staleAtNoMinute<Key extends TextKey>(asked: Asked<Key>): void {
  for (const [index, { id, schedule }] of documents.entries()) {
    it(id, () => {
      const complete = asked.complete?.(schedule) ?? schedule;
      const minutes = minutesToAsk(complete, asked.factsOf?.(complete));
      return expectShownFresh(asked, complete, minutes, index % 3 ? [dutch] : [dutch, german]);
    });
  }
}

/** All that a template shows, and where: without what it is made with, which is always the same. */
export function drawn(template: unknown): string {
  return JSON.stringify(template, (key, value: unknown) => (/^(strings|_\$lit.*)$/.test(key) ? undefined : value));
}
