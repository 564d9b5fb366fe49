import type { ChannelsKey } from '../../messages/channels/channels-words.js';
import type { Channel } from '../../schedule/document/schedule.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import type { CarryOver } from '../callback/carry-over.js';
import { LazyPart } from '../base/lazy-part.js';
import { PageController } from '../base/page-controller.js';
import type { Speaking } from '../base/know.js';

/**
 * Offers what was typed into a callback form to an e-mail, tells what was promised to who sent it, and updates its element
 * when there is any of it. What does so comes with the form, so with the first one that the page has.
 */
export class CarryOverController extends PageController {
  readonly #part = new LazyPart(
    this.host,
    () => import('../callback/define-callback.js'),
    'what carries over what was typed',
  );
  #carryOver: CarryOver | undefined;
  #isWaiting = false;

  override hostDisconnected(): void {
    this.#carryOver?.stop();
    this.#carryOver = undefined;
  }

  /** What to say beside an e-mail address: that what was typed goes along; empty when nothing does. Call it in each update. */
  describe(known: Speaking<StatusKey | ChannelsKey>): string {
    return this.#find()?.describe(known) ?? '';
  }

  /**
   * What was promised to who asked on a channel; undefined when nobody did, empty where a form tells it. Call it for each
   * channel in each update.
   */
  promised(known: Speaking<StatusKey | ChannelsKey> | null, channel: Channel, isTold?: boolean): string | undefined {
    if (!known || channel.type !== 'callback') return undefined;
    return this.#find()?.promised(known, channel, isTold);
  }

  /** Lets an e-mail take along what was typed, if there is any. */
  follow(event: Event, known: Speaking<StatusKey | ChannelsKey>, channel: Channel): void {
    this.#carryOver?.follow(event, known, channel, this.host.ownerDocument);
  }

  #find(): CarryOver | undefined {
    if (!customElements.get('bereikbaar-callback')) return void this.#wait();
    const part = this.#part.want();
    if (part && this.page && this.host.isConnected)
      this.#carryOver ??= new part.CarryOver(this.page, () => this.host.requestUpdate());
    return this.#carryOver;
  }

  #wait(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    // A form may never come: elements that are gone by then are not kept for it.
    const host = new WeakRef(this.host);
    void customElements.whenDefined('bereikbaar-callback').then(() => host.deref()?.requestUpdate());
  }
}
