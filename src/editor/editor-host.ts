import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { EditorTab } from '../messages/makers/editor/shell-words.js';
import type { EditorWords, FirstWords, ReviewingWords } from '../messages/makers/editor/editor-words.js';
import type { EditorWordsPart } from '../messages/makers/editor/load-editor-words.js';
import type { Schedule } from '../schedule/document/schedule.js';
import type { JsonObject } from '../schedule/document/json.js';
import type { Drafts } from './fields/drafts.js';
import type { Step } from './text/history.js';
import type { Reading } from './text/read-text.js';
import type { nothing, TemplateResult } from 'lit';

/** What a panel sees of the editor, and what it can have done. */
export interface EditorHost extends ReactiveControllerHost {
  /** The document as it stands, also when it has problems; an empty one while nobody has begun. */
  readonly document: JsonObject;
  readonly reading: Reading;
  /** The text that was loaded, or last saved. */
  readonly loadedText: string;
  /** The last schedule that was valid; null when there was none. It is of the present text when `reading.schedule` is there. */
  readonly schedule: Schedule | null;
  /** What is said on the first screen, in one language. */
  readonly words: FirstWords;
  /** Whether nothing may be changed: disabled or readonly. */
  readonly isLocked: boolean;
  /** The instant that it is now (epoch milliseconds), by the page's clock. */
  readonly now: number;
  readonly drafts: Drafts;
  /** Whether a part of the words is there; it is loaded when it is not. */
  wantWords(part: EditorWordsPart): boolean;
  /** Changes the document: what is not changed keeps its text. One call is one step to take back. */
  edit(step: Step, change: (document: JsonObject) => JsonObject): void;
  /** Puts another text in its place. */
  write(step: Step, text: string): void;
  /** Takes back all changes since the document was loaded, as one step. */
  revert(): void;
  /** Tells who hears the page, once. */
  announce(text: string): void;
  /** Moves the focus to what has an id, after the next update. An id that begins with the name of a tab (`week-…`) opens that tab. */
  focusOn(id: string): void;
  /** Opens the tab on which a place of the document (JSON pointer) is edited, and moves the focus there; to the text where no field or row is about it. */
  goTo(pointer: string): void;
  /** Opens the text of the document at a place (JSON pointer). */
  editAsText(pointer: string): void;
}

/** The same for what is loaded later, together with what it says. */
export interface PanelHost extends EditorHost {
  readonly words: EditorWords;
}

/** The same for what tells of changes. */
export interface ReviewingHost extends EditorHost {
  readonly words: FirstWords & ReviewingWords;
}

/**
 * A part of the editor, with what it has to remember. It draws into the editor's own root, so ids are unique in all of the editor: they begin with the
 * name of the tab. A field says by `data-at` which place of the document (JSON pointer) it edits.
 */
export interface Panel {
  render(): TemplateResult | typeof nothing;
  /** Opens what is closed around a place of the document (JSON pointer), before it is drawn. */
  reveal?(pointer: string): void;
}

/** Which tab a panel has, what it edits, and how it is made. */
export interface PanelEntry {
  readonly tab: EditorTab;
  /** Which places of the document (JSON pointers) are edited there, unless an earlier tab edits them. */
  readonly places: RegExp;
  make(host: EditorHost): Panel;
}
