import { callFunction, hasFunction, readProperty, type AttachChat } from '../chat-adapter.js';

/**
 * Crisp has the event `website:availability:changed`, but one listener per event: a second one takes the place of the
 * owner's (https://github.com/microsoft/clarity/issues/979). So it is asked, every 15 s while the page is visible.
 * Until its script is there `$crisp` is a plain array, without `is`.
 * https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/dollar-crisp/
 */
export const attach: AttachChat = (window) => {
  const chat = () => readProperty(window, '$crisp');
  return {
    lookEvery: 15,
    hasArrived: () => hasFunction(chat(), 'is'),
    isStaffed: () => callFunction(chat(), 'is', 'website:available') === true,
    hasConversation: () => callFunction(chat(), 'is', 'session:ongoing') === true,
    open() {
      // Owners who open the chat by their own button often hide Crisp's.
      callFunction(chat(), 'push', ['do', 'chat:show']);
      callFunction(chat(), 'push', ['do', 'chat:open']);
    },
    listen: () => {},
  };
};
