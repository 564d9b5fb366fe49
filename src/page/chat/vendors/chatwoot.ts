import { callFunction, readProperty, type AttachChat } from '../chat-adapter.js';

/**
 * Chatwoot tells when it is ready, and of messages, by events of the window. Whether its agents are online it shows in its
 * own frame only, so the hours decide. A conversation is known of once a message has come on this page; that it has ended is
 * not told, so it counts until the visitor goes to another page.
 * https://www.chatwoot.com/docs/product/channels/live-chat/sdk/setup
 */
export const attach: AttachChat = (window) => {
  const chat = () => readProperty(window, '$chatwoot');
  let talked = false;
  return {
    lookEvery: 0,
    hasArrived: () => readProperty(chat(), 'hasLoaded') === true,
    isStaffed: () => null,
    hasConversation: () => talked,
    open: () => void callFunction(chat(), 'toggle', 'open'),
    listen(changed, signal) {
      const on = (type: string, listener: () => void) =>
        window.addEventListener(type, listener, { signal, capture: false });
      on('chatwoot:ready', changed);
      on('chatwoot:on-message', () => {
        talked = true;
        changed();
      });
    },
  };
};
