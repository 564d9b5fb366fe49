import type { CallbackChange, StoredCallback } from '../store/callback-store.js';

/** What was pressed in the form of a request. */
export interface StaffForm {
  readonly id: string;
  readonly revision: number;
  readonly action: string;
  readonly again: string;
  readonly note: string | null;
  /** The id of the request that stood after it. */
  readonly next: string;
}

const minute = 60_000;
const mostNote = 1000;

/** Reads a form; null when it is none of ours. */
export function readStaffForm(text: string): StaffForm | null {
  const form = new URLSearchParams(text);
  const [id, action] = [form.get('id'), form.get('do')];
  const revision = Number(form.get('revision') ?? NaN);
  if (!id || !action || !Number.isSafeInteger(revision)) return null;
  const [again, next] = [form.get('again') ?? '', form.get('next') ?? ''];
  return { id, revision, action, again, note: form.get('note'), next };
}

const noteOf = (note: string) =>
  note
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .slice(0, mostNote);

function againAt(again: string, now: number): number | null {
  if (again === 'tomorrow') return now + 24 * 60 * minute;
  return /^\d{1,4}$/.test(again) ? now + Number(again) * minute : null;
}

/** What becomes of a request; null when that is nothing that can be done with it. What was typed as a note is kept with every button. */
export function changeBy(form: StaffForm, before: StoredCallback, who: string, now: number): CallbackChange | null {
  const note = noteOf(form.note ?? before.note);
  const by = { note, changed: now, changedBy: who };
  switch (form.action) {
    case 'called':
    case 'spam':
    case 'new':
      return { ...by, state: form.action, again: null };
    case 'no-answer':
      return { ...by, state: 'no-answer', again: againAt(form.again, now) };
    case 'note':
      return { ...by, state: before.state, again: before.again };
    default:
      return null;
  }
}
