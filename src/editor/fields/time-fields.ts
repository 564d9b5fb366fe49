import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TimeFaultName } from '../../messages/makers/editor/week-kinds.js';
import type { EditorHost } from '../editor-host.js';
import { readTypedTime, showTime, stepTime, type TimeKind } from './time-typed.js';

/** A time of the document. */
export interface TimeField {
  readonly id: string;
  /** Where it stands in the document (JSON pointer). */
  readonly at: string;
  readonly label: string;
  readonly kind: TimeKind;
  readonly minute: number;
  /** What is said beside it: "de volgende dag". */
  readonly remark?: string | undefined;
  /** Takes over another time of the day; gives why it cannot. */
  readonly commit: (minute: number) => TimeFaultName | null;
}

/**
 * Fields for times. What is typed goes into the document when the field is left, or at Enter; until then it stays as it was typed, whatever is
 * drawn meanwhile. What is not understood stays, with why.
 */
export class TimeFields {
  readonly #host: EditorHost;
  /** What is being typed, by field. */
  readonly #typing = new Map<string, string>();
  /** The fields that have held something that was not understood. */
  readonly #doubted = new Set<string>();

  constructor(host: EditorHost) {
    this.#host = host;
  }

  /** Two rows: the label, and the field with what is said beside it. */
  template(field: TimeField): TemplateResult {
    const { id, at, label, minute, remark } = field;
    const draft = this.#host.drafts.of(id);
    const shown = showTime(minute);
    const described = [...(remark && !draft ? [`${id}-remark`] : []), ...(draft ? [`${id}-fault`] : [])].join(' ');
    const commit = (event: Event) => this.#commit(field, event.currentTarget as HTMLInputElement);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <div class="row">
        <input
          id=${id}
          class="time"
          data-at=${at}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          aria-invalid=${draft ? 'true' : nothing}
          aria-describedby=${described || nothing}
          ?readonly=${this.#host.isLocked}
          .defaultValue=${shown}
          .value=${live(this.#typing.get(id) ?? draft?.typed ?? shown)}
          @input=${({ currentTarget }: Event) => this.#typing.set(id, (currentTarget as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => this.#onKey(field, event)}
          @change=${commit}
          @blur=${commit}
        />
        ${remark && !draft ? html`<span class="hint" id="${id}-remark">${remark}</span>` : nothing}
      </div>
      ${draft ? html`<p class="fault" id="${id}-fault">${draft.message}</p>` : nothing}
    </div>`;
  }

  /** Nothing is held any more of the fields whose ids begin so: they are gone, or are other ones now. */
  forget(prefix: string): void {
    for (const id of [...this.#typing.keys(), ...this.#doubted].filter((each) => each.startsWith(prefix)))
      this.#drop(id);
  }

  #drop(id: string): void {
    this.#typing.delete(id);
    this.#doubted.delete(id);
    this.#host.drafts.drop(id);
  }

  #onKey(field: TimeField, event: KeyboardEvent): void {
    const input = event.currentTarget as HTMLInputElement;
    if (event.key === 'Enter') this.#commit(field, input);
    else if (event.key === 'Escape') this.#giveBack(field, input, event);
    else if (event.key === 'ArrowUp') this.#step(field, input, event, 1);
    else if (event.key === 'ArrowDown') this.#step(field, input, event, -1);
  }

  /** What stood in the document stands in the field again; where it does already, the key is for what is around. */
  #giveBack({ id, minute }: TimeField, input: HTMLInputElement, event: Event): void {
    if (input.value === showTime(minute) && !this.#host.drafts.of(id)) return;
    event.stopPropagation();
    this.#drop(id);
    input.value = showTime(minute);
    this.#host.requestUpdate();
  }

  #step({ id, kind }: TimeField, input: HTMLInputElement, event: Event, direction: 1 | -1): void {
    const stepped = this.#host.isLocked ? null : stepTime(input.value, kind, direction);
    if (stepped === null) return;
    event.preventDefault();
    input.value = stepped;
    this.#typing.set(id, stepped);
  }

  #commit(field: TimeField, input: HTMLInputElement): void {
    const { id, kind, minute } = field;
    const typed = input.value;
    if (!this.#typing.has(id)) return; // left as it stood, or taken away
    this.#drop(id);
    const read = readTypedTime(typed, kind);
    const isSame = 'minute' in read && showTime(read.minute) === showTime(minute);
    const fault = 'fault' in read ? read.fault : isSame ? null : field.commit(read.minute);
    if (fault) this.#doubt(id, typed, fault);
    this.#host.requestUpdate();
  }

  #doubt(id: string, typed: string, fault: TimeFaultName): void {
    const message = this.#host.words.week.faults[fault];
    this.#doubted.add(id);
    this.#host.drafts.keep(id, { typed, message });
    this.#host.announce(message);
  }
}
