import type { Tone } from '../../messages/catalog.js';
import type { State } from '../../schedule/document/states.js';
import { isOn } from '../base/attributes/boolean-attribute.js';
import { AnnouncementController } from '../base/announcement-controller.js';
import { styles } from './bereikbaar-status.styles.js';
import { BereikbaarChangeEvent } from '../base/change-event.js';
import { LazyPart } from '../base/lazy-part.js';
import { MomentController } from '../base/moment-controller.js';
import { PageLanguage } from '../base/page-language.js';
import { ScheduleController } from '../base/schedule-controller.js';
import { settle } from '../base/settle.js';
import { stateIconStyles } from '../base/state-icon.js';
import { StatusView } from './status-view.js';
import { UpdatingElement, type ChangedProperties } from '../base/updating-element.js';
import { loadOnce } from '../../page/load-once.js';
import type { CompiledSchedule } from '../../page/schedule/schedule-answer.js';
import type { ScheduleResult } from '../../page/schedule/schedule-source.js';
import type { StatusEngine } from './status-engine.js';
import { compiledStatus } from './compiled-status.js';
import { unknownStatus, type Status } from './status.js';

/** The rules and the sentences. */
const wantEngine = loadOnce(() => import(/* webpackChunkName: "bereikbaar-engine" */ './status-engine.js'));

/**
 * @summary One live line: whether the organisation, or one of its channels, can be reached now.
 *
 * Until that is known, and whenever it is not (no schedule, a faulty or outdated one, hours that are unknown), the
 * element shows its own content. That is where the telephone number and the e-mail address belong.
 *
 * `lang`, the element's own or that of the nearest ancestor, decides the language; without one it is the schedule's.
 * When the state really changes, so not at first nor because a property was set, a polite live region says the headline.
 *
 * @tag bereikbaar-status
 *
 * @attr {string} lang - The language that it speaks (BCP 47).
 * @attr {boolean} compiled - The file at `src` is kept compiled: the rules are loaded only when its answers do not do.
 *
 * @slot - The element's own content. Hidden when the status is known, but not while it has the focus, nor on paper.
 *
 * @fires {BereikbaarChangeEvent} bereikbaar-change - The state that the element shows is another one, or the first; also in a preview.
 *
 * @csspart base - All of the status.
 * @csspart icon - The sign of the state.
 * @csspart headline - What it comes down to.
 * @csspart detail - What there is to say further; absent when that is nothing.
 * @csspart preview - The moment that is previewed.
 *
 * @cssprop [--bereikbaar-open=color-mix(in oklab, oklch(0.6 0.18 154) 60%, currentColor)] - The colour of the sign for open.
 * @cssprop [--bereikbaar-pause=color-mix(in oklab, oklch(0.6 0.16 66) 60%, currentColor)] - The colour of the sign for limited, by appointment and a break.
 * @cssprop [--bereikbaar-closed=color-mix(in oklab, oklch(0.6 0.03 250) 50%, currentColor)] - The colour of the sign for closed.
 *
 * @cssState open - Open.
 * @cssState limited - Open for some only.
 * @cssState appointment - Open by appointment only.
 * @cssState unknown - Unknown: the own content is shown.
 * @cssState break - Closed for a break.
 * @cssState closed - Closed.
 * @cssState loading - The schedule or the sentences are being loaded: the own content is shown.
 * @cssState closes-soon - Nobody can be reached any more within a quarter of an hour.
 * @cssState preview - A preview, not now.
 */
export class BereikbaarStatus extends UpdatingElement {
  static override properties = {
    src: {},
    schedule: { attribute: false },
    channel: {},
    tone: {},
    previewAt: { attribute: 'preview-at' },
  };

  static override styles = [stateIconStyles, styles];

  /** The address of the schedule, or `#id` of a `<script type="application/json">` in the page that holds it. */
  src: string | null = null;

  /** The schedule itself, as it stands in its file (not one that was parsed). Goes before `src`; no request is made. */
  schedule: unknown = null;

  /** The id of the channel that it is about; without one it is the organisation. */
  channel: string | null = null;

  /** `formal` or `informal`; without one it is the schedule's. */
  tone: Tone | null = null;

  /** The moment to preview instead of now, on the organisation's clock: `2026-11-23T12:15`. */
  previewAt: string | null = null;

  readonly #schedule = new ScheduleController(this);
  readonly #moment = new MomentController(this);
  readonly #engine = new LazyPart<StatusEngine>(this, () => this.#loadEngine(), 'what knows the rules');
  readonly #language = new PageLanguage(this);
  readonly #announcement = new AnnouncementController(this);
  #view: StatusView | undefined;
  #status: Status | null = null;
  #announced: State | null = null;

  /** Resolves when the element shows what its properties say. */
  protected override getUpdateComplete(): Promise<boolean> {
    const engine = this.#engine;
    const parts = [this.#schedule, engine, this.#schedule, () => engine.part?.languages, () => engine.part?.presence];
    return settle(() => super.getUpdateComplete(), ...parts);
  }

  protected override willUpdate(changed: ChangedProperties): void {
    if (!this.isConnected) return;
    const before = this.#status;
    this.#status = this.#find();
    this.#moment.wakeAt(this.#status?.stableUntil, this.previewAt);
    const isFirst = this.#schedule.takeFirstAnswer() || this.#engine.part?.presence.part?.isFirstAnswer;
    if (!changed.size && !this.previewAt && !isFirst) this.#announce(before);
    if (this.#status) this.#showStates(this.#status);
  }

  protected override updated(): void {
    if (!this.#status || this.#status.state === this.#announced) return;
    const { state, evaluation, evaluate } = this.#status;
    const previous = this.#announced;
    this.#announced = state;
    this.dispatchEvent(new BereikbaarChangeEvent(state, previous, evaluation, this.channel || null, null, evaluate));
  }

  async #loadEngine(): Promise<StatusEngine> {
    const module = await wantEngine();
    return new module.StatusEngine(this, this.#language);
  }

  #find(): Status | null {
    const result = this.#schedule.look(this.src, this.schedule);
    const compiled = result?.status === 'compiled' && !this.previewAt ? this.#lookUp(result) : null;
    const engine = compiled || !this.#wantsEngine(result?.status) ? undefined : this.#engine.want();
    if (engine) return engine.find(this, this.states, this.#schedule, this.#moment);
    this.states.clear();
    if (this.previewAt) this.states.add('preview');
    if (compiled) this.#schedule.tell();
    return compiled ?? this.#findWithout(result, engine === null);
  }

  /** What is known as long as the rules are not there, or without them. */
  #findWithout(result: ScheduleResult | null, areLost: boolean): Status | null {
    if (areLost || result?.status === 'failed') return unknownStatus;
    if (result) this.states.add('loading');
    return null;
  }

  #lookUp(schedule: CompiledSchedule): Status | null {
    const instant = this.#moment.now();
    const question = { channel: this.channel || null, language: this.#language.asked, tone: this.tone };
    return instant === null ? null : compiledStatus(schedule, question, instant, wantEngine);
  }

  /** An address that does not say that its file is compiled needs it soon, so it comes beside the file. */
  #wantsEngine(status: ScheduleResult['status'] | undefined): boolean {
    if (status === 'loading')
      return this.schedule === null && this.src?.[0] !== '#' && !isOn(this.getAttribute('compiled'));
    return status === 'ready' || status === 'compiled';
  }

  #announce(before: Status | null): void {
    const status = this.#status;
    if (before && before !== unknownStatus && status?.words && before.state !== status.state) {
      this.#announcement.say(status.words.headline, status.subject, status.words.language);
    }
  }

  #showStates({ state, closesSoon }: Status): void {
    this.states.add(state);
    if (closesSoon) this.states.add('closes-soon');
  }

  protected override update(root: ShadowRoot): void {
    this.#view ??= new StatusView(root);
    this.#view.show(this.#status?.words, this.#status?.mark ?? this.previewAt?.replace('T', ' '), this.#language.asked);
    this.#view.say(this.#announcement.node);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bereikbaar-status': BereikbaarStatus;
  }
}
