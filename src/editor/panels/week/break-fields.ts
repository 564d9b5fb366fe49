import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { everyDay, rangeText, selectorOf } from '../../../formats/importing/document-notation.js';
import type { TimeFaultName } from '../../../messages/makers/editor/week-kinds.js';
import { dayMinutes } from '../../../schedule/calendar/dates.js';
import { isLive } from '../../../schedule/document/schedule.js';
import type { BreakChange, BreakRow } from '../../document/breaks.js';
import { listChannels } from '../../document/channels.js';
import type { EditorHost } from '../../editor-host.js';
import { draftTick } from '../../fields/draft-fields.js';
import { nameListed } from '../../fields/name-channel.js';
import { sayWeekday } from '../../fields/say-dates.js';
import { endAfter, endsNextDay } from '../../fields/stretch.js';
import { textField } from '../../fields/text-field.js';
import type { TimeFields } from '../../fields/time-fields.js';

/** A break that is edited: in the document, or before it is there. */
export interface EditedBreak {
  readonly row: BreakRow;
  /** What the ids of its fields begin with. */
  readonly id: string;
  readonly change: (change: BreakChange) => void;
}

/** The fields of a weekly break: its name, its time, for whom, and on which days. */
export class BreakFields {
  readonly #host: EditorHost;
  readonly #fields: TimeFields;

  constructor(host: EditorHost, fields: TimeFields) {
    this.#host = host;
    this.#fields = fields;
  }

  get #words() {
    return this.#host.words.breaks;
  }

  template(edited: EditedBreak): TemplateResult {
    return html`${this.#name(edited)} ${this.#times(edited)} ${this.#whom(edited)} ${this.#days(edited)}`;
  }

  #name({ row, id, change }: EditedBreak): TemplateResult {
    const { name: label, nameHint: hint, lunch, perLanguage } = this.#words;
    const { index, name } = row;
    if (typeof name !== 'string') return html`<p>${label}: <span class="hint">${perLanguage}</span></p>`;
    const commit = (typed: string) =>
      change({ name: typed.toLowerCase() === lunch.toLowerCase() ? 'lunch' : typed || null });
    const value = name === 'lunch' ? lunch : name;
    return textField(this.#host, { id: `${id}-name`, at: `/breaks/${index}/name`, label, hint, value, commit });
  }

  #times({ row, id, change }: EditedBreak): TemplateResult {
    const { from, until, nextDay } = this.#host.words.week;
    const { range, index } = row;
    const at = `/breaks/${index}/time`;
    const setTo = (start: number, timeOfDay: number): TimeFaultName | null => {
      const end = endAfter(start, timeOfDay);
      if (end === null) return 'same';
      change({ time: rangeText({ start, end }) });
      return null;
    };
    const timeOfEnd = range.end > dayMinutes ? range.end % dayMinutes : range.end;
    const start = { id: `${id}-start`, at, label: from, kind: 'start', minute: range.start } as const;
    const end = { id: `${id}-end`, at, label: until, kind: 'end', minute: range.end } as const;
    return html`<div class="row top">
      ${this.#fields.template({ ...start, commit: (minute) => setTo(minute, timeOfEnd) })}
      ${this.#fields.template({
        ...end,
        remark: endsNextDay(range) ? nextDay : undefined,
        commit: (minute) => setTo(range.start, minute),
      })}
    </div>`;
  }

  #ticks(legend: string, ticks: readonly TemplateResult[]): TemplateResult {
    return html`<fieldset ?disabled=${this.#host.isLocked}>
      <legend>${legend}</legend>
      <div class="ticks">${ticks}</div>
    </fieldset>`;
  }

  #days({ row, id, change }: EditedBreak): TemplateResult {
    const put = (day: number, isOn: boolean) => {
      const others = row.days.filter((each) => each !== day);
      const days = isOn ? [...others, day].sort() : others;
      if (days.length) change({ days: days.length === everyDay.length ? null : selectorOf(days) });
      else this.#refuse();
    };
    const { language } = this.#host.words;
    const ticks = everyDay.map((day) =>
      draftTick(`${id}-day-${day}`, sayWeekday(language, day), row.days.includes(day), (isOn) => put(day, isOn)),
    );
    return this.#ticks(this.#words.days, ticks);
  }

  /** The last box stays ticked: a break without days, or for nobody, is none. */
  #refuse(): void {
    this.#host.announce(this.#words.chooseOne);
  }

  #whom({ row, id, change }: EditedBreak): TemplateResult | typeof nothing {
    const listed = listChannels(this.#host.document).filter(({ id: own, type }) => own && type && isLive({ type }));
    const { channels } = row;
    if (!listed.length && channels === null) return nothing;
    const { whom, all, some } = this.#words;
    const ids = listed.map((each) => each.id);
    const radio = (key: string, name: string, isOn: boolean, next: readonly string[] | null) =>
      html`<label
        ><input
          id="${id}-${key}"
          type="radio"
          name="${id}-whom"
          .checked=${live(isOn)}
          @change=${() => change({ channels: next })}
        />${name}</label
      >`;
    const put = (own: string, isOn: boolean) => {
      const others = channels!.filter((each) => each !== own);
      const next = isOn ? ids.filter((each) => each === own || others.includes(each)) : others;
      if (next.length) change({ channels: [...next, ...others.filter((each) => !next.includes(each))] });
      else this.#refuse();
    };
    return html`${this.#ticks(whom, [radio('all', all, channels === null, null), radio('some', some, channels !== null, ids)])}
    ${
      channels === null
        ? nothing
        : html`<div class="ticks" role="group" aria-label=${some}>
            ${listed.map((each) =>
              draftTick(`${id}-channel-${each.id}`, nameListed(this.#host, each), channels.includes(each.id), (isOn) =>
                put(each.id, isOn),
              ),
            )}
          </div>`
    }`;
  }
}
