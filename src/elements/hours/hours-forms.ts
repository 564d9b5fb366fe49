import type { ReactiveControllerHost } from 'lit';
import { showTables, type ShowHours } from './hours-view.js';
import { LazyPart } from '../base/lazy-part.js';

/** Gives an element what shows hours in a view, and updates the element when what draws pictures is there or failed to load. */
export class HoursForms {
  readonly #drawings: LazyPart<typeof import('./hours-drawings.js')>;

  constructor(host: ReactiveControllerHost) {
    this.#drawings = new LazyPart(host, () => import('./hours-drawings.js'), 'what draws the hours');
  }

  /** Settles when what draws is there, or could not be loaded. */
  get settled(): Promise<void> | undefined {
    return this.#drawings.settled;
  }

  /** Call it in each update. Tables for as long as what draws cannot be loaded; undefined when that has yet to be tried. */
  formOf(view: string | null): ShowHours | undefined {
    if (!view || !/^(day|ribbon|week)$/.test(view)) return showTables;
    const drawings = this.#drawings.want();
    if (!drawings) return drawings === null ? showTables : undefined;
    const { showDay, showRibbon, showWeek } = drawings;
    return view === 'day' ? showDay : view === 'week' ? showWeek : showRibbon;
  }
}
