import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { capital } from '../../messages/speech.js';
import type { ChannelsKey } from '../../messages/channels/channels-words.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { BereikbaarCallback } from '../callback/bereikbaar-callback.js';
import type { Speaking } from '../base/know.js';
import { LazyPart } from '../base/lazy-part.js';
import type { BereikbaarNu } from '../nu/bereikbaar-nu.js';

/** What the block in the panel takes over from the launcher, and the form. */
export type WidgetSettings = Pick<
  BereikbaarNu,
  'src' | 'schedule' | 'tone' | 'previewAt' | 'analytics' | 'allowOrigin' | 'send'
>;

/**
 * The callback form in the panel, which stands there in the place of the block as long as it is shown. It is made when it is
 * first asked for, and kept from then on.
 */
export class PanelForm implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #part: LazyPart<object>;
  #channel: string | null = null;
  #isShown = false;
  #wasShown = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#part = new LazyPart(host, () => import('../callback/define-callback.js'), 'the callback form');
    host.addController(this);
  }

  get isShown(): boolean {
    return this.#isShown;
  }

  hostUpdate(): void {
    if (this.#isShown) this.#part.want();
  }

  /** Whoever goes to the form, or back, is taken along. */
  hostUpdated(): void {
    if (this.#isShown === this.#wasShown) return;
    this.#wasShown = this.#isShown;
    const find = <Found extends HTMLElement>(part: string) =>
      this.#host.shadowRoot?.querySelector<Found>(`[part=${part}]`);
    const panel = find('panel');
    if (!panel?.matches(':popover-open')) return;
    panel.scrollTo(0, 0);
    if (this.#isShown) find('title')?.focus({ preventScroll: true });
    else find<BereikbaarNu>('widget')?.focusChannel(this.#channel ?? '');
  }

  /** Shows it, for a channel by its id. */
  readonly show = (channel: string): void => {
    this.#channel = channel;
    this.#isShown = true;
    this.#part.wantAgain();
    this.#host.requestUpdate();
  };

  /** Shows the block again. */
  hide(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#host.requestUpdate();
  }

  /** The panel was closed: what was typed is still there when it is opened again, what is done with is not. */
  rest(): void {
    const form = this.#host.shadowRoot?.querySelector<BereikbaarCallback>('[part=form]');
    if (!form?.takeOver?.() && !form?.matches(':state(sending)')) this.hide();
  }

  /** A channel that is not there any more has no form, unless something was typed. */
  check({ channels }: Schedule): void {
    if (!channels.some(({ id }) => id === this.#channel)) this.rest();
  }

  /** The form, or what there is to read until it is there. */
  render({ speech }: Speaking<ChannelsKey>, settings: WidgetSettings): TemplateResult | typeof nothing {
    const { part } = this.#part;
    if (this.#channel === null) return nothing;
    const waiting = part ? '' : capital(speech.say(part === null ? 'formFailed' : 'formLoading'));
    const { src, schedule, tone, previewAt, allowOrigin, send } = settings;
    return html`<div class="form" ?hidden=${!this.#isShown}>
      ${waiting ? html`<p class="waiting" lang=${speech.locale}>${waiting}</p>` : nothing}
      <bereikbaar-callback
        part="form"
        .channel=${this.#channel}
        .src=${src}
        .schedule=${schedule}
        .tone=${tone}
        .previewAt=${previewAt}
        .allowOrigin=${allowOrigin}
        .send=${send}
      ></bereikbaar-callback>
    </div>`;
  }
}
