import { html, nothing, type TemplateResult } from 'lit';
import { everyDay } from '../../../formats/importing/document-notation.js';
import type { TimeFaultName } from '../../../messages/makers/editor/week-kinds.js';
import { gapBreaks } from '../../document/gap-breaks.js';
import { dayMinutes } from '../../../schedule/calendar/dates.js';
import { addStretch, nextStretch, removeStretch, setStretch } from '../../document/week-edits.js';
import { hoursWords, type DayKind, type StretchRow, type WeekGroup } from '../../document/week.js';
import type { EditorHost } from '../../editor-host.js';
import { draftChoice } from '../../fields/draft-fields.js';
import { endAfter, endsNextDay } from '../../fields/stretch.js';
import type { TimeFields } from '../../fields/time-fields.js';
import { showTime } from '../../fields/time-typed.js';
import { isSameJson } from '../../text/same-json.js';
import type { DaysQuestions } from './days-question.js';
import type { OneWeek } from './one-week.js';
import { capital, sayDays, sayHours, sayList, sayRange, sayValue } from './say-week.js';

/** Hours to begin with. */
const usualHours = ['09:00-17:00'];

/** What only channels can be. */
const ofChannels: readonly DayKind[] = ['appointment', 'outside'];

/** A group of days with the same hours: its fields, and what can be done with it. */
export class GroupView {
  readonly #host: EditorHost;
  readonly #fields: TimeFields;
  readonly #asked: DaysQuestions;

  constructor(host: EditorHost, fields: TimeFields, asked: DaysQuestions) {
    this.#host = host;
    this.#fields = fields;
    this.#asked = asked;
  }

  get #words() {
    return this.#host.words.week;
  }

  template(week: OneWeek, group: WeekGroup): TemplateResult {
    const id = week.idOf(group);
    const isClosed = group.kind === 'closed';
    return html`<div class="card stack" id=${id} role="group" aria-labelledby="${id}-days">
      <div class="entry">
        <h4 id="${id}-days" data-at=${week.pointer + group.at} tabindex="-1">${this.#name(group)}</h4>
        ${isClosed ? html`<p>${this.#words.hours.kinds.closed}</p>` : this.#kind(week, group)}
      </div>
      ${isClosed ? this.#closed(week, group) : this.#open(week, group)}
    </div>`;
  }

  #name({ days }: WeekGroup): string {
    return capital(sayDays(this.#host.words, days));
  }

  /** Gives days other hours. Nothing is left of what was typed in the fields of their groups, which may stand for others now. */
  #put(week: OneWeek, ...edit: Parameters<OneWeek['put']>): void {
    const [days] = edit;
    const touched = week.groups.filter((group) => group.days.some((day) => days.includes(day)));
    for (const group of touched) this.#fields.forget(`${week.idOf(group)}-`);
    week.put(...edit);
  }

  #kind(week: OneWeek, group: WeekGroup): TemplateResult {
    const { kind: label, hours } = this.#words;
    const { kind, days } = group;
    const isOffered = (each: DayKind) => each === kind || week.place.owner !== null || !ofChannels.includes(each);
    const kinds: readonly DayKind[] = ['times', ...hoursWords, ...(kind === 'text' ? (['text'] as const) : [])];
    const put = (chosen: string) => {
      if (chosen === 'text') return;
      const value = chosen === 'times' ? this.#usual(week) : chosen;
      this.#put(week, days, value);
      this.#host.focusOn(chosen === 'closed' ? `${week.id}-open-${days[0]}` : `${week.idOf(group)}-kind`);
    };
    const options = kinds.filter(isOffered).map((each) => [each, hours.kinds[each]] as const);
    return this.#host.isLocked
      ? html`<p>${hours.kinds[kind]}</p>`
      : draftChoice({ id: `${week.idOf(group)}-kind`, label, value: kind, put }, [{ options }]);
  }

  /** The hours that most days have. */
  #usual(week: OneWeek): WeekGroup['value'] {
    const open = week.groups.filter(({ kind }) => kind === 'times');
    const [most] = [...open].sort((one, other) => other.days.length - one.days.length);
    return most?.value ?? usualHours;
  }

  #closed(week: OneWeek, group: WeekGroup): TemplateResult {
    const open = (day: number) => {
      this.#put(week, [day], this.#usual(week));
      this.#host.focusOn(`${week.id}-${day}-0-start`);
    };
    return html`<div class="row" ?hidden=${this.#host.isLocked}>
      ${group.days.map(
        (day) =>
          html`<button type="button" id="${week.id}-open-${day}" @click=${() => open(day)}>
            ${capital(this.#words.open(sayDays(this.#host.words, [day])))}
          </button>`,
      )}
    </div>`;
  }

  #open(week: OneWeek, group: WeekGroup): TemplateResult {
    const { kind, stretches } = group;
    return html`${kind === 'text' ? this.#asText(week.pointer + group.at, sayValue(this.#host.words, group.value)) : nothing}
    ${
      kind === 'times'
        ? html`<div class="stretches">${stretches.map((_, index) => this.#stretch(week, group, index))}</div>`
        : nothing
    }
    ${this.#gaps(stretches)} ${this.#host.isLocked ? nothing : this.#actions(week, group)}`;
  }

  #asText(pointer: string, value: string): TemplateResult {
    const { noForm, asText } = this.#words;
    return html`<p>${value}</p>
      <p class="hint">${noForm}</p>
      <div>
        <button type="button" class="plain" @click=${() => this.#host.editAsText(pointer)}>${asText}</button>
      </div>`;
  }

  #stretch(week: OneWeek, group: WeekGroup, index: number): TemplateResult {
    const { days, value, at } = group;
    const row = group.stretches[index]!;
    const id = `${week.idOf(group)}-${index}`;
    const pointer = `${week.pointer}${at}/${index}`;
    const setTo = (start: number, timeOfDay: number): TimeFaultName | null => {
      const end = endAfter(start, timeOfDay);
      if (end === null) return 'same';
      week.put(days, setStretch(value, index, { start, end }));
      return null;
    };
    const timeOfEnd = row.end > dayMinutes ? row.end - dayMinutes : row.end;
    const { from, until, nextDay, stretch } = this.#words;
    const start = { id: `${id}-start`, at: pointer, label: from, kind: 'start', minute: row.start } as const;
    const end = { id: `${id}-end`, at: pointer, label: until, kind: 'end', minute: row.end } as const;
    return html`<div role="group" aria-label=${stretch(index + 1)} class="row top">
      ${this.#fields.template({ ...start, commit: (minute) => setTo(minute, timeOfEnd) })}
      ${this.#fields.template({
        ...end,
        remark: endsNextDay(row) ? nextDay : undefined,
        commit: (minute) => setTo(row.start, minute),
      })}
      ${this.#host.isLocked ? nothing : this.#removeButton(week, group, index)} ${this.#besides(pointer, row)}
    </div>`;
  }

  #removeButton(week: OneWeek, group: WeekGroup, index: number): TemplateResult {
    const { removeStretch: text, of } = this.#words;
    const { days, value, stretches } = group;
    const id = week.idOf(group);
    const remove = () => {
      const isLast = stretches.length === 1;
      this.#put(week, days, removeStretch(value, index));
      this.#host.focusOn(isLast ? `${week.id}-open-${days[0]}` : `${id}-${Math.max(index - 1, 0)}-start`);
    };
    return html`<button
      type="button"
      class="end"
      id="${id}-${index}-remove"
      aria-label=${of(text, sayRange(this.#host.words, stretches[index]!))}
      @click=${remove}
    >
      ${text}
    </button>`;
  }

  /** What an interval says besides its time: it stays. */
  #besides(pointer: string, { others, state }: StretchRow): TemplateResult | typeof nothing {
    if (!others.length) return nothing;
    const { besides, besidesOf, asText, hours } = this.#words;
    const nameOf = (key: string) => (Object.hasOwn(besidesOf, key) ? besidesOf[key]! : key);
    const names = others.map((key) => (key === 'state' && state ? hours.kinds[state].toLowerCase() : nameOf(key)));
    return html`<p class="hint whole">
      ${besides(sayList(this.#host.words, names))}
      <button type="button" class="plain" @click=${() => this.#host.editAsText(pointer)}>${asText}</button>
    </p>`;
  }

  /** What lies between the stretches of a day, a break, or too long for one; and what two of them both say. */
  #gaps(stretches: readonly StretchRow[]): TemplateResult[] {
    const breaks = gapBreaks(stretches);
    const sorted = [...stretches].sort((one, other) => one.start - other.start);
    return sorted.slice(1).flatMap(({ start, end }, index) => {
      const before = Math.max(...sorted.slice(0, index + 1).map((each) => each.end));
      if (start === before) return [];
      const found = breaks.find((gap) => gap.start === before && gap.end === start);
      const { twice, lunch, pause, shut } = this.#words;
      return start < before
        ? [html`<p class="warning">${twice(showTime(start), showTime(Math.min(before, end)))}</p>`]
        : [
            html`<p class="hint">
              ${(found ? (found.isLunch ? lunch : pause) : shut)(showTime(before), showTime(start))}
            </p>`,
          ];
    });
  }

  #actions(week: OneWeek, group: WeekGroup): TemplateResult {
    const { addStretch: addText, copy, apart, of } = this.#words;
    const id = week.idOf(group);
    const name = this.#name(group);
    const button = (key: string, text: string, act: () => void) =>
      html`<button type="button" id="${id}-${key}" aria-label=${of(text, name)} @click=${act}>${text}</button>`;
    const ask = (key: string, first: number) => () => this.#asked.open(`${id}-${key}-days`, first);
    const others = everyDay.filter((day) => !group.days.includes(day));
    return html`<div class="row">
        ${group.kind === 'times' ? button('add', addText, () => this.#add(week, group)) : nothing}
        ${others.length ? button('copy', copy, ask('copy', others[0]!)) : nothing}
        ${group.days.length > 1 ? button('apart', apart, ask('apart', group.days[0]!)) : nothing}
        ${this.#mergeButtons(week, group)}
      </div>
      ${this.#asked.isOpen(`${id}-copy-days`) ? this.#copyQuestion(week, group, others) : nothing}
      ${this.#asked.isOpen(`${id}-apart-days`) ? this.#apartQuestion(week, group) : nothing}`;
  }

  #add(week: OneWeek, group: WeekGroup): void {
    const { days, value, stretches } = group;
    if (!nextStretch(value)) return this.#host.announce(this.#words.noRoom);
    week.put(days, addStretch(value));
    this.#host.focusOn(`${week.idOf(group)}-${stretches.length}-start`);
  }

  /** With groups that have the same hours. */
  #mergeButtons(week: OneWeek, group: WeekGroup): TemplateResult[] {
    const { words } = this.#host;
    const alike = week.groups.filter(({ days, value }) => days[0] !== group.days[0] && isSameJson(value, group.value));
    return alike.map(({ days }) => {
      const merge = () => {
        const all = [...group.days, ...days].sort();
        week.gather(all);
        this.#host.announce(words.week.merged(sayDays(words, all)));
        this.#host.focusOn(`${week.id}-${all[0]}-days`);
      };
      return html`<button type="button" id="${week.idOf(group)}-merge-${days[0]}" @click=${merge}>
        ${words.week.merge(sayDays(words, days))}
      </button>`;
    });
  }

  #copyQuestion(week: OneWeek, group: WeekGroup, others: readonly number[]): TemplateResult {
    const { words } = this.#host;
    const { copyFrom, copyTo, copyDo, copied } = words.week;
    const id = week.idOf(group);
    const from = sayDays(words, group.days);
    const labelOf = (day: number) =>
      copyTo(capital(sayDays(words, [day])), sayHours(words, week.groupOf(day) ?? { kind: 'closed', stretches: [] }));
    return this.#asked.template({
      id: `${id}-copy-days`,
      legend: copyFrom(from),
      options: others.map((day) => [day, labelOf(day)]),
      act: copyDo,
      onCancel: () => this.#leave(`${id}-copy`),
      onDone: (days) => {
        const all = [...group.days, ...days].sort();
        const said = copied(from, sayDays(words, days));
        this.#put(week, all, group.value, { step: said.replace(/\.$/, ''), said });
        this.#host.focusOn(`${week.id}-${all[0]}-days`);
      },
    });
  }

  #apartQuestion(week: OneWeek, group: WeekGroup): TemplateResult {
    const { words } = this.#host;
    const { apartWhich, apartDo, tookApart } = words.week;
    const id = week.idOf(group);
    return this.#asked.template({
      id: `${id}-apart-days`,
      legend: apartWhich,
      options: group.days.map((day) => [day, capital(sayDays(words, [day]))]),
      act: apartDo,
      onCancel: () => this.#leave(`${id}-apart`),
      onDone: (days) => {
        const isAll = days.length === group.days.length;
        if (!isAll) week.gather(days);
        this.#host.announce(tookApart(capital(sayDays(words, days))));
        this.#host.focusOn(`${week.id}-${days[0]}-days`);
      },
    });
  }

  #leave(id: string): void {
    this.#asked.close();
    this.#host.focusOn(id);
  }
}
