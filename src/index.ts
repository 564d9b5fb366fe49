// The library, without side effects: `bereikbaar-nu/define` registers the elements.

export * from './schedule/index.js';
export * from './channels/index.js';
export { listAdvice, type Advice, type AdviceCode, type AdviceGrade } from './channels/advice.js';
export * from './messages/index.js';
export { describeProblem, describeWarning } from './messages/problems.js';
export { describeAdvice, type AdviceText } from './messages/advice.js';
export { describeLoss } from './messages/losses.js';
export { htmlWords } from './messages/html-words.js';
export { composeVoicemail, type VoicemailMessage } from './messages/voicemail.js';
export { listRecordings, type Recording } from './messages/voicemail-recordings.js';
export { BereikbaarCallback } from './elements/bereikbaar-callback.js';
export { BereikbaarChannels } from './elements/bereikbaar-channels.js';
export { BereikbaarHours } from './elements/bereikbaar-hours.js';
export { BereikbaarLauncher } from './elements/bereikbaar-launcher.js';
export { BereikbaarNu } from './elements/bereikbaar-nu.js';
export { BereikbaarStatus } from './elements/bereikbaar-status.js';
export type { CallbackReply, SendCallback } from './elements/callback-content.js';
export { BereikbaarFailedEvent, BereikbaarSentEvent } from './elements/callback-events.js';
export { BereikbaarChangeEvent } from './elements/events.js';
export { BereikbaarSelectEvent } from './elements/select-event.js';
export { BereikbaarChatOpenEvent, BereikbaarChatStatusEvent, BereikbaarChatWantedEvent } from './page/chat/generic.js';
