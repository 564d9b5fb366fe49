import type { ChatProvider } from '../../channels/chat-provider.js';
import type { Presence } from '../../channels/presence.js';
import type { PagePresence } from '../../page/presence/page-presence.js';
import type { Channel, Schedule } from '../../schedule/document/schedule.js';
import { LazyPart } from './lazy-part.js';
import { PageController } from './page-controller.js';

const nothing: Presence = new Map();

/** As long as it is not there nobody can open a chat, but by a link. */
function withoutChats({ channels }: Schedule): Presence {
  const lost = channels.filter((channel) => channel.type === 'chat' && channel.options?.['url'] === undefined);
  return new Map(lost.map(({ id }) => [id, { state: 'unavailable' }]));
}

/** Whether anything but the hours can say how things are. */
function hasPresence({ presence, channels }: Schedule): boolean {
  return presence !== undefined || channels.some(({ type }) => type === 'chat');
}

/**
 * Tells an element what the organisation's systems and the chats on the page say, and updates it after each change. The
 * part of the script that knows is loaded when a schedule needs it; without it the hours decide.
 */
export class PresenceController extends PageController {
  readonly #part = new LazyPart(
    this.host,
    () => import('../../page/presence/page-presence.js'),
    'what knows of presence',
  );
  #live: PagePresence | undefined;
  #schedule: Schedule | null = null;
  #presence = nothing;
  #unsubscribe: (() => void) | undefined;
  #wanted: Channel | null = null;
  #isFirst = false;
  /** Whether anything was known since the element came into the page, or the address is another one. */
  #wasTold = false;

  /** Whether what is known first is new at this update: nothing has changed by that. */
  isFirstAnswer = false;

  /** Whether the part of the script that knows could not be loaded. */
  get hasFailed(): boolean {
    return this.#part.part === null;
  }

  override hostDisconnected(): void {
    this.#leave();
  }

  /**
   * What is known at this moment. Call it in each update.
   *
   * @param schedule null when presence does not count, as in a preview
   */
  read(schedule: Schedule | null): Presence {
    const isOther = this.host.isConnected && schedule !== this.#schedule;
    const leave = isOther && this.#unsubscribe; // after the next subscription, so that what both have goes on
    if (isOther) this.#turnTo(schedule);
    if (this.#schedule && !this.#unsubscribe && hasPresence(this.#schedule)) this.#subscribe(this.#schedule);
    if (leave) leave();
    this.isFirstAnswer = this.#isFirst;
    this.#isFirst = false;
    return this.#presence;
  }

  /** The chat of a channel; null when it is another kind of channel, and as long as that is not known. */
  chatOf(channel: Channel): ChatProvider | null {
    return this.#live?.chatOf(channel) ?? null;
  }

  /** Opens the chat of a channel; one that is not known yet as soon as it is. */
  open(channel: Channel): void {
    this.#wanted = this.#live || !this.#schedule ? null : channel;
    this.chatOf(channel)?.open();
  }

  #turnTo(schedule: Schedule | null): void {
    if (schedule?.presence?.url !== this.#schedule?.presence?.url) this.#wasTold = false;
    this.#schedule = schedule;
    this.#presence = nothing;
    this.#unsubscribe = undefined;
  }

  #subscribe(schedule: Schedule): void {
    const part = this.#part.want();
    if (!part || !this.page) return part === null ? this.#fail(schedule) : undefined;
    this.#live = part.presenceOf(this.page);
    let isAtOnce = true; // then nothing is told when its address has not answered
    this.#unsubscribe = this.#live.subscribe(schedule, this.host.ownerDocument, (presence) => {
      const isAnswer = !isAtOnce || presence.size > 0;
      this.#isFirst ||= isAnswer && !this.#wasTold;
      this.#wasTold ||= isAnswer;
      this.#presence = presence;
      this.host.requestUpdate();
    });
    isAtOnce = false;
    if (this.#wanted) this.open(this.#wanted);
  }

  #fail(schedule: Schedule): void {
    this.#wanted = null;
    this.#presence = withoutChats(schedule);
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#schedule = null;
    this.#presence = nothing;
    this.#wasTold = false;
    this.#live = undefined;
    this.#wanted = null;
  }
}
