import { describeStatus, loadCatalog, type StatusText, type Tone } from '../../messages/index.js';
import type { Evaluation } from '../../schedule/evaluation.js';
import type { State } from '../../schedule/document/states.js';
import { AnnouncementController } from '../base/announcement-controller.js';
import { styles } from './bereikbaar-status.styles.js';
import { BereikbaarChangeEvent } from '../base/change-event.js';
import { know, settle, type Knowledge } from '../base/know.js';
import { LanguageController } from '../base/language-controller.js';
import { MomentController } from '../base/moment-controller.js';
import { EvaluationController } from './evaluation-controller.js';
import { ScheduleController } from '../base/schedule-controller.js';
import { stateIconStyles } from '../base/state-icon.js';
import { StatusView, type ShownWords } from './status-view.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import { UpdatingElement, type ChangedProperties } from '../base/updating-element.js';
import { warnOnce } from '../../page/warnings.js';

/** What is known; without words the element's own content is shown. */
interface Status {
  readonly state: State;
  readonly evaluation: Evaluation | null;
  readonly words: (StatusText & ShownWords) | null;
}

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
 * @cssprop [--bereikbaar-open=light-dark(#136f3e, #62d394)] - The colour of the sign for open.
 * @cssprop [--bereikbaar-pause=light-dark(#8a5200, #f0b85c)] - The colour of the sign for limited, by appointment and a break.
 * @cssprop [--bereikbaar-closed=light-dark(#55636f, #a3b1bd)] - The colour of the sign for closed.
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

  readonly #states = this.attachInternals().states;
  readonly #schedule = new ScheduleController(this);
  readonly #moment = new MomentController(this);
  readonly #language = new LanguageController(this, loadCatalog);
  readonly #evaluation = new EvaluationController(this);
  readonly #announcement = new AnnouncementController(this);
  #view: StatusView | undefined;
  #status: Status | null = null;
  #announced: State | null = null;

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    this.#view ??= new StatusView(root); // the slot is there whatever happens next
    return root;
  }

  /** Resolves when the element shows what its properties say. */
  protected override getUpdateComplete(): Promise<boolean> {
    return settle(() => super.getUpdateComplete(), this.#schedule, this.#language, this.#evaluation);
  }

  protected override willUpdate(changed: ChangedProperties): void {
    if (!this.isConnected) return;
    const before = this.#status;
    this.#status = this.#find(know(this, this.#states, this.#schedule, this.#moment, this.#language));
    const { words, evaluation } = this.#status ?? {};
    this.#moment.wakeAt((words ?? evaluation)?.stableUntil, this.previewAt);
    const isFirst = this.#schedule.isFirstAnswer || this.#evaluation.part?.isFirstAnswer;
    if (!changed.size && !this.previewAt && !isFirst) this.#announce(before);
    if (this.#status) this.#showStates(this.#status);
  }

  protected override updated(): void {
    if (!this.#status || this.#status.state === this.#announced) return;
    const { state, evaluation } = this.#status;
    const previous = this.#announced;
    this.#announced = state;
    this.dispatchEvent(new BereikbaarChangeEvent(state, previous, evaluation, this.channel || null));
  }

  #find({ status, schedule, instant, manner }: Knowledge<StatusKey>): Status | null {
    if (!schedule) return status === 'failed' ? { state: 'unknown', evaluation: null, words: null } : null;
    const channel = this.channel || null;
    const { schedule: switchedOff, evaluation } = this.#evaluation.evaluate(
      schedule,
      channel,
      instant,
      !!this.previewAt,
    );
    if (!manner) return null;
    const { state } = evaluation;
    if (channel && !schedule.channels.some(({ id }) => id === channel)) warnOnce(`there is no channel "${channel}"`);
    if (state === 'unknown') return { state, evaluation, words: null };
    const words = describeStatus(switchedOff, evaluation, instant, manner, channel ?? undefined);
    return { state, evaluation, words: { ...words, state, language: manner.catalog.language } };
  }

  #announce(before: Status | null): void {
    const status = this.#status;
    if (before?.evaluation && status?.words && before.state !== status.state) {
      this.#announcement.say(status.words.headline);
    }
  }

  #showStates({ state, evaluation }: Status): void {
    this.#states.add(state);
    if (evaluation?.closesSoon) this.#states.add('closes-soon');
  }

  protected override update(): void {
    this.#view?.show(this.#status?.words, this.previewAt?.replace('T', ' '));
    this.#view?.say(this.#announcement.text);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bereikbaar-status': BereikbaarStatus;
  }
}
