import type { AttachChat, ChatChannel } from './chat-adapter.js';

/** All vendors, by the `provider` of a channel. A visitor loads the one that the schedule names. */
export const vendors: Readonly<Record<ChatChannel['provider'], () => Promise<{ readonly attach: AttachChat }>>> = {
  chatwoot: () => import('./vendors/chatwoot.js'),
  converse: () => import('./vendors/converse.js'),
  crisp: () => import('./vendors/crisp.js'),
  intercom: () => import('./vendors/intercom.js'),
  tawk: () => import('./vendors/tawk.js'),
  'rocket-chat': () => import('./vendors/rocket-chat.js'),
  zammad: () => import('./vendors/zammad.js'),
  generic: () => import('./vendors/generic.js'),
};
