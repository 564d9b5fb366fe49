import type { LossCode } from '../../messages/makers/losses-words.js';
import type { ScheduleDocument } from '../../schedule/document/definition/document-schema.js';

export type { LossCode };

/** Something that was not carried over whole. `describeLoss` in messages makes the sentence. */
export interface Loss {
  readonly code: LossCode;
  /**
   * Where it stands: a JSON pointer (RFC 6901) into the document or the data that was read; of a line of text the number
   * of its part (`/2`), of a calendar the number of its event (`/events/3`).
   */
  readonly path: string;
  readonly value: unknown;
  /** The number of the line of the text that was read, from 1, where that is known. */
  readonly line?: number | undefined;
}

/** A document made of another format; null when that says nothing of hours. */
export interface Imported {
  readonly document: ScheduleDocument | null;
  readonly lost: readonly Loss[];
}

/** A text in another format. */
export interface ExportedText {
  readonly text: string;
  readonly lost: readonly Loss[];
}
