import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import type { Slot } from '../../channels/slots.js';
import { problemOf, type FormActions, type FormView } from './form-parts.js';

/** The slots of one day. */
interface SlotDay {
  readonly day: number;
  readonly slots: readonly Slot[];
}

function byDay({ words, slots }: FormView): readonly SlotDay[] {
  const days = new Map<number, Slot[]>();
  for (const slot of slots) {
    const day = words.dayOf(slot);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days].map(([day, within]) => ({ day, slots: within }));
}

/** One day, or as soon as possible. While it is being sent, what was chosen stays: radio buttons know no `readonly`. */
function dayChoice({ phase }: FormView, label: string, isChosen: boolean, choose: () => void): TemplateResult {
  return html`<label part="day"
    ><input
      type="radio"
      name="day"
      autocomplete="off"
      aria-disabled=${phase ? 'true' : nothing}
      .checked=${live(isChosen)}
      @change=${choose}
    /><span>${label}</span></label
  >`;
}

function dayField(view: FormView, actions: FormActions, days: readonly SlotDay[], chosen: SlotDay | undefined) {
  const { words, problems, draft, promise } = view;
  const isWrong = 'slot' in problems && !chosen;
  const described = [isWrong && 'slot-problem', promise && 'promise'].filter(Boolean).join(' ');
  const dayOf = (each: SlotDay) =>
    dayChoice(view, words.nameDay(each.slots[0]!), each === chosen, () =>
      actions.change({ slot: null, day: each.day }),
    );
  return html`<fieldset
    role="radiogroup"
    aria-labelledby="when"
    aria-required="true"
    aria-invalid=${isWrong ? 'true' : 'false'}
    aria-describedby=${described || nothing}
  >
    <legend id="when">${words.line('whenToCall')}</legend>
    ${chosen ? nothing : problemOf(view, 'slot')}
    <div class="days">
      ${dayChoice(view, words.line('soonest'), draft.slot === '', () => actions.change({ slot: '', day: null }))}
      ${days.map(dayOf)}
    </div>
  </fieldset>`;
}

function timeField(view: FormView, actions: FormActions, { day, slots }: SlotDay): TemplateResult {
  const { words, problems, draft, phase } = view;
  const isWrong = 'slot' in problems;
  const values = slots.map(({ from }) => new Date(from).toISOString());
  const value = values.find((each) => each === draft.slot) ?? '';
  return html`<div class="field">
    <label for="time">${words.line('whatTime')}</label>
    ${problemOf(view, 'slot')}
    ${keyed(
      day,
      html`<select
        id="time"
        part="select"
        autocomplete="off"
        aria-required="true"
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby=${isWrong ? 'slot-problem' : 'promise'}
        aria-disabled=${phase ? 'true' : nothing}
        .value=${live(value)}
        @change=${({ target }: Event) => actions.change({ slot: (target as HTMLSelectElement).value })}
      >
        <option value="" disabled ?selected=${!value}>${words.line('chooseTime')}</option>
        ${slots.map((slot, index) => html`<option value=${values[index]!} ?selected=${value === values[index]}>${words.nameSlot(slot)}</option>`)}
      </select>`,
    )}
  </div>`;
}

/** When to be called: as soon as possible, or on a day and then at a time of it. */
export function slotField(view: FormView, actions: FormActions): TemplateResult {
  const { slots, draft } = view;
  const days = byDay(view);
  const chosen = draft.slot === '' ? undefined : days.find(({ day }) => day === draft.day);
  return html`<div class="field when" ?hidden=${!slots.length && draft.slot === ''}>
    ${dayField(view, actions, days, chosen)} ${chosen ? timeField(view, actions, chosen) : nothing}
  </div>`;
}
