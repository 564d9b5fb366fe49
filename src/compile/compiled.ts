import type { Tone } from '../messages/catalog.js';

/**
 * What is said from a moment on: the state as a number (its place in `compiledStates`, and six more when it closes soon), then for
 * each language and within it for each tone the headline and the detail. What is unknown is the number alone.
 */
export type CompiledStatus = readonly [state: number, ...words: string[]];

/** What is said of the organisation or of one channel. Each distinct day, week and status stands here once. */
export interface CompiledSubject {
  readonly statuses: readonly CompiledStatus[];
  /** Of a day: the minutes since it began at which something else is said, each with the place of that in `statuses`. */
  readonly days: readonly (readonly number[])[];
  /** Of a week: the places of its days in `days`. */
  readonly weeks: readonly (readonly number[])[];
  /** The weeks one after another, as places in `weeks`. The last one may be shorter. */
  readonly plan: readonly number[];
}

/** What is to be compiled; everything may be left out. */
export interface CompiledOptions {
  /** Languages (BCP 47); without them that of the document. */
  readonly languages?: readonly string[] | undefined;
  /** Without them that of the document. */
  readonly tones?: readonly Tone[] | undefined;
  /** The ids of channels, beside the organisation; without them all that are live. */
  readonly channels?: readonly string[] | undefined;
  /** How many months ahead, up to 24; without it 13. */
  readonly months?: number | undefined;
}

/**
 * The key `compiled` of a document: what will be said of it for months, ready to be shown. `compile` writes it, never a
 * person: one that was changed is not believed, nor is any after a change of the rest.
 */
export interface Compiled {
  /** The version of this form. */
  readonly v: 1;
  /** The checksum of the rest of the document. */
  readonly of: string;
  /** The checksum of all of this but itself. */
  readonly sum: string;
  /** The version of the zone data that it was computed with, where that is known. */
  readonly tz?: string;
  /** What was asked for when it was compiled, where that was not the usual: it is renewed with the same. */
  readonly options?: CompiledOptions;
  /** When its first day begins: minutes since 1970 in UTC. */
  readonly from: number;
  /** Where the zone's clock has changed: the place of a day, and the minutes that it and those behind it begin later than 24 hours after another would say. */
  readonly shifts: readonly number[];
  /**
   * The languages: each time that of the sentences, then the tags (BCP 47, in small letters) of pages that get exactly these. The
   * empty one is a page that names none.
   */
  readonly languages: readonly (readonly string[])[];
  /** The tones: each time the names that it is asked for by. The empty one is an element that names none. */
  readonly tones: readonly (readonly string[])[];
  /** By the ids of channels; the empty one is the organisation. */
  readonly subjects: Readonly<Record<string, CompiledSubject>>;
}

/** The version of the form that is written and read. */
export const compiledVersion = 1;
