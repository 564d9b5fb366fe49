import { hasFunction, type AttachChat } from '../chat-adapter.js';

/**
 * Zammad's chat belongs to the owner's script, which keeps it to itself. What it shares is a button: the class
 * `open-zammad-chat` (`buttonClass`) makes one that opens the chat, and it has the class `is-inactive` (`inactiveClass`)
 * until the chat is connected and an agent is there; `zammad-chat-is-hidden` when none is. The button may be hidden. Six
 * minutes after nobody has opened it the chat goes, and takes the button out by its style. On the next page of a conversation
 * the window opens by itself, the button stays inactive and does nothing: then the window's own classes tell.
 * https://admin-docs.zammad.org/en/latest/channels/chat.html, and for what its admin pages explain of the options:
 * https://github.com/zammad/zammad/blob/01773444e8da/public/assets/chat/chat-no-jquery.coffee
 */
export const attach: AttachChat = (window, { buttonClass = 'open-zammad-chat', inactiveClass = 'is-inactive' }) => {
  let observer: MutationObserver | undefined;
  const find = (selector: string) => window.document.querySelector<HTMLElement>(selector);
  const button = () => find(`.${CSS.escape(String(buttonClass))}`);
  const openWindow = () => find('.zammad-chat.zammad-chat-is-open');
  const agent = () => find('.zammad-chat.zammad-chat-is-open .zammad-chat-agent-status');
  const isActive = () => button()?.classList.contains(String(inactiveClass)) === false;
  const isHidden = (element: HTMLElement | null) => element?.classList.contains('zammad-chat-is-hidden') === true;
  const hasGone = () => isHidden(button()) || (!isActive() && button()?.style.display === 'none');
  const isOnline = () => openWindow() !== null && agent()?.dataset['status'] !== 'offline';

  /** Watches what it shows by, wherever that is by now. */
  function watch(): void {
    for (const element of [button(), find('.zammad-chat'), agent()]) {
      if (element) observer?.observe(element, { attributeFilter: ['class', 'data-status'] });
    }
  }

  return {
    lookEvery: 0,
    hasArrived() {
      watch();
      return hasFunction(window, 'ZammadChat') && (isActive() || openWindow() !== null || hasGone());
    },
    isStaffed: () => (openWindow() ? isOnline() : isActive() && !hasGone()),
    hasConversation: () => isOnline() && !isHidden(agent()),
    open() {
      if (openWindow()) find('.zammad-chat-input')?.focus();
      else button()?.click();
    },
    listen(changed, signal) {
      const own = (observer = new window.MutationObserver(changed));
      signal.addEventListener('abort', () => own.disconnect());
    },
  };
};
