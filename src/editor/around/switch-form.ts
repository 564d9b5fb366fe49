import { html, nothing, type TemplateResult } from 'lit';
import { channelName } from '../../messages/makers/editor/changes/named-channels.js';
import { nameDay, nameTime } from '../../messages/makers/editor/changes/named-moments.js';
import type { SwitchEnd } from '../../messages/makers/editor/switch-words.js';
import type { WallTime } from '../../schedule/calendar/dates.js';
import type { Channel, Schedule } from '../../schedule/document/schedule.js';
import { stringIn } from '../document/plain-edits.js';
import type { EditorHost } from '../editor-host.js';
import { formFoot } from '../fields/form-foot.js';
import { switchedChannels, type SwitchDraft } from './switch-draft.js';
import { nextOpening } from './switch-end.js';

/** The button that turns the switch on: a switch that is filled in is known by it. */
export const confirmId = 'switch-confirm';

/** What the form asks of its panel. */
interface SwitchFormActions {
  readonly onChange: () => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

const textOf = (event: Event) => (event.currentTarget as HTMLInputElement).value;

/** The few questions to begin a switch of the moment. */
export class SwitchForm {
  readonly #host: EditorHost;
  readonly #actions: SwitchFormActions;

  constructor(host: EditorHost, actions: SwitchFormActions) {
    this.#host = host;
    this.#actions = actions;
  }

  get #words() {
    return this.#host.words.switch;
  }

  template(draft: SwitchDraft, schedule: Schedule, wall: WallTime): TemplateResult {
    const { hint, confirm, confirmChange, cancel } = this.#words;
    return html`<div
      class="stack"
      @input=${this.#actions.onChange}
      @change=${this.#actions.onChange}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, draft)}
    >
      <p class="hint">${hint}</p>
      ${this.#end(draft, schedule, wall)} ${this.#channels(draft, schedule, wall)} ${this.#reason(draft)}
      ${formFoot(this.#host, {
        ...{ finishId: confirmId, finishText: draft.changed ? confirmChange : confirm, finish: this.#actions.confirm },
        ...{ leaveId: 'switch-cancel', leaveText: cancel, leave: this.#actions.cancel },
      })}
    </div>`;
  }

  /** As in the other forms: Enter finishes it, Escape leaves it, unless something was filled in. */
  #onKey(event: KeyboardEvent, { isChanged }: SwitchDraft): void {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) this.#actions.confirm();
    else if (event.key !== 'Escape') return;
    else if (isChanged) this.#host.focusOn('switch-cancel');
    else this.#actions.cancel();
    event.preventDefault();
  }

  #reason(draft: SwitchDraft): TemplateResult {
    const { reason, reasonHint } = this.#words;
    return html`<div class="field">
      <label for="switch-reason">${reason}</label>
      <input
        id="switch-reason"
        autocomplete="off"
        aria-describedby="switch-reason-hint"
        .value=${draft.reason}
        @input=${(event: Event) => (draft.reason = textOf(event))}
      />
      <p class="hint" id="switch-reason-hint">${reasonHint}</p>
    </div>`;
  }

  #end(draft: SwitchDraft, schedule: Schedule, wall: WallTime): TemplateResult {
    const { until, ends } = this.#words;
    const opening = nextOpening(schedule, wall);
    const choice = (end: SwitchEnd, label: string) =>
      html`<label>
        <input
          type="radio"
          name="switch-end"
          id="switch-end-${end}"
          .checked=${draft.end === end}
          @change=${() => (draft.end = end)}
        />
        ${label}
      </label>`;
    return html`<fieldset class="stack">
      <legend>${until}</legend>
      ${stringIn(draft.changed?.value ?? {}, 'until') === undefined ? nothing : choice('kept', ends.kept)}
      ${choice('time', ends.time)} ${draft.end === 'time' ? this.#time(draft, wall) : nothing}
      ${choice('day', ends.day)} ${opening ? choice('tomorrow', ends.tomorrow(this.#moment(opening, wall))) : nothing}
      ${choice('open', ends.open)}
    </fieldset>`;
  }

  #moment({ day, minute }: WallTime, wall: WallTime): string {
    const { moments } = this.#host.words;
    const name = nameDay({ words: moments, today: wall.day, read: () => '' }, day);
    return `${name} ${nameTime(moments, minute)}`;
  }

  #time(draft: SwitchDraft, wall: WallTime): TemplateResult {
    const words = this.#words;
    const isWrong = draft.fault === 'time' || draft.fault === 'over';
    const clock = nameTime(this.#host.words.moments, wall.minute);
    return html`<div class="field">
      <label for="switch-time">${words.time}</label>
      <input
        id="switch-time"
        class="time"
        inputmode="numeric"
        autocomplete="off"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? 'switch-time-fault' : nothing}
        .value=${draft.typed}
        @input=${(event: Event) => (draft.typed = textOf(event))}
      />
      ${
        isWrong
          ? html`<p class="fault" id="switch-time-fault">
              ${draft.fault === 'over' ? words.timeOver(clock) : words.timeMissing}
            </p>`
          : nothing
      }
    </div>`;
  }

  #channels(draft: SwitchDraft, schedule: Schedule, { day }: WallTime): TemplateResult | typeof nothing {
    const { channels, channelsMissing, staying: stay } = this.#words;
    const { usual, staying } = switchedChannels(schedule, day);
    if (usual.length + staying.length < 2) return nothing;
    const ticks = (list: readonly Channel[], isUsual: boolean) =>
      html`<div class="ticks">${list.map((channel) => this.#tick(draft, schedule, channel, isUsual))}</div>`;
    return html`<fieldset class="stack" id="switch-channels" tabindex="-1">
      <legend>${channels}</legend>
      ${ticks(usual, true)}
      ${
        staying.length
          ? html`<p id="switch-staying">${stay}</p>
              ${ticks(staying, false)}`
          : nothing
      }
      ${draft.fault === 'channels' ? html`<p class="fault">${channelsMissing}</p>` : nothing}
    </fieldset>`;
  }

  #tick(draft: SwitchDraft, schedule: Schedule, channel: Channel, isUsual: boolean): TemplateResult {
    return html`<label>
      <input
        type="checkbox"
        id="switch-channel-${channel.id}"
        aria-describedby=${isUsual ? nothing : 'switch-staying'}
        .checked=${draft.isTicked(channel, isUsual)}
        @change=${() => draft.turn(channel)}
      />
      ${channelName(schedule, channel, this.#host.words.moments)}
    </label>`;
  }
}
