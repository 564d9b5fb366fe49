import { parseDateTime } from '../../schedule/calendar/dates.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import { PageController } from './page-controller.js';
import { warnOnce } from '../../page/warnings.js';

/** Gives an element its moment, now or one to preview, and updates the element when a later one has come. */
export class MomentController extends PageController {
  #wakesAt: number | null = null;
  #cancel: (() => void) | undefined;

  override hostDisconnected(): void {
    this.wakeAt(null);
  }

  /**
   * The instant to speak about (epoch milliseconds): now, or that of `previewAt` on the clock of the time zone; null when
   * `previewAt` is not a `YYYY-MM-DDTHH:MM`, and as long as the element was never in a page.
   */
  read(previewAt: string | null, timeZone: string): number | null {
    if (!previewAt) return this.page?.clock.now() ?? null;
    const time = parseDateTime(previewAt);
    const zone = zoneOf(timeZone);
    if (time && zone) return zone.toInstant(time.day, time.minute);
    warnOnce(`preview-at="${previewAt}" is not a moment such as "2026-11-23T12:15"`);
    return null;
  }

  /**
   * Updates the element once when an instant has come, instead of the one asked for before; null: not any more. In a
   * preview (`previewAt`) no time passes.
   */
  wakeAt(asked: number | null | undefined, previewAt: string | null = null): void {
    const instant = (this.host.isConnected && !previewAt && asked) || null;
    if (instant === this.#wakesAt) return;
    this.#cancel?.();
    this.#cancel = undefined;
    this.#wakesAt = instant;
    if (instant !== null) this.#cancel = this.page?.clock.wakeAt(instant, () => this.#wake());
  }

  #wake(): void {
    this.#wakesAt = null;
    this.host.requestUpdate();
  }
}
