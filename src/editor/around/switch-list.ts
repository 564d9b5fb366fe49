import { html, nothing, type TemplateResult } from 'lit';
import { describeSwitch } from '../../messages/makers/editor/changes/switch-sentence.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import { parseSchedule } from '../../schedule/document/definition/parse-schedule.js';
import type { Override, Schedule } from '../../schedule/document/schedule.js';
import { endOverride, listOverrides, type ListedOverride } from '../document/override.js';
import type { EditorHost, Panel } from '../editor-host.js';
import { wallNow } from './clock.js';

/** A switch as it stands, where it is one: something else in the document may be wrong. */
function readOverride(value: ListedOverride['value'], { channels }: Schedule): Override | undefined {
  const { channels: named, ...rest } = value;
  const result = parseSchedule({ version: 1, timeZone: 'UTC', override: rest });
  const [override] = result.ok ? listOf(result.schedule.override) : [];
  const known = channels.filter(({ id }) => Array.isArray(named) && named.includes(id)).map(({ id }) => id);
  return override && named !== undefined ? { ...override, channels: known } : override;
}

interface SwitchListActions {
  /** Moves the focus when one is gone, with its button. */
  readonly onTaken: () => void;
  /** Opens the questions for one. */
  readonly change: (listed: ListedOverride) => void;
}

/** The switches that there are, and how to end them. */
export class SwitchList implements Panel {
  readonly #host: EditorHost;

  readonly #actions: SwitchListActions;

  constructor(host: EditorHost, actions: SwitchListActions) {
    this.#host = host;
    this.#actions = actions;
  }

  render(): TemplateResult | typeof nothing {
    const { schedule, document } = this.#host;
    const wall = wallNow(this.#host);
    if (!schedule || !wall) return nothing;
    return html`${listOverrides(document, wall).map((each) => this.#listed(each, schedule))}`;
  }

  #listed(listed: ListedOverride, schedule: Schedule): TemplateResult {
    const { index, pointer, time, value } = listed;
    const { words, now, isLocked } = this.#host;
    const override = readOverride(value, schedule);
    const sentence = override ? describeSwitch(schedule, override, now, words.moments) : JSON.stringify(value);
    const { over, holds, coming, remove, end, callOff } = words.switch;
    const isKnown = override && time === 'now' && value['hours'] === 'closed';
    const name = { past: over, now: holds, coming }[time];
    return html`<div class="stack" data-at=${pointer} tabindex="-1">
      <p><strong>${name}:</strong> <span id="switch-${index}">${sentence}</span></p>
      <div class="row">
        <button
          type="button"
          class=${time === 'now' ? 'main' : ''}
          aria-describedby="switch-${index}"
          ?disabled=${isLocked}
          @click=${() => this.#take(index, time)}
        >
          ${{ past: remove, now: end, coming: callOff }[time]}
        </button>
        ${isKnown ? this.#changeTemplate(listed) : nothing}
        <button
          type="button"
          class="plain"
          aria-describedby="switch-${index}"
          @click=${() => this.#host.editAsText(pointer)}
        >
          ${words.switch.edit}
        </button>
      </div>
    </div>`;
  }

  #changeTemplate(listed: ListedOverride): TemplateResult {
    const { words, isLocked } = this.#host;
    return html`<button
      type="button"
      id="switch-change-${listed.index}"
      aria-describedby="switch-${listed.index}"
      ?disabled=${isLocked}
      @click=${() => this.#actions.change(listed)}
    >
      ${words.switch.change}
    </button>`;
  }

  #take(index: number, time: ListedOverride['time']): void {
    const { offStep, isOff, calledOffStep, isCalledOff } = this.#host.words.switch;
    const isNow = time === 'now';
    this.#host.edit({ name: isNow ? offStep : calledOffStep }, (document) => endOverride(document, index));
    this.#host.announce(isNow ? isOff : isCalledOff);
    this.#actions.onTaken();
  }
}
