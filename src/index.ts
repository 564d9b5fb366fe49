// The library, without side effects: `bereikbaar-nu/define` registers the elements.

export * from './schedule/index.js';
export * from './channels/index.js';
export type { Advice, AdviceCode, AdviceGrade } from './channels/advice/advice.js';
export { listAdvice } from './channels/advice/list-advice.js';
export * from './messages/index.js';
export { describeProblem, describeWarning } from './messages/makers/problems.js';
export { describeAdvice, type AdviceText } from './messages/makers/advice.js';
export { describeLoss } from './messages/makers/losses.js';
export { htmlWords } from './messages/makers/html.js';
export { composeVoicemail, type TimedMessage, type VoicemailMessage } from './messages/voicemail/voicemail.js';
export {
  createRecordingSet,
  type Recording,
  type RecordingSet,
  type Silence,
} from './messages/voicemail/recording-set.js';
export { BereikbaarCallback } from './elements/callback/bereikbaar-callback.js';
export { BereikbaarChannels } from './elements/channels/bereikbaar-channels.js';
export { BereikbaarHours } from './elements/hours/bereikbaar-hours.js';
export { BereikbaarLauncher } from './elements/launcher/bereikbaar-launcher.js';
export { BereikbaarNu } from './elements/nu/bereikbaar-nu.js';
export { BereikbaarStatus } from './elements/status/bereikbaar-status.js';
export type { CallbackReply, SendCallback } from './elements/callback/request-content.js';
export { BereikbaarFailedEvent, BereikbaarSentEvent } from './elements/callback/callback-events.js';
export { BereikbaarChangeEvent } from './elements/base/change-event.js';
export { BereikbaarSelectEvent } from './elements/base/select-event.js';
export {
  BereikbaarChatOpenEvent,
  BereikbaarChatStatusEvent,
  BereikbaarChatWantedEvent,
} from './page/chat/vendors/generic.js';
