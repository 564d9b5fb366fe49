export { answerOf, type Answer } from './answers.js';
export {
  callbackChannel,
  callbackLengths,
  checkCallbackRequest,
  postedSlot,
  readSlot,
  type CallbackCheck,
  type CallbackProblem,
  type CallbackRequest,
  type PostedSlot,
} from './callback-request.js';
export { channelsStableUntil, listChannelStatuses, type ChannelStatus } from './channel-status.js';
export type { ChatProvider } from './chat-provider.js';
export { linkFromAbroad, linkOf, linkToPage, type ChannelLink } from './links.js';
export { readPresence, type ChannelPresence, type Presence } from './presence.js';
export { endOfPromise, type PromiseEnd, type ReplyPromise } from './promises.js';
export { listSlots, type Slot } from './slots.js';
