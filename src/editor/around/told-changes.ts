import { describeChanges } from '../../messages/makers/editor/changes/changes.js';
import type { ChangedFact } from '../../messages/makers/editor/changes/changed-facts.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { listChangedFacts } from '../changes/list-changes.js';
import type { FirstWords, ReviewingWords } from '../../messages/makers/editor/editor-words.js';
import type { EditorHost } from '../editor-host.js';

import { readText } from '../text/read-text.js';

/** Who has the words for what changes. */
export interface ReviewingHost extends EditorHost {
  readonly words: FirstWords & ReviewingWords;
}

/** The schedule that was loaded, by its text: it stays the same all the time. */
let loaded: { readonly text: string; readonly schedule: Schedule | null } = { text: '', schedule: null };

function loadedSchedule(text: string): Schedule | null {
  if (loaded.text !== text) loaded = { text, schedule: readText(text).schedule };
  return loaded.schedule;
}

/** What the facts of a schedule were found to be, compared with another one. */
const found = new WeakMap<Schedule, { readonly before: Schedule; readonly facts: readonly ChangedFact[] }>();

function factsBetween(before: Schedule, after: Schedule, instant: number) {
  const known = found.get(after);
  if (known?.before === before) return known.facts;
  const facts = listChangedFacts(before, after, instant);
  found.set(after, { before, facts });
  return facts;
}

/** The sentences on what changes for visitors; null where what was loaded is no schedule. */
export function tellChanges({ loadedText, schedule, now, words }: ReviewingHost): readonly string[] | null {
  const before = loadedSchedule(loadedText);
  if (!before || !schedule) return null;
  const facts = factsBetween(before, schedule, now);
  return describeChanges({ before, after: schedule, facts, instant: now }, words.changes);
}
