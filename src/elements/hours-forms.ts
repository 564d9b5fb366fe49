import type { ReactiveControllerHost } from 'lit';
import { showTables, type ShowHours } from './hours-view.js';
import { PartController } from './part-controller.js';

/** Gives an element what shows hours in a view, and what draws pictures when it needs that. */
export class HoursForms extends PartController<typeof import('./hours-drawings.js')> {
  constructor(host: ReactiveControllerHost & Element) {
    super(host, () => import('./hours-drawings.js'), 'what draws the hours');
  }

  /** What shows hours in a view: tables for as long as what draws cannot be loaded; undefined when that has yet to be tried. */
  formOf(view: string | null): ShowHours | undefined {
    if (!view || !/^(day|ribbon|week)$/.test(view)) return showTables;
    const drawings = this.read();
    if (!drawings) return this.hasFailed ? showTables : undefined;
    const { showDay, showRibbon, showWeek } = drawings;
    return view === 'day' ? showDay : view === 'week' ? showWeek : showRibbon;
  }
}
