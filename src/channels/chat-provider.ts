/**
 * What is known of a chat: `unknown` while its vendor has not arrived yet, and for vendors that do not tell whether
 * anybody is there, so that the hours decide; `blocked` when the vendor has never come to this page: refused, blocked, or waiting
 * for a consent that has not been given. It may still come. One that was there and has gone is `unavailable`.
 */
export type ChatAvailability = 'unknown' | 'available' | 'unavailable' | 'blocked';

/** A vendor's chat on this page, which the site's owner has put there. Nothing in it throws. */
export interface ChatProvider {
  readonly availability: ChatAvailability;
  /** Whether the visitor is known to have a conversation: it can be opened whatever the hours say. */
  readonly hasConversation: boolean;
  /** Opens the chat, and a running conversation as it stands. A vendor that has not arrived yet opens when it arrives. */
  open(): void;
  /** Calls `listener` after each change of what is known. Returns what stops it. */
  subscribe(listener: () => void): () => void;
}
