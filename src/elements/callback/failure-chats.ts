import type { Schedule } from '../../schedule/document/schedule.js';
import { PresenceController } from '../base/presence-controller.js';
import type { ChatsNow } from './other-ways.js';

/** The chats of the page, for when a form cannot be sent: before that nobody asks for them. */
export class FailureChats {
  readonly #presence: PresenceController;

  constructor(host: ConstructorParameters<typeof PresenceController>[0]) {
    this.#presence = new PresenceController(host);
  }

  /**
   * What is known of them. Call it in each update.
   *
   * @param schedule null as long as nothing has failed, and in a preview
   */
  read(schedule: Schedule | null): ChatsNow {
    return {
      presence: this.#presence.read(schedule),
      isBlocked: (channel) => this.#presence.chatOf(channel)?.availability === 'blocked',
      open: (channel) => this.#presence.open(channel),
    };
  }
}
