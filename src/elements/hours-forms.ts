import { showTables, type ShowHours } from './hours-view.js';
import { warnOnce } from './warn-once.js';

/** What draws pictures; null when it cannot be loaded. */
let drawings: Readonly<Record<string, ShowHours>> | null | undefined;
let loading: Promise<void> | undefined;

/** Loads what draws pictures, once for the page. Settles in any case: without it there are tables. */
export function loadDrawings(): Promise<void> {
  loading ??= import('./hours-drawings.js').then(
    ({ showDay, showRibbon, showWeek }) => void (drawings = { day: showDay, ribbon: showRibbon, week: showWeek }),
    (reason: unknown) => {
      drawings = null;
      warnOnce('what draws the hours could not be loaded', reason);
    },
  );
  return loading;
}

/** What shows hours in a view; undefined when that has yet to be loaded. */
export function formOf(view: string | null): ShowHours | undefined {
  if (!view || !/^(day|ribbon|week)$/.test(view)) return showTables;
  return drawings === null ? showTables : drawings?.[view];
}
