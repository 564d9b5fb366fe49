import { LitElement, html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import type { Manner, Tone } from '../../messages/index.js';
import type { LoadCatalog } from '../../messages/load-catalog-parts.js';
import type { ScheduleResult } from '../../page/schedule/schedule-source.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { TextKey } from '../../schedule/document/text-keys.js';
import { styledRoot } from './styled-root.js';
import { LanguageController } from './language-controller.js';
import { MomentController } from './moment-controller.js';
import { ScheduleController } from './schedule-controller.js';

/** What an element speaks about, and how. */
export interface Known<Key extends TextKey> {
  readonly schedule: Schedule;
  /** Now, or the moment that is previewed (epoch milliseconds). */
  readonly instant: number;
  readonly manner: Manner<Key>;
}

/**
 * What the elements with templates have in common: where the schedule comes from, the moment, the language and the tone.
 * As long as nothing is known, an element shows its own content.
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
  protected known: Known<Key> | null = null;

  /** Whether the first answer of an address replaces, at this update, what stood in the page: nothing has changed by that. */
  protected isFirstAnswer = false;

  protected readonly states = this.attachInternals().states;
  protected readonly moment = new MomentController(this);
  readonly #schedule = new ScheduleController(this);
  readonly #language: LanguageController<Key>;

  /** @param load what loads the sentences that the element needs */
  constructor(load: LoadCatalog<Key>) {
    super();
    this.#language = new LanguageController(this, load);
  }

  /** Called by the browser. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.createRenderRoot();
  }

  protected override createRenderRoot(): ShadowRoot {
    return styledRoot(this, (this.constructor as typeof ScheduleElement).styles);
  }

  /** Resolves when the element shows what its properties say. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#schedule.settled;
    await super.getUpdateComplete(); // the schedule names its language
    await this.#language.settled;
    return (await super.getUpdateComplete()) && complete;
  }

  /** Elements that override this call it first. Then they call `moment.wakeAt` with the instant that changes what they show. */
  protected override willUpdate(...parameters: readonly [PropertyValues]): void {
    super.willUpdate(...parameters);
    if (!this.isConnected) return;
    const result = this.#schedule.read(this.src, this.schedule);
    this.isFirstAnswer = this.#schedule.isFirstAnswer;
    const instant = result?.status === 'ready' ? this.moment.read(this.previewAt, result.schedule.timeZone) : null;
    this.known = result?.status === 'ready' ? this.#know(result.schedule, instant) : null;
    this.#showStates(result, instant);
  }

  /** The moment that is previewed, marked as such. It stands beside what is shown, be that the own content. */
  protected renderPreview(): unknown {
    return this.previewAt ? html`<time part="preview">${this.previewAt.replace('T', ' ')}</time>` : nothing;
  }

  /** Whether somebody has the focus in the element's own content. */
  protected get isOwnInUse(): boolean {
    return this.matches(':focus-within') && !this.shadowRoot?.activeElement;
  }

  /** The element's own content, which is not taken away from who has the focus in it. */
  protected renderOwn(isHidden: boolean): TemplateResult {
    // Between two places that have the focus one after the other nobody has it: WebKit would show the element by then.
    const onLeave = ({ relatedTarget }: FocusEvent) =>
      this.contains(relatedTarget as Node | null) || this.requestUpdate();
    return html`<slot ?hidden=${isHidden && !this.isOwnInUse} @focusout=${onLeave}></slot>`;
  }

  #know(schedule: Schedule, instant: number | null): Known<Key> | null {
    const speech = this.#language.read(schedule.language, !!schedule.holidayDay);
    if (instant === null || !speech) return null;
    const { tone } = this;
    return {
      schedule,
      instant,
      manner: { ...speech, tone: tone === 'formal' || tone === 'informal' ? tone : schedule.tone },
    };
  }

  #showStates(result: ScheduleResult | null, instant: number | null): void {
    this.states.clear();
    const isLost = result?.status === 'failed' || (result?.status === 'ready' && instant === null);
    if (isLost) this.states.add('unknown');
    else if (result && !this.known) this.states.add(this.#language.hasFailed ? 'unknown' : 'loading');
    if (this.previewAt) this.states.add('preview');
  }
}
