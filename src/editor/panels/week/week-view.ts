import { html, nothing, type TemplateResult } from 'lit';
import type { BreakRow } from '../../document/breaks.js';
import { readOtherDays } from '../../document/week-days.js';
import type { EditorHost } from '../../editor-host.js';
import type { GroupView } from './group-view.js';
import type { OneWeek } from './one-week.js';
import { capital, saySelector, sayValue } from './say-week.js';
import { weekPicture } from './week-picture.js';

/** A week that stands somewhere in the document: its picture, its groups of days, and what it says of some weeks only. */
export class WeekView {
  readonly #host: EditorHost;
  readonly #groups: GroupView;

  constructor(host: EditorHost, groups: GroupView) {
    this.#host = host;
    this.#groups = groups;
  }

  template(week: OneWeek, breaks: readonly BreakRow[]): TemplateResult {
    const { groups } = week;
    if (!groups.length) return this.#nothingYet(week);
    return html`${weekPicture(this.#host.words, groups, breaks)}
      <div class="stack">${groups.map((group) => this.#groups.template(week, group))}</div>
      ${this.#otherWeeks(week)}`;
  }

  #nothingYet(week: OneWeek): TemplateResult {
    const { none, fill, filled } = this.#host.words.week;
    const act = () => {
      week.put([0, 1, 2, 3, 4], ['09:00-17:00'], { step: filled, said: `${filled}.` });
      this.#host.focusOn(`${week.id}-0-0-start`);
    };
    return html`<p data-at=${week.pointer} tabindex="-1">${none}</p>
      <div ?hidden=${this.#host.isLocked}>
        <button type="button" class="main" id="${week.id}-fill" @click=${act}>${fill}</button>
      </div>`;
  }

  #otherWeeks(week: OneWeek): TemplateResult | typeof nothing {
    const rows = readOtherDays(week.hours);
    if (!rows.length) return nothing;
    const { otherWeeks, asText, of } = this.#host.words.week;
    return html`<h4>${otherWeeks}</h4>
      <ul class="stack">
        ${rows.map(
          ({ selector, value, at }) =>
            html`<li class="card entry" data-at=${week.pointer + at} tabindex="-1">
              <p>${capital(saySelector(this.#host.words, selector))}: ${sayValue(this.#host.words, value)}</p>
              <button
                type="button"
                class="plain"
                ?hidden=${this.#host.isLocked}
                aria-label=${of(asText, saySelector(this.#host.words, selector))}
                @click=${() => this.#host.editAsText(week.pointer + at)}
              >
                ${asText}
              </button>
            </li>`,
        )}
      </ul>`;
  }
}
