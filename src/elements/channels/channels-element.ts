import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { ChannelStatus } from '../../channels/channel-status.js';
import type { ChannelCircumstances } from '../../messages/channels/channel-actions.js';
import { catalogLoader } from '../../messages/load-catalog-parts.js';
import type { ChannelsKey } from '../../messages/channels/channels-words.js';
import type { Channel } from '../../schedule/document/schedule.js';
import type { State } from '../../schedule/document/states.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import { AnalyticsController } from '../analytics/analytics-controller.js';
import { AnnouncementController } from '../base/announcement-controller.js';
import { CarryOverController } from './carry-over-controller.js';
import { rowsTemplate, urgentLines } from './channel-rows-template.js';
import { listRows, type RowSources } from './channel-rows.js';
import { keepTyped, viewChannels, type ChannelsView } from './channels-view.js';
import type { SendCallback } from '../callback/request-content.js';
import { BereikbaarChangeEvent } from '../base/change-event.js';
import { InlineForms } from './inline-forms.js';
import { PresenceController } from '../base/presence-controller.js';
import { ScheduleElement } from '../base/schedule-element.js';
import { BereikbaarSelectEvent } from '../base/select-event.js';

const load = catalogLoader('channels');

/** What can be heard of a moment: who can be reached, and what is recommended. */
function tuneOf({ statuses }: ChannelsView): string {
  return statuses
    .map(({ channel, canBeUsed, isRecommended }) => [channel.id, canBeUsed, isRecommended].join())
    .join(';');
}

/** What the elements with a list of channels have in common: all but what it looks like. */
export abstract class ChannelsElement extends ScheduleElement<StatusKey | ChannelsKey> {
  static override properties = {
    ...ScheduleElement.properties,
    analytics: {},
    allowOrigin: { attribute: 'allow-origin' },
    send: { attribute: false },
    showForm: { attribute: false },
  };

  /** Tells the analytics in the page of what is chosen: `data-layer`, `matomo` or `plausible`; without it nobody is told. */
  analytics: string | null = null;

  /** The other origins to which the callback form may be sent (`https://crm.example.org`), separated by spaces. */
  allowOrigin: string | null = null;

  /** Sends the request of the callback form instead of the form itself. */
  send: SendCallback | null = null;

  /** Shows the callback form of a channel, by its id, elsewhere: a launcher does. Without it the form opens below its line. */
  showForm: ((channel: string) => void) | null = null;

  readonly #presence = new PresenceController(this);
  readonly #announcement = new AnnouncementController(this);
  readonly #analytics = new AnalyticsController(this);
  readonly #forms = new InlineForms(this);
  readonly #carryOver = new CarryOverController(this);
  /** What the element shows at this update; null when its own content has to do. */
  #view: ChannelsView | null = null;
  /** Of what is not known any more: the forms in which something was typed. */
  #left: ChannelsView | null = null;
  #announced: { readonly state: State; readonly recommended: string | null } | null = null;

  constructor() {
    super(load);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    const { known } = this;
    const before = this.#view;
    const presence = this.#presence.read(this.presenceSchedule);
    this.isFirstAnswer ||= this.#presence.isFirstAnswer;
    this.#view = known && viewChannels(known, presence);
    this.#left = this.#keepTyped(before, changed.has('src'));
    if (!changed.size && !this.previewAt && !this.isFirstAnswer) this.#announce(before);
    this.#showStates();
  }

  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement?.closest<HTMLElement>('[data-channel]')?.dataset.channel;
    super.update(changed);
    // What had the focus may have become something else, such as a chat that has closed: the focus stays with its words.
    if (focused && !this.shadowRoot?.activeElement) this.focusChannel(focused);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#view && !this.states.has('unknown')) return;
    const before = this.#announced;
    const event = this.#changeFrom(before?.state ?? null);
    if (before?.state === event.state && before.recommended === event.recommended) return;
    this.#announced = event;
    this.dispatchEvent(event);
    this.#reportChange(event, !!before && !this.isFirstAnswer && !changed.has('previewAt'));
  }

  /** Moves the focus to what one can do on a channel; to the list, where it has nothing of the kind. */
  focusChannel(id: string): void {
    const find = (selector: string) => this.shadowRoot?.querySelector<HTMLElement>(selector);
    const target = find(`[data-channel="${CSS.escape(id)}"] [part=action]`) ?? find('[part=list]');
    target?.focus({ preventScroll: true });
  }

  /** What people read before they come to the list. */
  protected abstract above(view: ChannelsView): string;

  /** What is shown when something is known: the urgent channels and the list of the others, in their places. */
  protected abstract renderShown(view: ChannelsView, urgent: unknown, list: TemplateResult): TemplateResult;

  protected override render(): TemplateResult {
    const view = this.#view;
    const visible = view ?? this.#left;
    return html`${visible ? this.#renderVisible(visible) : this.renderPreview()} ${this.renderOwn(!!view)}
      <span class="aside"><span class="unseen" aria-live="polite">${this.#announcement.node}</span></span>`;
  }

  #renderVisible(view: ChannelsView): TemplateResult {
    const rows = listRows(view, { ...this.#sources, above: this.above(view) });
    const onSelect = (event: Event, status: ChannelStatus) => this.#select(event, status);
    return this.renderShown(view, urgentLines(rows, onSelect), rowsTemplate(rows, onSelect));
  }

  get #sources(): Omit<RowSources, 'above'> {
    const view = this.#view;
    return {
      page: this.ownerDocument.baseURI,
      circumstancesOf: (channel) => this.#circumstancesOf(channel),
      formOf: (channel) => this.#forms.formOf(channel),
      showsForms: !this.showForm,
      // What was typed into a callback form goes along with an e-mail.
      carriedTo: (channel) => (view && channel.type === 'email' ? this.#carryOver.describe(view) : ''),
    };
  }

  /** What is known of a channel beside its status. */
  #circumstancesOf(channel: Channel): ChannelCircumstances {
    const chat = this.#presence.chatOf(channel);
    return {
      isTalking: !!chat?.hasConversation,
      isBlocked: chat ? chat.availability === 'blocked' : this.#presence.hasFailed,
      promised: this.#carryOver.promised(this.#view, channel, this.#forms.formOf(channel)?.isShown),
    };
  }

  /** Does what a visitor asks for by choosing a channel, unless a listener of the event prevents it. */
  #select(event: Event, status: ChannelStatus): void {
    const { channel } = status;
    const chosen = new BereikbaarSelectEvent(status);
    if (!this.dispatchEvent(chosen)) return event.preventDefault();
    this.#analytics.report(chosen);
    if (channel.type === 'callback') (this.showForm ?? this.#forms.toggle)(channel.id);
    else if (channel.type === 'email' && this.#view) this.#carryOver.follow(event, this.#view, channel);
    // A link does what it does.
    else if (!(event.currentTarget instanceof HTMLAnchorElement)) this.#presence.open(channel);
  }

  #reportChange(event: BereikbaarChangeEvent, isChange: boolean): void {
    if (!this.previewAt) this.#analytics.reportChange(event, this.known?.schedule ?? event, isChange);
  }

  #changeFrom(previous: State | null): BereikbaarChangeEvent {
    const organisation = this.#view?.organisation ?? null;
    const state = organisation?.state ?? 'unknown';
    return new BereikbaarChangeEvent(state, previous, organisation, null, this.#view?.recommended ?? null);
  }

  #keepTyped(before: ChannelsView | null, isOther: boolean): ChannelsView | null {
    if (this.#view || isOther) return null;
    const last = before ?? this.#left;
    return last && keepTyped(last, (channel) => this.#forms.holdsText(channel));
  }

  #announce(before: ChannelsView | null): void {
    const view = this.#view;
    if (!before || !view || view.organisation.state === 'unknown') return;
    const { headline } = view.status;
    if (headline === before.status.headline || tuneOf(before) === tuneOf(view)) return;
    this.#announcement.say(headline, view.speech.read(view.schedule.organisation?.name), view.speech.locale);
  }

  #showStates(): void {
    if (this.#view) this.states.add(this.#view.organisation.state);
    else if (this.known) this.states.add('unknown');
  }
}
