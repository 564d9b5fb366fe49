import type { ChatAvailability, ChatProvider } from '../../../src/channels/chat-provider.js';
import { readPresence, type Presence } from '../../../src/channels/index.js';
import type { PagePresence } from '../../../src/page/presence/page-presence.js';
import type { Channel } from '../../../src/schedule/document/schedule.js';

/** What the organisation's systems and one chat say, in the hands of the test. */
export class FakePresence implements PagePresence, ChatProvider {
  availability: ChatAvailability = 'available';
  hasConversation = false;
  opened = 0;
  readonly #listeners = new Set<(presence: Presence) => void>();
  #told: object = {};

  subscribe(...parameters: readonly unknown[]): () => void {
    const listener = parameters.at(-1) as (presence: Presence) => void;
    this.#listeners.add(listener);
    listener(this.#read());
    return () => this.#listeners.delete(listener);
  }

  chatOf({ type }: Channel): ChatProvider | null {
    return type === 'chat' ? this : null;
  }

  open(): void {
    this.opened++;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** Tells of channels by their ids: `{ chat: { state: 'unavailable' } }`. */
  tell(told: object, more: { availability?: ChatAvailability; hasConversation?: boolean } = {}): void {
    Object.assign(this, more);
    this.#told = told;
    for (const listener of [...this.#listeners]) listener(this.#read());
  }

  /** As a page's own presence has it: what was told, and that the chat has a conversation. */
  #read(): Presence {
    const told = readPresence({ channels: this.#told });
    return this.hasConversation ? new Map([...told, ['chat', { ...told.get('chat'), hasConversation: true }]]) : told;
  }
}
