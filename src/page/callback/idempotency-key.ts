import { mostReplaced, type CallbackRequest } from '../../channels/callback-request.js';
import { randomId, type RandomSource } from './random-id.js';

/**
 * The idempotency key of what one visitor wants. It stays the same however often that is sent. What was changed after a
 * failure gets another key, and names the one before when nobody knows whether that has arrived.
 */
export class IdempotencyKey {
  readonly #crypto: RandomSource;
  #id = '';
  #content = '';
  #isUncertain = false;
  #replaced: readonly string[] = [];

  constructor(crypto: RandomSource) {
    this.#crypto = crypto;
  }

  /** What makes a content, which is about to be sent, the same request: its key, and the keys of the versions that it replaces. */
  identify(content: string): Pick<CallbackRequest, 'id' | 'replaces'> {
    if (content !== this.#content) this.renew();
    this.#content = content;
    this.#id ||= randomId(this.#crypto);
    return { id: this.#id, replaces: this.#replaced.join(' ') };
  }

  /** It was sent, and there is no answer (yet): it may have arrived. */
  doubt(): void {
    this.#isUncertain = true;
  }

  /** The answer is that it was not kept. */
  deny(): void {
    this.#isUncertain = false;
  }

  /** The answer is that it was kept: what comes next is another intent. */
  settle(): void {
    this.#isUncertain = false;
    this.#replaced = [];
    this.renew();
  }

  /** From now on there is another key: the visitor has come back, or has changed the content. */
  renew(): void {
    if (this.#id && this.#isUncertain) this.#replaced = [...this.#replaced, this.#id].slice(-mostReplaced);
    this.#id = '';
    this.#content = '';
    this.#isUncertain = false;
  }
}
