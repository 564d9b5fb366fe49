import { callFunction, hasFunction, readProperty, type AttachChat } from '../chat-adapter.js';

const events = ['tawkLoad', 'tawkStatusChange', 'tawkChatStarted', 'tawkChatEnded'];

/**
 * tawk.to has one place for a handler of each kind (`Tawk_API.onLoad = …`), which is the owner's. It fires the same as
 * events of the window, which its own packages for frameworks use. `away` counts as nobody there: nobody is looking.
 * https://developer.tawk.to/jsapi/ and https://github.com/tawk/tawk-messenger-react
 */
export const attach: AttachChat = (window) => {
  const chat = () => readProperty(window, 'Tawk_API');
  return {
    lookEvery: 0,
    hasArrived: () => hasFunction(chat(), 'maximize') && hasFunction(chat(), 'getStatus'),
    isStaffed() {
      const status = callFunction(chat(), 'getStatus');
      return typeof status === 'string' ? status === 'online' : null;
    },
    hasConversation: () => hasFunction(chat(), 'isChatOngoing') && callFunction(chat(), 'isChatOngoing') === true,
    open() {
      // Owners who open the chat by their own button often hide tawk.to's.
      if (hasFunction(chat(), 'showWidget')) callFunction(chat(), 'showWidget');
      callFunction(chat(), 'maximize');
    },
    listen(changed, signal) {
      for (const type of events) window.addEventListener(type, changed, { signal, capture: false });
    },
  };
};
