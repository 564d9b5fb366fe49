import type { JsonObject } from '../schedule/document/json.js';
import { History, type Step } from './text/history.js';
import { isEmptyText, readText, type Reading } from './text/read-text.js';
import { writeDocument } from './text/write-document.js';
import type { Schedule } from '../schedule/document/schedule.js';

/** The document that is edited: its text is the truth, all else is read from it. */
export class Editing {
  #history = new History('');
  #reading = readText('');
  #schedule: Schedule | null = null;

  /** What the text says now. */
  get reading(): Reading {
    return this.#reading;
  }

  get text(): string {
    return this.#reading.text;
  }

  /** The text that was loaded, or that was last saved. */
  get loaded(): string {
    return this.#history.loaded;
  }

  /** The last schedule that was valid; null when there was none. */
  get schedule(): Schedule | null {
    return this.#schedule;
  }

  get isChanged(): boolean {
    return this.text !== this.loaded;
  }

  get isEmpty(): boolean {
    return isEmptyText(this.text);
  }

  /** The step that can be taken back, and the one that can be done again. */
  get steps(): { readonly undoable: Step | null; readonly redoable: Step | null } {
    return this.#history;
  }

  /** Takes another text, without anything of the one before. */
  load(text: string): void {
    this.#history = new History(text);
    this.#schedule = null;
    this.#read();
  }

  /** What is there now is saved: it is what further changes are compared with. Its steps can be taken back no more. */
  save(): void {
    this.#history = new History(this.text);
  }

  /** Changes the document, where there is one: the text of what stays as it is stays, too. */
  edit(step: Step, change: (document: JsonObject) => JsonObject): void {
    const { document, text } = this.#reading;
    if (document) this.write(step, writeDocument(text, change(document)));
  }

  /** Puts another text in its place. */
  write(step: Step, text: string): void {
    this.#history.add(step, text);
    this.#read();
  }

  /** Takes a step back, and gives it; null when there is none. */
  undo(): Step | null {
    const step = this.#history.undo();
    if (step) this.#read();
    return step;
  }

  /** Does a step again that was taken back, and gives it; null when there is none. */
  redo(): Step | null {
    const step = this.#history.redo();
    if (step) this.#read();
    return step;
  }

  #read(): void {
    this.#reading = readText(this.#history.text);
    this.#schedule = this.#reading.schedule ?? this.#schedule;
  }
}
