import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { EditorTab } from '../messages/makers/editor/shell-words.js';
import type { MakersLanguageTag } from '../messages/languages.js';
import type { EditorWords } from '../messages/makers/editor/editor-words.js';
import type { EditorWordsPart } from '../messages/makers/editor/load-editor-words.js';
import { LazyPart } from '../elements/base/lazy-part.js';
import { currentPage } from '../page/page.js';
import type { JsonObject } from '../schedule/document/json.js';
import { stretchAt } from '../schedule/document/source-text/json-places.js';
import { aroundParts, isAround, type AroundParts } from './around/around-parts.js';
import { valueAt } from './document/at-pointer.js';
import { Editing } from './editing.js';
import type { EditorHost, Panel } from './editor-host.js';
import { Drafts } from './fields/drafts.js';
import { MarkedFields } from './form/marked-fields.js';
import { WantedFocus } from './form/wanted-focus.js';
import { entryAt, panelEntries } from './panels/panel-entries.js';
import { laterPanel } from './panels/later-panel.js';
import { SpokenWords } from './spoken-words.js';
import type { Step } from './text/history.js';

/** What the session asks of its element. */
interface Outside {
  /** Whether nothing may be changed. */
  isLocked(): boolean;
  /** Called when the text is another one. */
  onText(): void;
}

const startPanel = (host: EditorHost) =>
  laterPanel(host, {
    load: () => import('./panels/start-panel.js'),
    make: (module, given) => new module.StartPanel(given),
    name: 'the first questions',
  });

/** One document in an editor: what panels see of it, and what they can have done. */
export class EditorSession implements EditorHost {
  readonly editing = new Editing();
  readonly drafts = new Drafts();
  /** The questions with which an empty editor begins. */
  readonly start: Panel;
  readonly around: AroundParts;
  readonly #element: ReactiveControllerHost;
  readonly #outside: Outside;
  readonly #panels = new Map<EditorTab, Panel>();
  readonly #parts = new Set<LazyPart<object>>();
  readonly #focus = new WantedFocus();
  readonly #marked = new MarkedFields();
  readonly #spoken = new SpokenWords(this);
  /** The tab that is shown. */
  tab: EditorTab = panelEntries[0]!.tab;
  /** What is told to who hears the page. */
  announcement = '';

  constructor(element: ReactiveControllerHost, outside: Outside) {
    this.#element = element;
    this.#outside = outside;
    this.around = aroundParts(this);
    this.start = startPanel(this);
  }

  get document(): JsonObject {
    return this.reading.document ?? {};
  }

  get reading() {
    return this.editing.reading;
  }

  /** Whether something would be lost with the page. */
  get isUnsaved(): boolean {
    return this.editing.isChanged || this.drafts.size > 0;
  }

  get loadedText(): string {
    return this.editing.loaded;
  }

  get schedule() {
    return this.editing.schedule;
  }

  /** Nothing is drawn before the first of them are there. */
  get words(): EditorWords {
    return this.#spoken.words;
  }

  get hasWords(): boolean {
    return this.#spoken.has('first');
  }

  wantWords(part: EditorWordsPart): boolean {
    return this.#spoken.want(part);
  }

  get isLocked(): boolean {
    return this.#outside.isLocked();
  }

  get now(): number {
    return currentPage().clock.now();
  }

  get updateComplete(): Promise<boolean> {
    return this.#element.updateComplete;
  }

  addController(controller: ReactiveController): void {
    if (controller instanceof LazyPart) this.#parts.add(controller as LazyPart<object>);
    this.#element.addController(controller);
  }

  /** Resolves when all is shown: the words, a panel that is loaded, and what that one loads. True unless another update is due by then. */
  async settle(update: () => Promise<boolean>): Promise<boolean> {
    let isComplete = await update();
    while (this.#isLoading) {
      await Promise.all([...this.#parts].flatMap(({ settled }) => settled ?? []));
      isComplete = await update();
    }
    return isComplete && (await update()) && !this.#isLoading; // what came last has still to be drawn
  }

  get #isLoading(): boolean {
    return [...this.#parts].some(({ part, settled }) => settled !== undefined && part === undefined);
  }

  removeController(controller: ReactiveController): void {
    this.#parts.delete(controller as LazyPart<object>);
    this.#element.removeController(controller);
  }

  requestUpdate(): void {
    this.#element.requestUpdate();
  }

  /** Says all that follows in a language, as soon as its words are there. */
  speak(language: MakersLanguageTag): void {
    this.#spoken.speak(language);
  }

  load(text: string): void {
    this.editing.load(text);
    this.drafts.clear();
    this.requestUpdate();
  }

  /** Puts back what stood in a form when somebody left the page. */
  restore(text: string): void {
    this.editing.write({ name: this.hasWords ? this.words.shell.restored : '' }, text);
    this.#outside.onText();
    this.requestUpdate();
  }

  edit(step: Step, change: (document: JsonObject) => JsonObject): void {
    this.#change(() => this.editing.edit(step, change));
  }

  write(step: Step, text: string): void {
    this.#change(() => this.editing.write(step, text));
  }

  undo(): void {
    this.#change(() => this.#tell(this.editing.undo(), this.words.shell.undone));
  }

  redo(): void {
    this.#change(() => this.#tell(this.editing.redo(), this.words.shell.redone));
  }

  revert(): void {
    const { revert, reverted } = this.words.shell;
    this.drafts.clearFields();
    this.write({ name: revert.toLowerCase() }, this.loadedText);
    this.announce(reverted);
  }

  announce(text: string): void {
    this.announcement = text;
    this.requestUpdate();
  }

  focusOn(id: string): void {
    // The questions of an empty editor have no tab.
    const first = id.startsWith('start-') ? panelEntries[0] : undefined;
    const { tab } = panelEntries.find((entry) => id.startsWith(`${entry.tab}-`)) ?? first ?? this;
    this.#focus.wantId(id);
    this.#open(tab);
  }

  goTo(pointer: string): void {
    const { tab } = entryAt(pointer);
    const value = valueAt(this.document, pointer);
    this.#focus.wantPlace({ pointer, value }, () => this.editAsText(pointer));
    if (isAround(pointer)) return this.requestUpdate();
    this.panelOf(tab).reveal?.(pointer);
    this.#open(tab);
  }

  editAsText(pointer: string): void {
    this.#focus.wantText('file-text', () => stretchAt(this.editing.text, pointer));
    this.#open('file');
  }

  /** Opens what keeps a form from being sent: browsers cannot focus what is on another tab. */
  showFirstFault(): void {
    const [problem] = this.reading.problems;
    const { first } = this.drafts;
    this.drafts.ask();
    if (first && (this.editing.isEmpty || !problem)) this.#tellAt(first.id, first.message);
    else if (this.editing.isEmpty) this.#tellAt(this.isStarting ? 'start-name' : 'file-text', this.words.shell.missing);
    else if (problem) this.goTo(problem.path);
    else if (this.reading.fault) this.goTo('');
  }

  #tellAt(id: string, message: string): void {
    this.announce(message);
    this.focusOn(id);
  }

  /** Where browsers may say what keeps a form from being sent: what is seen, and can have the focus. */
  faultPlace(root: ParentNode): HTMLElement | undefined {
    const ids = [this.drafts.first?.id ?? 'undo', 'start-name', 'undo'];
    const found = ids.map((id) => root.querySelector<HTMLElement>(`#${CSS.escape(id)}`));
    return found.find((each) => each?.checkVisibility()) ?? undefined;
  }

  /** Whether the first questions are asked: nobody has begun, and nobody has asked for the text. */
  get isStarting(): boolean {
    return this.editing.isEmpty && this.tab !== 'file' && !this.isLocked;
  }

  /** Shows a tab that was chosen. Beside an empty text there are none any more then: the first questions are asked. */
  show(tab: EditorTab): void {
    this.#open(tab);
    if (this.isStarting) this.#focus.wantId('start-heading');
  }

  #open(tab: EditorTab): void {
    this.tab = tab;
    this.requestUpdate();
  }

  /** The panel of a tab. It is made once, and remembers what was opened in it. */
  panelOf(tab: EditorTab): Panel {
    const panel = this.#panels.get(tab) ?? panelEntries.find((entry) => entry.tab === tab)!.make(this);
    this.#panels.set(tab, panel);
    return panel;
  }

  /** Marks what is wrong, and moves the focus to where it was asked for: all is drawn now. */
  onDrawn(root: ParentNode): void {
    if (!this.hasWords) return;
    const { findings } = this.around;
    const problems = findings.list().filter(({ kind }) => kind === 'problem');
    this.#marked.mark(root, problems);
    this.#focus.place(root, this.#isLoading);
    if (!this.#isLoading) findings.begin();
  }

  #tell(step: Step | null, sentence: (step: string) => string): void {
    if (!step) return;
    this.drafts.clearFields();
    this.announce(sentence(step.name));
  }

  #change(work: () => void): void {
    const before = this.editing.text;
    if (this.isLocked) return;
    work();
    if (this.editing.text !== before) this.#outside.onText();
    this.requestUpdate();
  }
}
