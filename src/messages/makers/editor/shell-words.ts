/** The parts of the editor that have a tab. */
export type EditorTab = 'week' | 'days' | 'channels' | 'organisation' | 'texts' | 'file';

/** What frames the editor's panels. */
export interface ShellWords {
  /** The name of the whole, for who hears the page. */
  readonly editor: string;
  readonly tabs: string;
  readonly tab: Readonly<Record<EditorTab, string>>;
  readonly undo: string;
  readonly redo: string;
  /** What a button takes back or does again, behind its name. */
  readonly step: (button: string, step: string) => string;
  readonly undone: (step: string) => string;
  readonly redone: (step: string) => string;
  readonly nothingChanged: string;
  readonly changed: string;
  readonly revert: string;
  readonly reverted: string;
  /** Above the text of a document that is no JSON; its line and column, and why, follow. */
  readonly noJson: (line: number, column: number, why: string) => string;
  readonly noObject: string;
  /** Why a form cannot be sent: the browser shows it. */
  readonly invalid: (problems: number) => string;
  readonly missing: string;
  /** At a form that is filled in and not finished: the names of the buttons that finish it, and that take it away. */
  readonly unfinished: (confirm: string, cancel: string | null) => string;
  readonly editAsText: string;
  /** A step that nobody named: the text itself was edited. */
  readonly textEdited: string;
  /** What stood in a form when the browser came back to the page. */
  readonly restored: string;
  /** "Klok in Amsterdam: nu 14.12 uur". */
  readonly clock: (place: string, time: string, day: string) => string;
  /** That this browser's clock is another one. */
  readonly otherClock: (time: string) => string;
  /** That this browser's zone data say something else than the document's witnesses. */
  readonly otherData: (place: string) => string;
}
