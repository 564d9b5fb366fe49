import type { StaffMoments } from '../../messages/makers/receiver/staff.js';
import type { StaffWords } from '../../messages/makers/receiver/staff-words.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { StoredCallback } from '../store/callback-store.js';
import { dueTime, type DueTime } from './due.js';

/** Requests that stand together. */
export interface CallbackGroup {
  readonly heading: string;
  readonly isOverdue: boolean;
  /** Whether the heading says when to call. */
  readonly isTime: boolean;
  readonly callbacks: readonly StoredCallback[];
}

/** What the page is drawn with. */
export interface StaffView {
  readonly words: StaffWords;
  readonly moments: StaffMoments;
  readonly schedule: Schedule;
  readonly instant: number;
  /** A note that was typed and could not be kept: it stands there again. */
  readonly typed?: { readonly id: string; readonly note: string };
}

const isOver = ({ until }: DueTime, instant: number) => until !== null && until <= instant;

function headingOf({ words, moments, instant }: StaffView, due: DueTime): string {
  if (isOver(due, instant)) return words.headings.overdue;
  return due.from === null || due.until === null ? words.headings.soonest : moments.slot(due.from, due.until);
}

/** Those that wait: first who is overdue, then who is to be called as soon as possible, then by slot. */
export function groupWaiting(view: StaffView, callbacks: readonly StoredCallback[]): readonly CallbackGroup[] {
  const rankOf = (due: DueTime) => (isOver(due, view.instant) ? -2 : due.from === null ? -1 : due.from);
  const sorted = callbacks
    .map((callback) => ({ callback, due: dueTime(view.schedule, callback) }))
    .sort((one, other) => rankOf(one.due) - rankOf(other.due) || (one.due.until ?? 0) - (other.due.until ?? 0));
  const groups = new Map<string, Omit<CallbackGroup, 'heading'> & { readonly callbacks: StoredCallback[] }>();
  for (const { callback, due } of sorted) {
    const heading = headingOf(view, due);
    const isOverdue = isOver(due, view.instant);
    const isTime = !isOverdue && due.from !== null;
    const group = groups.get(heading) ?? { isOverdue, isTime, callbacks: [] };
    group.callbacks.push(callback);
    groups.set(heading, group);
  }
  return [...groups].map(([heading, group]) => ({ heading, ...group }));
}
