import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ChannelStatus } from '../../channels/index.js';
import type { ChannelCircumstances } from '../../messages/channels/channel-actions.js';
import { catalogLoader } from '../../messages/load-catalog-parts.js';
import type { ChannelsKey } from '../../messages/channels/channels-words.js';
import type { Channel } from '../../schedule/document/schedule.js';
import type { State } from '../../schedule/document/states.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import { AnalyticsController } from '../analytics/analytics-controller.js';
import { AnnouncementController } from '../base/announcement-controller.js';
import { CarryOverController } from './carry-over-controller.js';
import type { RowsHost } from './channel-rows.js';
import { keepTyped, lookAtChannels, recommendedOf, type ChannelsShown } from './channels-shown.js';
import type { SendCallback } from '../callback/request-content.js';
import { BereikbaarChangeEvent } from '../base/change-event.js';
import { InlineForms } from './inline-forms.js';
import { PresenceController } from '../base/presence-controller.js';
import { ScheduleElement } from '../base/schedule-element.js';
import { BereikbaarSelectEvent } from '../base/select-event.js';

const load = catalogLoader('channels');

/** What can be heard of a moment: who can be reached, and what is recommended. */
function tuneOf({ statuses }: ChannelsShown): string {
  return statuses
    .map(({ channel, canBeUsed, isRecommended }) => [channel.id, canBeUsed, isRecommended].join())
    .join(';');
}

/** What the elements with a list of channels have in common: all but what it looks like. */
export abstract class ChannelsElement extends ScheduleElement<StatusKey | ChannelsKey> implements RowsHost {
  static override properties = {
    ...ScheduleElement.properties,
    analytics: {},
    allowOrigin: { attribute: 'allow-origin' },
    send: { attribute: false },
  };

  /** Tells the analytics in the page of what is chosen: `data-layer`, `matomo` or `plausible`; without it nobody is told. */
  analytics: string | null = null;

  /** The other origins to which the callback form may be sent (`https://crm.example.org`), separated by spaces. */
  allowOrigin: string | null = null;

  /** Sends the request of the callback form instead of the form itself. */
  send: SendCallback | null = null;

  /** What the element shows at this update; null when its own content has to do. */
  protected shown: ChannelsShown | null = null;

  readonly #presence = new PresenceController(this);
  readonly #announcement = new AnnouncementController(this);
  readonly #analytics = new AnalyticsController(this);
  readonly #forms = new InlineForms(this);
  readonly #carryOver = new CarryOverController(this);
  /** Of what is not known any more: the forms in which something was typed. */
  #left: ChannelsShown | null = null;
  #announced: { readonly state: State; readonly recommended: string | null } | null = null;

  constructor() {
    super(load);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    const { known } = this;
    const before = this.shown;
    const presence = this.#presence.read(known && !this.previewAt ? known.schedule : null);
    this.isFirstAnswer ||= this.#presence.isFirstAnswer;
    this.shown = known && lookAtChannels(known, presence);
    this.#left = this.#keepTyped(before, changed.has('src'));
    this.moment.wakeAt((!this.previewAt && this.shown?.stableUntil) || null);
    if (!changed.size && !this.previewAt && !this.isFirstAnswer) this.#announce(before);
    this.#showStates();
  }

  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement?.closest<HTMLElement>('[data-channel]')?.dataset.channel;
    super.update(changed);
    // What had the focus may have become something else, such as a chat that has closed: the focus stays with its words.
    if (focused && !this.shadowRoot?.activeElement) this.#focus(focused);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { shown } = this;
    if (!shown && !this.states.has('unknown')) return;
    const before = this.#announced;
    const event = this.#changeFrom(before?.state ?? null);
    if (before?.state === event.state && before.recommended === event.recommended) return;
    this.#announced = event;
    this.dispatchEvent(event);
    this.#reportChange(event, !!before && !this.isFirstAnswer && !changed.has('previewAt'));
  }

  /** What is known of a channel beside its status. */
  circumstancesOf(channel: Channel): ChannelCircumstances {
    const chat = this.#presence.chatOf(channel);
    return {
      isTalking: !!chat?.hasConversation,
      isBlocked: chat ? chat.availability === 'blocked' : this.#presence.hasFailed,
      promised: this.#carryOver.promised(this.shown, channel, this.formOf(channel)?.isShown),
    };
  }

  /** The form of a callback channel, once it was asked for. */
  formOf(channel: Channel): ReturnType<RowsHost['formOf']> {
    return this.#forms.formOf(channel);
  }

  /** Whether what such forms take is there. */
  get formState(): RowsHost['formState'] {
    return this.#forms.state;
  }

  /** What goes along with a channel: what was typed into a callback form, with an e-mail. */
  carriedTo(channel: Channel): string {
    return this.shown && channel.type === 'email' ? this.#carryOver.describe(this.shown) : '';
  }

  /** Does what a visitor asks for by choosing a channel, unless a listener of the event prevents it. */
  select(event: Event, status: ChannelStatus): void {
    const { channel } = status;
    const chosen = new BereikbaarSelectEvent(status);
    if (!this.dispatchEvent(chosen)) return event.preventDefault();
    this.#analytics.report(chosen);
    if (channel.type === 'callback') this.#forms.toggle(channel);
    else if (channel.type === 'email' && this.shown) this.#carryOver.follow(event, this.shown, channel);
    // A link does what it does.
    else if (!(event.currentTarget instanceof HTMLAnchorElement)) this.#presence.open(channel);
  }

  /** What is shown when something is known. */
  protected abstract renderShown(shown: ChannelsShown): TemplateResult;

  protected override render(): TemplateResult {
    const { shown } = this;
    const visible = shown ?? this.#left;
    const language = shown?.manner.catalog.language ?? nothing;
    return html`${visible ? this.renderShown(visible) : this.renderPreview()} ${this.renderOwn(!!shown)}
      <span class="aside"
        ><span class="unseen" role="status" dir="auto" lang=${language}>${this.#announcement.text}</span></span
      >`;
  }

  #reportChange(event: BereikbaarChangeEvent, isChange: boolean): void {
    if (!this.previewAt) this.#analytics.reportChange(event, this.known?.schedule ?? event, isChange);
  }

  #changeFrom(previous: State | null): BereikbaarChangeEvent {
    const organisation = this.shown?.organisation ?? null;
    const state = organisation?.state ?? 'unknown';
    return new BereikbaarChangeEvent(state, previous, organisation, null, recommendedOf(this.shown));
  }

  #keepTyped(before: ChannelsShown | null, isOther: boolean): ChannelsShown | null {
    if (this.shown || isOther) return null;
    const last = before ?? this.#left;
    return last && keepTyped(last, (channel) => this.#forms.holdsText(channel));
  }

  #announce(before: ChannelsShown | null): void {
    const headline = this.shown?.status.headline;
    if (!before || !this.shown || !headline || headline === before.status.headline) return;
    if (tuneOf(before) !== tuneOf(this.shown)) this.#announcement.say(headline);
  }

  #showStates(): void {
    if (this.shown) this.states.add(this.shown.organisation.state);
    else if (this.known) this.states.add('unknown');
  }

  #focus(id: string): void {
    const find = (selector: string) => this.shadowRoot?.querySelector<HTMLElement>(selector);
    const target = find(`[data-channel="${CSS.escape(id)}"] [part=action]`) ?? find('[part=list]');
    target?.focus({ preventScroll: true });
  }
}
