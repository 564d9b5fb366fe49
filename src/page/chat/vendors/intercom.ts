import { callFunction, hasFunction, readProperty, type AttachChat } from '../chat-adapter.js';

/**
 * Intercom says neither whether its team is there, nor whether there is a conversation: the hours decide, and a channel that
 * is hidden when unavailable goes at closing time; the conversation goes on in its own window. Until its script is there
 * `Intercom` is the owner's stub, which keeps the calls in its queue `q`. Its `ready` and `onShow` cannot be taken
 * back, so they are left alone: that its script was loaded is seen otherwise.
 * https://developers.intercom.com/installing-intercom/web/methods
 */
export const attach: AttachChat = (window) => {
  const chat = () => readProperty(window, 'Intercom');
  return {
    lookEvery: 0,
    hasArrived: () =>
      hasFunction(window, 'Intercom') &&
      readProperty(chat(), 'q') === undefined &&
      readProperty(chat(), 'booted') !== false,
    isStaffed: () => null,
    hasConversation: () => false,
    open: () => void callFunction(window, 'Intercom', 'show'),
    listen: () => {},
  };
};
