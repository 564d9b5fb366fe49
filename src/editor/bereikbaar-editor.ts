import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { MomentController } from '../elements/base/moment-controller.js';
import { createOwnRoot, showOwnOnly } from '../elements/base/own-root.js';
import { style } from '../elements/base/root-sheets.js';
import { PageLanguage } from '../elements/base/page-language.js';
import { editorLanguageOf } from '../messages/makers/editor/load-editor-words.js';
import { styles } from './bereikbaar-editor.styles.js';
import { EditorSession } from './editor-session.js';
import { editorTemplate } from './editor-template.js';
import { CompiledValue } from './form/compiled-value.js';
import { FieldElement } from './form/field-element.js';
import { FormJudge } from './form/form-judge.js';
import { FormValue } from './form/form-value.js';
import { keepInside } from './form/kept-inside.js';
import { LeaveGuard } from './form/leave-guard.js';
import { onUndoKey } from './form/undo-keys.js';

const minute = 60_000;
const nextMinute = (instant: number) => (Math.floor(instant / minute) + 1) * minute;

/**
 * @summary An editor of the schedule, for owners: hours, special days, channels. Its value is the document's text.
 *
 * It is a field of a form: what it sends by its `name` is the text of the document, in which everything stays as it was that was
 * not changed. A `<textarea>` in it is taken over: it holds the text to begin with, serves where no script runs, and sends the text
 * by its own name. Forms write line ends as CRLF; the components read both.
 *
 * It speaks Dutch, and English on a page in any other language than Dutch.
 *
 * @tag bereikbaar-editor
 *
 * @slot - The element's own content: a `<textarea>` with the document's text.
 *
 * @fires {Event} input - The text has changed.
 * @fires {Event} change - A change was made: once for each.
 *
 * @csspart base - All of it.
 * @csspart bar - What was changed, and the buttons to take it back.
 * @csspart tabs - The row of tabs.
 * @csspart tab - Each of them.
 * @csspart panel - What the chosen tab shows.
 *
 * @cssState changed - The text is another one than was loaded, or last saved.
 * @cssState loading - Its words are being loaded: the own content is shown.
 * @cssState unknown - It has failed: the own content is shown.
 *
 * @attr {string} lang - The language that it speaks (BCP 47).
 */
export class BereikbaarEditor extends FieldElement {
  static override styles = styles;

  readonly #form = new FormValue(this, this.internals);
  readonly #language = new PageLanguage(this);
  readonly #moment = new MomentController(this);
  readonly #session: EditorSession;
  readonly #compiled = new CompiledValue(this);
  #isBegun = false;

  constructor() {
    super();
    const isLocked = () => this.isLocked;
    this.#session = new EditorSession(this, { isLocked, onText: () => this.#onText() });
    new LeaveGuard(this, () => this.#session.isUnsaved);
    new FormJudge(this, this.#session, this.#form, () => this.performUpdate());
    const early: unknown = Object.hasOwn(this, 'value') ? Reflect.get(this, 'value') : undefined;
    Reflect.deleteProperty(this, 'value'); // set before the element was defined
    if (typeof early === 'string') this.value = early;
  }

  /** The text of the document. One that is set is loaded: it is what changes are compared with. */
  get value(): string {
    return this.#compiled.of(this.#session.editing.text);
  }

  set value(text: string) {
    this.#isBegun = true;
    this.#load(String(text));
  }

  /** The text that is there now has been saved: further changes are compared with it, and leaving the page asks nothing. */
  markSaved(): void {
    this.#session.editing.save();
    this.requestUpdate();
  }

  /** Moves the focus to the tab that is shown. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  }

  override connectedCallback(): void {
    this.#attempt(() => {
      super.connectedCallback();
      this.#begin();
    });
  }

  /** Called by the browser. */
  formResetCallback(): void {
    this.#load(this.#session.loadedText);
  }

  /** Called by the browser, when somebody comes back to a page. */
  formStateRestoreCallback(text: unknown): void {
    if (typeof text === 'string') this.#session.restore(text);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = createOwnRoot(this);
    this.renderOptions.renderBefore = root.lastChild;
    root.addEventListener('keydown', (event) => onUndoKey(event as KeyboardEvent, this.#session));
    keepInside(root);
    return root;
  }

  protected override performUpdate(): void {
    this.#attempt(() => super.performUpdate());
  }

  /** Resolves when it shows what it holds. */
  protected override getUpdateComplete(): Promise<boolean> {
    return this.#session.settle(() => super.getUpdateComplete());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    style(this.shadowRoot!, BereikbaarEditor.styles);
    if (changed.has('defaultValue') && !this.#session.editing.isChanged) this.#begin();
    this.#session.speak(editorLanguageOf(this.#language.asked));
    this.#form.disable(this.disabled);
    const { states } = this.internals;
    states.clear();
    if (!this.#session.hasWords) states.add('loading');
    if (this.#session.editing.isChanged) states.add('changed');
  }

  protected override updated(): void {
    this.#session.onDrawn(this.renderRoot);
    this.#moment.wakeAt(nextMinute(this.#session.now)); // the clock, and what is previewed of now
  }

  protected override render(): TemplateResult {
    const { hasWords } = this.#session;
    return html`<slot ?hidden=${hasWords} @slotchange=${() => this.#begin()}></slot>
      <section
        part="base"
        lang=${hasWords ? this.#session.words.language : nothing}
        aria-label=${hasWords ? this.#session.words.shell.editor : nothing}
        ?hidden=${!hasWords}
      >
        ${hasWords ? editorTemplate(this.#session) : nothing}
      </section>`;
  }

  /** Takes the text that the page has, unless a script has given one, or an owner. A page that is still coming has no more than a part of it. */
  #begin(): void {
    if (document.readyState === 'loading') {
      return document.addEventListener('DOMContentLoaded', () => this.#begin(), { once: true });
    }
    const taken = this.#form.take();
    if (this.#isBegun || this.#session.editing.isChanged) return this.#form.put(this.value);
    this.#isBegun = taken !== null;
    this.#load(taken?.loaded ?? this.defaultValue ?? '');
    if (taken && taken.now !== taken.loaded) this.#session.restore(taken.now);
  }

  #load(text: string): void {
    this.#session.load(text);
    this.#form.put(text);
  }

  #onText(): void {
    const tell = (type: 'input' | 'change') => {
      this.#form.put(this.value);
      this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    };
    tell('input');
    const compiling = this.#compiled.make(this.#session.editing, this.#session.now, this.compile);
    if (compiling) void compiling.then(() => tell('change'));
    else tell('change');
  }

  /** What fails leaves the own content, which a form sends as well; it is tried again at the next change. */
  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      showOwnOnly(this, this.internals.states, error);
      this.renderOptions.renderBefore = this.shadowRoot?.lastChild ?? null;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bereikbaar-editor': BereikbaarEditor;
  }
}
