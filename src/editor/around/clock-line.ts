import { html, nothing, type TemplateResult } from 'lit';
import { nameDay, nameTime } from '../../messages/makers/editor/changes/named-moments.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import { stringIn } from '../document/plain-edits.js';
import type { EditorHost, Panel } from '../editor-host.js';
import { wallNow } from './clock.js';

/** "Amsterdam", of `Europe/Amsterdam`. */
const placeOf = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** Says on whose clock all times are, and warns where this browser's is another one. */
export class ClockLine implements Panel {
  readonly #host: EditorHost;
  /** The owner's zone may change on a journey: asked once a minute, because it takes longer than the rest of the line. */
  #asked: { readonly minute: number; readonly timeZone: string } | undefined;

  constructor(host: EditorHost) {
    this.#host = host;
  }

  render(): TemplateResult | typeof nothing {
    const wall = wallNow(this.#host);
    if (!wall) return nothing;
    const { words, document } = this.#host;
    const { shell, moments } = words;
    const place = placeOf(stringIn(document, 'timeZone') ?? '');
    const day = nameDay({ words: moments, today: wall.day, read: () => '' }, wall.day);
    return html`<div class="clock">
      <p>${shell.clock(place, nameTime(moments, wall.minute), day)}</p>
      ${this.#otherClock()} ${this.#otherData(place)}
    </div>`;
  }

  #otherClock(): TemplateResult | typeof nothing {
    const { now, words } = this.#host;
    const [theirs, ours] = [zoneOf(this.#timeZoneAt(Math.floor(now / 60_000)))?.toWallTime(now), wallNow(this.#host)];
    const isSame = !theirs || (theirs.day === ours?.day && theirs.minute === ours.minute);
    if (isSame) return nothing;
    return html`<p class="warning">${words.shell.otherClock(nameTime(words.moments, theirs.minute))}</p>`;
  }

  #timeZoneAt(minute: number): string {
    if (this.#asked?.minute !== minute) {
      this.#asked = { minute, timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone };
    }
    return this.#asked.timeZone;
  }

  #otherData(place: string): TemplateResult | typeof nothing {
    const { reading, words } = this.#host;
    const isOther = reading.problems.some(({ code }) => code === 'other-offset');
    return isOther ? html`<p class="warning">${words.shell.otherData(place)}</p>` : nothing;
  }
}
