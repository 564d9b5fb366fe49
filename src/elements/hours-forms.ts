import { showTables, type ShowHours } from './hours-view.js';
import { warnOnce } from './warn-once.js';

let drawings: typeof import('./hours-drawings.js') | null | undefined;
let loading: Promise<void> | undefined;

/** Loads what draws pictures, once for the page. Settles in any case: without it there are tables. */
export function loadDrawings(): Promise<void> {
  loading ??= import('./hours-drawings.js').then(
    (loaded) => void (drawings = loaded),
    (reason: unknown) => {
      drawings = null;
      warnOnce('what draws the hours could not be loaded', reason);
    },
  );
  return loading;
}

/** What shows hours in a view; undefined when that has yet to be loaded. */
export function formOf(view: string | null): ShowHours | undefined {
  if (view !== 'ribbon' && view !== 'week') return showTables;
  if (!drawings) return drawings === null ? showTables : undefined;
  return view === 'week' ? drawings.showWeek : drawings.showDay;
}
