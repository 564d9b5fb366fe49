import { html, type PropertyValues, type TemplateResult } from 'lit';
import { catalogLoader } from '../../messages/load-catalog-parts.js';
import type { HoursKey } from '../../messages/hours/hours-words.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import { styles } from './bereikbaar-hours.styles.js';
import { columnStyles } from './hours-columns.styles.js';
import { drawingStyles } from './hours-drawings.styles.js';
import { lookAtHours, showIn, type HoursView } from './hours-view.js';
import { isOn } from '../base/attributes/boolean-attribute.js';
import { LazyPart } from '../base/lazy-part.js';
import type { Speaking } from '../base/know.js';
import { ScheduleElement } from '../base/schedule-element.js';
import { defaultLook } from '../base/default-look.styles.js';
import { warnOnce } from '../../page/warnings.js';

const load = catalogLoader('hours');

/** Frameworks that have the property before there is an element make an attribute of its name. */
const mergedays = 'mergedays';

/**
 * @summary The hours of the coming week, as a table or as a picture: today marked, breaks and exceptions visible.
 *
 * The rows are the coming seven days in the order of the week, so each tells of the next such day; one that is not as
 * usual has its date. Unusual days after these stand below, with what differs. Ways to reach people that have the same
 * hours are told of together; the others have a column each where there is room, and else a table.
 * `view="day"` draws the day that matters: today as long as somebody can still be reached, or else the next one.
 * `view="ribbon"` draws it in brief, for beside a status. `view="week"` draws the week. Who cannot see pictures gets
 * tables, and so does who prints the page, with the phone numbers. As long as nothing is known, the element shows its own
 * content.
 *
 * @tag bereikbaar-hours
 *
 * @slot - The element's own content, shown as long as nothing is known.
 *
 * @csspart base - All of the hours.
 * @csspart table - A table of hours.
 * @csspart title - What a table is about.
 * @csspart column - What a column is about.
 * @csspart row - A row: one day, or some that are the same.
 * @csspart today - The row with today.
 * @csspart days - The days of a row.
 * @csspart today-mark - The word for today, beside a day.
 * @csspart hours - The hours of a row.
 * @csspart now - The word for now, beside the hours that it is in.
 * @csspart reason - Why a day is not as usual, or a note on it.
 * @csspart picture - A picture of a day or a week.
 * @csspart now-line - The line in it for now.
 * @csspart preview - The moment that is previewed.
 *
 * @cssprop [--bereikbaar-ink=currentColor] - The colour of words: that of the page.
 * @cssprop [--bereikbaar-quiet=color-mix(in oklab, oklch(0.6 0.03 250) 50%, currentColor)] - The colour of words that matter less, and of the third ribbon.
 * @cssprop [--bereikbaar-line=color-mix(in oklab, currentColor 15%, transparent)] - The colour of lines.
 * @cssprop [--bereikbaar-accent=color-mix(in oklab, oklch(0.6 0.21 256) 60%, currentColor)] - The colour of the second ribbon.
 * @cssprop [--bereikbaar-open=color-mix(in oklab, oklch(0.6 0.18 154) 60%, currentColor)] - The colour of what is open, and of the first ribbon.
 * @cssprop [--bereikbaar-pause=color-mix(in oklab, oklch(0.6 0.16 66) 60%, currentColor)] - The colour of breaks, and of what is limited or by appointment.
 * @cssprop [--bereikbaar-closed=color-mix(in oklab, oklch(0.6 0.03 250) 50%, currentColor)] - The colour of what is closed.
 * @cssprop [--bereikbaar-space=1em] - The space between tables.
 *
 * @cssState unknown - Nothing is known of the hours: the own content is shown.
 * @cssState loading - The schedule, the sentences or what draws a picture are being loaded: the own content is shown.
 * @cssState preview - A preview, not now.
 */
export class BereikbaarHours extends ScheduleElement<StatusKey | HoursKey> {
  static override properties = {
    ...ScheduleElement.properties,
    channel: {},
    view: {},
    mergeDays: { type: Boolean, attribute: 'merge-days', converter: isOn },
    weeks: { type: Number },
  };

  /** Called by the browser, once. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, mergedays];
  }

  static override styles = [defaultLook, styles, columnStyles, drawingStyles];

  /** The id of the channel that it is about; without one all ways to reach people at once, or else the organisation. */
  channel: string | null = null;

  /** `table` (also when left out); `day`, a picture of the day; `ribbon`, that in brief; or `week`, a picture of the week. */
  view: string | null = null;

  /** Whether neighbouring days that are the same share a row: "maandag t/m vrijdag". */
  mergeDays = false;

  /** For how many weeks unusual days are told below a table, the coming one included; with 1 there are none below it. */
  weeks: number | null = 4;

  readonly #drawings = new LazyPart(this, () => import('./hours-drawings.js'), 'what draws the hours');
  #view: HoursView | null = null;

  constructor() {
    super(load);
  }

  /** Called by the browser. */
  override attributeChangedCallback(attribute: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(attribute, before, value);
    if (attribute === mergedays) this.mergeDays = isOn(value);
  }

  /** Resolves when the element shows what its properties say. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#drawings.settled;
    return (await super.getUpdateComplete()) && complete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    this.#view = this.known && this.#look(this.known);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    return html`${
      view
        ? html`<div part="base" lang=${view.language} dir="auto">${view.content} ${this.renderPreview()}</div>`
        : this.renderPreview()
    }
    ${this.renderOwn(!!view)}`;
  }

  #look(known: Speaking<StatusKey | HoursKey>): HoursView | null {
    const { channel, mergeDays, weeks, view } = this;
    const isUnheardOf = channel && !known.schedule.channels.some(({ id }) => id === channel);
    if (isUnheardOf) warnOnce(`there is no channel "${channel}"`);
    const show = showIn(view, this.#drawings);
    if (!show) {
      this.states.add('loading');
      return null;
    }
    const found = lookAtHours(known, show, { channel: channel || undefined, mergeDays, weeks: weeks || undefined });
    if (!found) this.states.add('unknown');
    return found;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bereikbaar-hours': BereikbaarHours;
  }
}
