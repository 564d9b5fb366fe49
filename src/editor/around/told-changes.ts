import { describeChanges } from '../../messages/makers/editor/changes/changes.js';
import { findChangedFacts } from '../changes/list-changes.js';
import { atLeisure } from '../changes/slices.js';
import type { ReviewingHost } from '../editor-host.js';
import { readText } from '../text/read-text.js';

/** Finds out what changes for visitors, with what is typed in between; no sentences where what was loaded is no schedule. */
export async function tellChanges(
  { loadedText, schedule, now, words }: ReviewingHost,
  isWanted: () => boolean,
): Promise<{ readonly sentences: readonly string[] | null }> {
  const before = readText(loadedText).schedule;
  if (!before || !schedule) return { sentences: null };
  const facts = await atLeisure(findChangedFacts(before, schedule, now), isWanted);
  return { sentences: facts && describeChanges({ before, after: schedule, facts, instant: now }, words.changes) };
}
