import type { ReactiveControllerHost } from 'lit';
import { showTables, type ShowHours } from './hours-view.js';
import { loadPart } from './load-part.js';

/** Gives an element what shows hours in a view, and updates the element when what draws pictures is there or failed to load. */
export class HoursForms {
  /** Settles when what draws is there, or could not be loaded. */
  settled: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost;
  /** Null when it could not be loaded. */
  #drawings: typeof import('./hours-drawings.js') | null | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Call it in each update. Tables for as long as what draws cannot be loaded; undefined when that has yet to be tried. */
  formOf(view: string | null): ShowHours | undefined {
    if (!view || !/^(day|ribbon|week)$/.test(view)) return showTables;
    this.settled ??= this.#load();
    if (!this.#drawings) return this.#drawings === null ? showTables : undefined;
    const { showDay, showRibbon, showWeek } = this.#drawings;
    return view === 'day' ? showDay : view === 'week' ? showWeek : showRibbon;
  }

  async #load(): Promise<void> {
    const again = () => {
      this.settled = undefined;
      this.#host.requestUpdate();
    };
    this.#drawings = (await loadPart(() => import('./hours-drawings.js'), 'what draws the hours', again)) ?? null;
    this.#host.requestUpdate();
  }
}
