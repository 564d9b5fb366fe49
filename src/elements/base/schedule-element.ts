import { LitElement, html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import type { Tone } from '../../messages/index.js';
import { createSpeech } from '../../messages/speech.js';
import type { LoadCatalog } from '../../messages/load-catalog-parts.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { TextKey } from '../../schedule/document/text-keys.js';
import { ForeignChanges } from './foreign-changes.js';
import { createOwnRoot, showOwnOnly } from './own-root.js';
import { style } from './root-sheets.js';
import { know, type Known, type Speaking } from './know.js';
import { LanguageController } from './language-controller.js';
import { MomentController } from './moment-controller.js';
import { ScheduleController } from './schedule-controller.js';
import { settle } from './settle.js';

function withSpeech<Key extends TextKey>(known: Known<Key>): Speaking<Key> {
  return { ...known, speech: createSpeech(known.schedule, known.instant, known.manner) };
}

/**
 * What the elements with templates have in common: where the schedule comes from, the moment, the language and the tone.
 * As long as nothing is known, and when something fails, an element shows its own content. It wakes when the first of the facts ends that its speech used.
 *
 * @attr {string} lang - The language that it speaks (BCP 47).
 */
export abstract class ScheduleElement<Key extends TextKey> extends LitElement {
  static override properties = {
    src: {},
    schedule: { attribute: false },
    tone: {},
    previewAt: { attribute: 'preview-at' },
  };

  static override styles: CSSResult[];

  /** The address of the schedule, or `#id` of a `<script type="application/json">` in the page that holds it. */
  src: string | null = null;

  /** The schedule itself, as it stands in its file (not one that was parsed). Goes before `src`; no request is made. */
  schedule: unknown = null;

  /** `formal` or `informal`; without one it is the schedule's. */
  tone: Tone | null = null;

  /** The moment to preview instead of now, on the organisation's clock: `2026-11-23T12:15`. */
  previewAt: string | null = null;

  /** What the element speaks about at this update; null when its own content has to do. */
  protected known: Speaking<Key> | null = null;

  /** Whose presence counts at this update, as soon as it is read: in a preview nobody's does. */
  protected presenceSchedule: Schedule | null = null;

  /** Whether the first answer of an address replaces, at this update, what stood in the page: nothing has changed by that. */
  protected isFirstAnswer = false;

  protected readonly states = this.attachInternals().states ?? new Set<string>();
  readonly #schedule = new ScheduleController(this);
  readonly #moment = new MomentController(this);
  readonly #language: LanguageController<Key>;
  #foreign: ForeignChanges | undefined;

  /** @param load what loads the sentences that the element needs */
  constructor(load: LoadCatalog<Key>) {
    super();
    this.#language = new LanguageController(this, load);
  }

  override connectedCallback(): void {
    this.#attempt(() => super.connectedCallback());
  }

  /** Called by the browser. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = [];
    this.requestUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = createOwnRoot(this);
    this.renderOptions.renderBefore = root.lastChild;
    this.#foreign = new ForeignChanges(root, () => this.requestUpdate());
    return root;
  }

  protected override performUpdate(): void {
    this.#attempt(() => this.#foreign?.drawWithout(() => this.#draw()));
  }

  /** Resolves when the element shows what its properties say. */
  protected override getUpdateComplete(): Promise<boolean> {
    return settle(() => super.getUpdateComplete(), this.#schedule, this.#language);
  }

  /** Elements that override this call it first. */
  protected override willUpdate(...parameters: readonly [PropertyValues]): void {
    super.willUpdate(...parameters);
    style(this.shadowRoot!, (this.constructor as typeof ScheduleElement).styles);
    if (!this.isConnected) return;
    const knowledge = know(this, this.states, this.#schedule, this.#moment, this.#language);
    this.isFirstAnswer = this.#schedule.takeFirstAnswer();
    this.known = knowledge.status === 'known' ? withSpeech(knowledge) : null;
    this.presenceSchedule = (!this.previewAt && knowledge.schedule) || null;
  }

  /** Elements that override this call it, too: all that is shown has been said by then. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } finally {
      this.#moment.wakeAt(this.known?.speech.stableUntil, this.previewAt);
    }
  }

  #draw(): void {
    super.performUpdate();
    // What is said in the language of the page is nothing to translate; other words may well be.
    const { language = '' } = this.known?.manner ?? {};
    for (const node of this.renderRoot.querySelectorAll<HTMLElement>('[lang]')) {
      node.translate = node.lang.slice(0, 2) !== language.slice(0, 2);
    }
  }

  /** What fails leaves the own content, and is tried again at the next change: in new nodes, as nobody knows how far it came. */
  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      showOwnOnly(this, this.states, error);
      this.renderOptions.renderBefore = this.shadowRoot?.lastChild ?? null;
      this.#foreign?.forget();
    }
  }

  /** The moment that is previewed, marked as such. It stands beside what is shown, be that the own content. */
  protected renderPreview(): unknown {
    const moment = this.previewAt?.replace('T', ' ');
    if (!moment) return nothing;
    return html`<time part="preview">${this.known?.speech.say('preview' as Key, { moment }) ?? moment}</time>`;
  }

  /** Whether somebody has the focus in the element's own content. */
  protected get isOwnInUse(): boolean {
    return this.matches(':focus-within') && !this.shadowRoot?.activeElement;
  }

  /** The element's own content, which is not taken away from who has the focus in it. */
  protected renderOwn(isHidden: boolean): TemplateResult {
    // Between two nodes that have the focus one after the other nobody has it (WebKit), or the first one still has.
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      const look = () => this.requestUpdate();
      if (relatedTarget) relatedTarget.addEventListener('focusin', look, { once: true });
      else look();
    };
    return html`<slot ?hidden=${isHidden && !this.isOwnInUse} @focusout=${onLeave}></slot>`;
  }
}
