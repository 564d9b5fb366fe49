import { hasFunction, type AttachChat } from '../chat-adapter.js';

/**
 * Zammad's chat belongs to the owner's script, which keeps it to itself. What it shares is a button: the class
 * `open-zammad-chat` (`buttonClass`) makes one that opens the chat, and it has the class `is-inactive` (`inactiveClass`)
 * until the chat is connected and an agent is there; `zammad-chat-is-hidden` when none is. The button may be hidden. It does
 * not tell of a conversation: a channel that is hidden when unavailable goes at closing time; the chat keeps a running
 * conversation by itself, in its own window.
 * https://admin-docs.zammad.org/en/latest/channels/chat.html, and for what its admin pages explain of the options:
 * https://github.com/zammad/zammad/blob/develop/public/assets/chat/chat-no-jquery.coffee
 */
export const attach: AttachChat = (window, { buttonClass = 'open-zammad-chat', inactiveClass = 'is-inactive' }) => {
  let observer: MutationObserver | undefined;
  const button = () => window.document.querySelector<HTMLElement>(`.${CSS.escape(String(buttonClass))}`);
  const isActive = () => button()?.classList.contains(String(inactiveClass)) === false;
  const hasNobody = () => button()?.classList.contains('zammad-chat-is-hidden') === true;
  return {
    lookEvery: 0,
    hasArrived() {
      const found = button();
      if (found) observer?.observe(found, { attributeFilter: ['class'] });
      return hasFunction(window, 'ZammadChat') && (isActive() || hasNobody());
    },
    isStaffed: () => isActive() && !hasNobody(),
    hasConversation: () => false,
    open: () => button()?.click(),
    listen(changed, signal) {
      const own = (observer = new window.MutationObserver(changed));
      signal.addEventListener('abort', () => own.disconnect());
    },
  };
};
