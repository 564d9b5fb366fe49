// The library, without side effects: `bereikbaar-nu/define` registers the elements.

export * from './schedule/index.js';
export * from './channels/index.js';
export * from './messages/index.js';
export { describeProblem, describeWarning } from './messages/problems.js';
export { BereikbaarCallback } from './elements/bereikbaar-callback.js';
export { BereikbaarFailedEvent, BereikbaarSentEvent } from './elements/callback-events.js';
export type { CallbackReply, SendCallback } from './elements/callback-content.js';
export { BereikbaarHours } from './elements/bereikbaar-hours.js';
export { listAdvice, type Advice, type AdviceCode, type AdviceGrade } from './channels/advice.js';
export { describeAdvice, type AdviceText } from './messages/advice.js';
export { htmlWords } from './messages/html-words.js';
export { describeLoss } from './messages/losses.js';
export { composeVoicemail, toSsml, type VoicemailMessage } from './messages/voicemail.js';
export { listRecordings, type Recording } from './messages/voicemail-recordings.js';
export { BereikbaarStatus } from './elements/bereikbaar-status.js';
export { BereikbaarChangeEvent } from './elements/events.js';
export { BereikbaarChatOpenEvent, BereikbaarChatStatusEvent, BereikbaarChatWantedEvent } from './page/chat/generic.js';
