import { nothing, type TemplateResult } from 'lit';
import { nameTime } from '../../messages/makers/editor/changes/named-moments.js';
import { describeSwitch } from '../../messages/makers/editor/changes/switch-sentence.js';
import type { WallTime } from '../../schedule/calendar/dates.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { addOverride, changeOverride, type ListedOverride, type NewOverride } from '../document/override.js';
import { stringIn } from '../document/plain-edits.js';
import type { EditorHost, Panel } from '../editor-host.js';
import { wallNow } from './clock.js';
import { SwitchDraft } from './switch-draft.js';
import { confirmId, SwitchForm } from './switch-form.js';

interface SwitchAsked {
  /** The switch that the questions are about; null for a new one. */
  readonly changed: () => ListedOverride | null;
  readonly onDone: () => void;
}

/** The few questions with which the switch of the moment begins, or is changed. */
export class SwitchQuestions implements Panel {
  readonly #host: EditorHost;
  readonly #form: SwitchForm;
  readonly #asked: SwitchAsked;
  #draft = new SwitchDraft();

  constructor(host: EditorHost, asked: SwitchAsked) {
    this.#host = host;
    this.#asked = asked;
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
    const changed = this.#asked.changed();
    const isOver = this.#draft.isChanged && !drafts.hasForm(confirmId);
    if (isOver || this.#draft.changed !== changed)
      this.#draft = new SwitchDraft(changed, wall, stringIn(this.#host.document, 'language'));
    return this.#form.template(this.#draft, schedule, wall);
  }

  /** The next time they begin anew. */
  #close(): void {
    this.#draft = new SwitchDraft();
    this.#host.drafts.drop(confirmId);
    this.#asked.onDone();
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
    const { confirmChange, cancel } = this.#words;
    const confirm = this.#draft.changed ? confirmChange : this.#words.confirm;
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
    const { onStep, changedStep, isOn, isChanged } = words.switch;
    const { changed } = this.#draft;
    this.#host.edit({ name: changed ? changedStep : onStep }, (document) =>
      changed
        ? changeOverride(document, changed.index, this.#draft.readChange(added))
        : addOverride(document, added, wall),
    );
    const { schedule, now } = this.#host;
    const written = listOf(schedule?.override).at(changed?.index ?? -1);
    const sentence = schedule && written ? describeSwitch(schedule, written, now, words.moments) : '';
    this.#host.announce((changed ? isChanged : isOn)(sentence));
    this.#close();
  }
}
