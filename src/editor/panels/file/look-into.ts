import { hasHours, lineFinder } from '../../../formats/importing/found-hours.js';
import { otherReaders } from '../../../formats/importing/read-other.js';
import { recogniseFormat, type WrittenFormat } from '../../../formats/importing/recognise-format.js';
import type { Loss } from '../../../formats/losses/loss.js';
import type { JsonObject } from '../../../schedule/document/json.js';
import { isRecord } from '../../../schedule/document/json.js';
import { findSyntaxFault } from '../../../schedule/document/source-text/syntax-fault.js';
import { readText } from '../../text/read-text.js';

/** What a text holds that somebody wants to take over. */
export interface ForeignHours {
  readonly format: WrittenFormat;
  /** A text that could replace the document's; null when there is none. */
  readonly text: string | null;
  /** The special days in it. */
  readonly exceptions: readonly JsonObject[];
  /** What was lost or assumed, with its line where that is known. */
  readonly lost: readonly (Loss & { readonly line: number | undefined })[];
  readonly hasHours: boolean;
  /** Why it cannot be read; null when it can. */
  readonly fault: ReturnType<typeof findSyntaxFault> | null;
}

const nothingFound = { text: null, exceptions: [], lost: [], hasHours: false, fault: null } as const;

/** Plain JSON of what a reader has made. */
const plain = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;

const exceptionsIn = (document: unknown): readonly JsonObject[] =>
  isRecord(document) && Array.isArray(document['exceptions'])
    ? (document['exceptions'].filter(isRecord) as JsonObject[])
    : [];

/** A schedule of ours is taken as it is, with what is wrong in it: the editor tells that. */
function lookIntoSchedule(text: string): ForeignHours {
  const { document, fault } = readText(text);
  const found = { ...nothingFound, format: 'schedule' as const, fault };
  if (!document) return found;
  return { ...found, text, exceptions: exceptionsIn(document), hasHours: hasHours(document) };
}

/**
 * What a text holds, whatever it is written in.
 *
 * @param zone the time zone of the document, for texts that name none
 * @param instant now, in epoch milliseconds: what lies before is not taken over from a calendar
 */
export async function lookInto(text: string, zone: string | undefined, instant: number): Promise<ForeignHours> {
  const format = recogniseFormat(text);
  if (format === 'schedule') return lookIntoSchedule(text);
  const lineOf = lineFinder(text);
  const circumstances = { zone, instant: () => instant, parseJson: JSON.parse as (text: string) => unknown };
  const { document, exceptions, lost } = await otherReaders[format](text, circumstances);
  const made = document === null ? null : plain(document);
  return {
    format,
    text: made === null ? null : `${JSON.stringify(made, null, 2)}\n`,
    exceptions: made === null ? plain(exceptions as readonly JsonObject[]) : exceptionsIn(made),
    lost: lost.map((loss) => ({ ...loss, line: lineOf(loss) })),
    hasHours: hasHours(made),
    fault: null,
  };
}
