import { nothing, type TemplateResult } from 'lit';
import { nameTime } from '../../messages/makers/editor/changes/named-moments.js';
import { describeSwitch } from '../../messages/makers/editor/changes/switch-sentence.js';
import type { WallTime } from '../../schedule/calendar/dates.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { addOverride, type NewOverride } from '../document/override.js';
import type { EditorHost, Panel } from '../editor-host.js';
import { wallNow } from './clock.js';
import { SwitchDraft } from './switch-draft.js';
import { confirmId, SwitchForm } from './switch-form.js';

/** The few questions with which the switch of the moment begins. */
export class SwitchQuestions implements Panel {
  readonly #host: EditorHost;
  readonly #form: SwitchForm;
  readonly #onDone: () => void;
  #draft = new SwitchDraft();

  constructor(host: EditorHost, onDone: () => void) {
    this.#host = host;
    this.#onDone = onDone;
    this.#form = new SwitchForm(host, {
      onChange: () => this.#onChange(),
      confirm: () => this.#confirm(),
      cancel: () => this.#close(),
    });
  }

  get #words() {
    return this.#host.words.switch;
  }

  render(): TemplateResult | typeof nothing {
    const { schedule, drafts } = this.#host;
    const wall = wallNow(this.#host);
    if (!wall || !schedule) return nothing;
    if (this.#draft.isChanged && !drafts.hasForm(confirmId)) this.#draft = new SwitchDraft();
    return this.#form.template(this.#draft, schedule, wall);
  }

  /** The next time they begin anew. */
  #close(): void {
    this.#draft = new SwitchDraft();
    this.#host.drafts.drop(confirmId);
    this.#onDone();
  }

  /** What is not turned on keeps the document from being saved, or is turned on by that: where nothing is missing, nobody means anything else. */
  #onChange(): void {
    const wall = wallNow(this.#host);
    const { schedule } = this.#host;
    if (!wall || !schedule) return;
    if (this.#draft.fault) this.#draft.check(schedule, wall);
    this.#keep(this.#draft.read(schedule, wall) ? () => this.#confirm() : undefined);
    this.#host.requestUpdate();
  }

  #keep(finish: (() => void) | undefined): void {
    const { confirm, cancel } = this.#words;
    this.#draft.isChanged = true;
    this.#host.drafts.keepForm(confirmId, { message: this.#host.words.shell.unfinished(confirm, cancel), finish });
  }

  #confirm(): void {
    const wall = wallNow(this.#host);
    const { schedule } = this.#host;
    if (!wall || !schedule) return;
    const added = this.#draft.read(schedule, wall);
    if (added) this.#put(added, wall);
    else this.#fail(schedule, wall);
  }

  #fail(schedule: Schedule, wall: WallTime): void {
    const { timeOver, timeMissing: time, channelsMissing: channels } = this.#words;
    this.#draft.check(schedule, wall);
    this.#keep(undefined);
    const over = timeOver(nameTime(this.#host.words.moments, wall.minute));
    this.#host.announce({ time, over, channels }[this.#draft.fault ?? 'time']);
    this.#host.focusOn(this.#draft.fault === 'channels' ? 'switch-channels' : 'switch-time');
  }

  #put(added: NewOverride, wall: WallTime): void {
    const { words } = this.#host;
    this.#host.edit({ name: words.switch.onStep }, (document) => addOverride(document, added, wall));
    const { schedule, now } = this.#host;
    const newest = listOf(schedule?.override).at(-1);
    const sentence = schedule && newest ? describeSwitch(schedule, newest, now, words.moments) : '';
    this.#host.announce(words.switch.isOn(sentence));
    this.#close();
  }
}
