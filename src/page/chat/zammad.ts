import { hasFunction, type AttachChat } from './chat-adapter.js';

/**
 * Zammad's chat belongs to the owner's script, which keeps it to itself. What it shares is a button: the class
 * `open-zammad-chat` (`buttonClass`) makes one that opens the chat, and it has the class `is-inactive` (`inactiveClass`)
 * until an agent can be reached. The button may be hidden. The chat takes up a running conversation by itself.
 * https://admin-docs.zammad.org/en/latest/channels/chat.html, and the options that its admin pages explain:
 * https://github.com/zammad/zammad/blob/develop/public/assets/chat/chat-no-jquery.coffee
 */
export const attach: AttachChat = (world, options) => {
  const { buttonClass = 'open-zammad-chat', inactiveClass = 'is-inactive' } = options;
  const hasClass = (button: Element, name: unknown) => button.classList.contains(String(name));
  const find = () => world.document.querySelector<HTMLElement>(`.${CSS.escape(String(buttonClass))}`);
  const button = () => {
    const found = find();
    if (!found) throw new Error(`there is no element with the class "${String(buttonClass)}"`);
    return found;
  };
  let observer: MutationObserver | undefined;
  return {
    lookEvery: 0,
    hasArrived() {
      const found = find();
      if (found) observer?.observe(found, { attributeFilter: ['class'] });
      return hasFunction(world, 'ZammadChat') && found !== null;
    },
    isStaffed: () => !hasClass(button(), inactiveClass) && !hasClass(button(), 'zammad-chat-is-hidden'),
    hasConversation: () => false,
    open: () => button().click(),
    listen(changed, signal) {
      const own = (observer = new world.MutationObserver(changed));
      signal.addEventListener('abort', () => own.disconnect());
    },
  };
};
