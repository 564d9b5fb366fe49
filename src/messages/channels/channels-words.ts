import { promisesPlaceholders } from './promises-words.js';

/**
 * The sentences and words of the list of channels, the whole widget and the launcher, each with the placeholders that its
 * text may use (separated by spaces).
 */
export const channelsPlaceholders = {
  // What people can do
  call: 'number',
  stillTalking: '',
  startChat: '',
  chatWithUs: '',
  continueChat: '',
  leaveMessage: '',
  sendWhatsApp: '',
  sendSms: '',
  startVideoCall: '',
  comeOver: '',
  callMeBack: '',
  sendEmail: '',
  fillInForm: '',
  goOnline: '',
  labelled: 'label action',
  // How it is now, in a word
  tagOpen: '',
  tagLimited: '',
  tagAppointment: '',
  tagBreak: '',
  tagClosed: '',
  tagNotNow: '',
  recommended: '',
  // When there is an answer
  answerNow: '',
  waitMinute: '',
  waitMinutes: 'minutes',
  openUntil: 'day reachable time',
  stillOpenUntil: 'time',
  stateUntil: 'state day time',
  dayAndNight: 'reachable',
  fromDay: 'day time',
  returnUnknown: '',
  chatBlocked: '',
  answerBy: 'day time',
  answerByDay: 'day',
  calledBy: 'day time',
  answerWithin: 'promise',
  calledWithin: 'promise',
  ...promisesPlaceholders,
  calledSoon: '',
  receiptBy: 'day time',
  receiptWithin: 'promise',
  between: 'day start time',
  voicemail: '',
  messageForm: '',
  fromAbroad: 'number',
  // The urgent line
  urgent: '',
  callUrgent: 'label number',
  urgentAlways: 'action',
  urgentUntil: 'action day time',
  urgentFrom: 'action day time',
  // Around the list
  howToReachUs: '',
  contactWith: 'name',
  formLoading: '',
  formFailed: '',
  // The launcher
  contact: '',
  close: '',
  back: '',
  nowReachable: 'via reachable',
  nowByPhone: 'via reachable',
  nowLimited: 'reachable',
  today: '',
  startTime: 'hour minute',
} as const;

export type ChannelsKey = keyof typeof channelsPlaceholders;
