import { listFormat } from '../../../messages/intl-formats.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExceptionWhenKind } from '../../../messages/makers/editor/exception-kinds.js';
import { weekdays } from '../../../schedule/calendar/day-selectors.js';
import { holidayNames } from '../../../schedule/calendar/holiday-dates.js';
import { countryOf, holidaysOf } from '../../../schedule/calendar/holidays-by-country.js';
import { selectorOf } from '../../../formats/importing/document-notation.js';
import { weekdaysOf } from '../../document/day-selector.js';
import { stringIn } from '../../document/plain-edits.js';
import type { PanelHost } from '../../editor-host.js';
import type { DateFields, MarkDay } from '../../fields/date-field.js';
import { draftChoice, draftTick, type ChoiceGroup } from '../../fields/draft-fields.js';
import { sayDate, sayWeekday } from '../../fields/say-dates.js';
import { todayOf } from '../../today.js';
import type { ExceptionDraft } from './exception-draft.js';
import { nameHolidayApart } from './say-exception.js';

const kinds = ['official', 'customary', 'regional'] as const;

/** The part of the form that asks when: a day, a period, each year, a holiday. */
export class ExceptionWhenView {
  readonly #host: PanelHost;
  readonly #dateFields: DateFields;
  readonly #mark: MarkDay;

  constructor(host: PanelHost, dateFields: DateFields, mark: MarkDay) {
    this.#host = host;
    this.#dateFields = dateFields;
    this.#mark = mark;
  }

  get #words() {
    return this.#host.words.days.form;
  }

  template(draft: ExceptionDraft): TemplateResult {
    if (draft.group.length) return html`${this.#group(draft)} ${this.#days(draft)}`;
    const { when, whens } = this.#words;
    const put = (kind: string) => this.#set(draft, 'whenKind', kind as ExceptionWhenKind);
    const choice = { id: 'days-when', label: when, value: draft.whenKind, put };
    return html`${draftChoice(choice, [{ options: Object.entries(whens) }])}
    ${draft.whenKind === 'holiday' ? this.#holiday(draft) : this.#dates(draft)} ${this.#days(draft)}`;
  }

  #dates(draft: ExceptionDraft): TemplateResult {
    const { date, from, until } = this.#words;
    const isRange = draft.whenKind.endsWith('range');
    return html`<div class="row top">
      ${this.#date(draft, 'from', isRange ? from : date)} ${isRange ? this.#date(draft, 'until', until) : nothing}
    </div>`;
  }

  #date(draft: ExceptionDraft, key: 'from' | 'until', label: string): TemplateResult {
    const { language } = this.#host.words;
    const isYearly = draft.whenKind.startsWith('yearly');
    const value = draft[key];
    return this.#dateFields.template({
      id: `days-${key}`,
      label,
      value,
      said: value && (isYearly ? sayDate(language, value, 'yearly') : sayDate(language, value)),
      hint: isYearly ? this.#words.yearlyHint : undefined,
      fault: this.#fault(draft, key),
      today: todayOf(this.#host),
      mark: this.#mark,
      put: (text) => this.#set(draft, key, text),
    });
  }

  /** The holidays of the country first. */
  #holidayGroups(draft: ExceptionDraft): ChoiceGroup[] {
    const country = countryOf(stringIn(this.#host.document, 'timeZone') ?? '');
    const own = country ? kinds.flatMap((kind) => holidaysOf(country, kind)) : [];
    const others = holidayNames.filter((name) => !own.includes(name) && !name.endsWith('-substitute'));
    const named = (names: readonly string[]) =>
      names.map((name) => [name, nameHolidayApart(this.#host, name)] as const);
    const several = draft.holidays.length > 1 ? [[draft.holidays.join(), this.#list(draft.holidays)] as const] : [];
    const none = draft.holidays.length ? [] : [['', this.#words.chooseHoliday] as const];
    return [
      { options: [...none, ...several, ...named(own)] },
      { name: this.#words.otherHolidays, options: named(others) },
    ];
  }

  #list(names: readonly string[]): string {
    return listFormat(this.#host.words.language).format(names.map((name) => nameHolidayApart(this.#host, name)));
  }

  #holiday(draft: ExceptionDraft): TemplateResult {
    const { holiday, offset, offsetOf } = this.#words;
    const offsets = [...new Set([-2, -1, 0, 1, 2, draft.offset])].sort((one, other) => one - other);
    const field = {
      id: 'days-holiday',
      label: holiday,
      value: draft.holidays.join(),
      fault: this.#fault(draft, 'holiday'),
      put: (names: string) => this.#set(draft, 'holidays', names ? names.split(',') : []),
    };
    const side = {
      id: 'days-offset',
      label: offset,
      value: String(draft.offset),
      put: (days: string) => this.#set(draft, 'offset', Number(days)),
    };
    const options = offsets.map((days) => [String(days), offsetOf(days)] as const);
    return html`<div class="row top">
      ${draftChoice(field, this.#holidayGroups(draft))} ${draftChoice(side, [{ options }])}
    </div>`;
  }

  /** A rule for several holidays is changed for those that are ticked: at first all of them. */
  #group(draft: ExceptionDraft): TemplateResult {
    const fault = this.#fault(draft, 'holiday');
    const put = (name: string, isOn: boolean) => {
      const isChosen = (each: string) => (each === name ? isOn : draft.holidays.includes(each));
      this.#set(draft, 'holidays', draft.group.filter(isChosen));
    };
    return html`<fieldset id="days-when" tabindex="-1">
      <legend>${this.#words.group(draft.group.length)}</legend>
      <div class="ticks" id="days-holiday" tabindex="-1">
        ${draft.group.map((name) =>
          draftTick(`days-holiday-${name}`, nameHolidayApart(this.#host, name), draft.holidays.includes(name), (isOn) =>
            put(name, isOn),
          ),
        )}
      </div>
      <p class="hint">${this.#words.groupHint}</p>
      ${fault ? html`<p class="fault">${fault}</p>` : nothing}
    </fieldset>`;
  }

  /** A single day needs no weekdays. */
  #days(draft: ExceptionDraft): TemplateResult | typeof nothing {
    if (draft.whenKind === 'day' && draft.days === null) return nothing;
    const words = this.#words;
    const chosen = draft.days === null ? [0, 1, 2, 3, 4, 5, 6] : weekdaysOf(draft.days);
    if (!chosen) return html`<p>${words.countsWeeks(draft.days!)}</p>`;
    const put = (day: number, isOn: boolean) => {
      const days = isOn ? [...chosen, day] : chosen.filter((each) => each !== day);
      this.#set(draft, 'days', days.length === 7 || !days.length ? null : selectorOf(days));
    };
    return html`<fieldset>
      <legend>${words.days}</legend>
      <div class="ticks">
        ${weekdays.map((key, day) =>
          draftTick(
            `days-on-${key}`,
            sayWeekday(this.#host.words.language, day, 'short'),
            chosen.includes(day),
            (isOn) => put(day, isOn),
          ),
        )}
      </div>
    </fieldset>`;
  }

  #set<Key extends keyof ExceptionDraft>(draft: ExceptionDraft, key: Key, value: ExceptionDraft[Key]): void {
    draft[key] = value;
    this.#host.requestUpdate();
  }

  #fault(draft: ExceptionDraft, field: string): string | undefined {
    const found = draft.faults.find((each) => each.field === field);
    return found && this.#words[found.fault];
  }
}
