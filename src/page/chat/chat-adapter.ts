import type { ChannelOf } from '../../schedule/document/schedule.js';
import type { PageWindow } from '../page-window.js';

/** What chat adapters need of the window beside that. The browser's `window` fits. */
export interface ChatWindow extends PageWindow {
  readonly document: PageWindow['document'] &
    Pick<Document, 'addEventListener' | 'baseURI' | 'dispatchEvent' | 'querySelector' | 'readyState'>;
  readonly MutationObserver: typeof MutationObserver;
  open(url: string, target: string, features: string): unknown;
}

/** A channel of the type chat. */
export type ChatChannel = ChannelOf<'chat'>;

/**
 * A vendor's chat as it stands on this page. Its objects are the vendor's: any of these functions may throw, which is
 * caught by whoever calls them.
 */
export interface ChatAdapter {
  /** Whether the vendor's script is there, and `open` works. */
  hasArrived(): boolean;
  /** What is wrong when it does not arrive, where that is the owner's to mend: no visitor's cookie choice is to blame then. */
  whyMissing?(): string | undefined;
  /** Whether people answer now, as the vendor says; null when it does not say. */
  isStaffed(): boolean | null;
  /** Whether the vendor says that the visitor has a conversation. */
  hasConversation(): boolean;
  open(): void;
  /** Calls `changed` when any of that may have changed, as far as the vendor tells by events, until the signal aborts. */
  listen(changed: () => void, signal: AbortSignal): void;
  /** Seconds between two looks at a vendor that does not tell; 0 when it does. A look asks the network for nothing. */
  readonly lookEvery: number;
}

export type ChatOptions = Readonly<Record<string, string | number | boolean>>;

/** Makes the adapter of a channel. It never loads the vendor's script: the site's owner does, perhaps after a consent. */
export type AttachChat = (window: ChatWindow, options: ChatOptions, channel: string) => ChatAdapter;

/** Any of the vendor's functions. */
type VendorFunction = (this: unknown, ...values: unknown[]) => unknown;

/** A property of something that may be missing, or be anything. */
export function readProperty(owner: unknown, name: string): unknown {
  return owner === null || owner === undefined ? undefined : (owner as Readonly<Record<string, unknown>>)[name];
}

/** Whether a vendor's object has a function of that name. */
export function hasFunction(owner: unknown, name: string): boolean {
  return typeof readProperty(owner, name) === 'function';
}

/** Calls a function of a vendor's object, as the vendor's documentation does. Throws when there is none. */
export function callFunction(owner: unknown, name: string, ...values: unknown[]): unknown {
  return (readProperty(owner, name) as VendorFunction).apply(owner, values);
}
