import { PlatformEvent } from '../../platform-event.js';
import { linkToPage } from '../../../channels/links.js';
import { readProperty, type AttachChat } from '../chat-adapter.js';

/** Somebody asks for a chat of the `generic` provider. Who opens one calls `preventDefault()`. At the document. */
export class BereikbaarChatOpenEvent extends PlatformEvent {
  constructor(
    /** The id of the channel. */
    readonly channel: string,
  ) {
    super('bereikbaar-chat-open', { cancelable: true });
  }
}

/** Asks whoever has a chat of the `generic` provider to tell of it, by `bereikbaar-chat-status`. At the document. */
export class BereikbaarChatWantedEvent extends PlatformEvent {
  constructor(
    /** The id of the channel. */
    readonly channel: string,
  ) {
    super('bereikbaar-chat-wanted');
  }
}

/** Tells what is known of a chat of the `generic` provider. To be dispatched at the document. */
export class BereikbaarChatStatusEvent extends PlatformEvent {
  constructor(
    /** The id of the channel. */
    readonly channel: string,
    /** Whether people answer now; null when that is not known, so that the hours decide. */
    readonly available: boolean | null,
    /** Whether the visitor has a conversation. */
    readonly conversation: boolean = false,
    /** For how many seconds this counts, unless it is told anew; without it, until it is. */
    readonly expires: number | null = null,
  ) {
    super('bereikbaar-chat-status');
  }
}

declare global {
  interface DocumentEventMap {
    'bereikbaar-chat-open': BereikbaarChatOpenEvent;
    'bereikbaar-chat-wanted': BereikbaarChatWantedEvent;
    'bereikbaar-chat-status': BereikbaarChatStatusEvent;
  }
}

/**
 * Any other chat: by events of the document, which the owner's script hears and dispatches (a plain `CustomEvent` will do),
 * or simply by an address that is opened in a new tab. Without an address the chat has arrived when it first tells of
 * itself, which it is asked to. What it told counts until it tells anew, or for as long as it said. Documented in docs/chat.md.
 */
export const attach: AttachChat = (window, options, channel) => {
  const { url } = options;
  const link = typeof url === 'string' ? linkToPage(url, window.document.baseURI) : null;
  let told = false;
  let staffed: boolean | null = null;
  let talking = false;
  let expiresAt = Infinity;
  const others = new Set<string>();

  /** How many milliseconds what was told counts yet. */
  const left = () => expiresAt - window.performance.now();

  /** Reads a status event of our class, or a `CustomEvent` with the same in its detail. */
  function hear(event: Event): boolean {
    const detail = readProperty(event, 'detail') ?? event;
    const about = readProperty(detail, 'channel');
    if (about !== channel) {
      if (typeof about === 'string') others.add(about);
      return false;
    }
    const available = readProperty(detail, 'available');
    staffed = typeof available === 'boolean' ? available : null;
    talking = readProperty(detail, 'conversation') === true;
    const expires = readProperty(detail, 'expires');
    expiresAt = typeof expires === 'number' && expires > 0 ? window.performance.now() + expires * 1000 : Infinity;
    told = true;
    return true;
  }

  return {
    get lookEvery() {
      return Number.isFinite(expiresAt) ? Math.max(0, left() / 1000) : 0;
    },
    hasArrived: () => told || link !== null,
    whyMissing: () =>
      `is told of by nobody: bereikbaar-chat-status has to name its channel${others.size ? `, and was about ${[...others].join(', ')}` : ''}`,
    isStaffed: () => (left() > 0 ? staffed : null),
    hasConversation: () => talking && left() > 0,
    open() {
      const isTaken = !window.document.dispatchEvent(new BereikbaarChatOpenEvent(channel));
      if (!isTaken && link) window.open(link.href, '_blank', 'noopener');
      else if (!isTaken) throw new Error('nobody has taken bereikbaar-chat-open');
    },
    listen(changed, signal) {
      window.document.addEventListener('bereikbaar-chat-status', (event) => hear(event) && changed(), { signal });
      window.document.dispatchEvent(new BereikbaarChatWantedEvent(channel));
    },
  };
};
