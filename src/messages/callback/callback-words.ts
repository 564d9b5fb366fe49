import { promisesPlaceholders } from '../channels/promises-words.js';

/** The sentences and words of the callback form, each with the placeholders that its text may use (separated by spaces). */
export const callbackPlaceholders = {
  // The form
  callbackForm: '',
  yourName: '',
  yourPhone: '',
  whenToCall: '',
  soonest: '',
  chooseSlot: '',
  yourQuestion: '',
  optional: 'label',
  noSensitiveData: '',
  privacyLink: '',
  askCallback: '',
  leaveEmpty: '',
  previewSendsNothing: '',
  // Moments
  slotToday: '',
  slotStart: 'hour minute',
  slotTimes: 'start time',
  slotWithYours: 'slot yours',
  callBetween: 'day start time',
  callSoonestBy: 'day time',
  callWithin: 'promise',
  ...promisesPlaceholders,
  callReply: 'reply',
  callSoonest: '',
  yourTime: 'yours',
  // What is wrong
  checkInput: '',
  nameMissing: '',
  phoneMissing: '',
  phoneWrong: '',
  phoneDoubt: '',
  phoneDoubtSend: '',
  slotMissing: '',
  slotGone: '',
  // Sending
  sending: '',
  retrying: '',
  offline: '',
  stopSending: '',
  sentTitle: '',
  sentNumber: 'phone',
  anotherRequest: '',
  failedTitle: '',
  unreachableTitle: '',
  stoppedTitle: '',
  nothingLost: '',
  tryAgain: '',
  mailInstead: '',
  callInstead: 'number',
  // The e-mail that it becomes
  mailSubject: '',
  mailRequest: '',
  mailName: 'name',
  mailPhone: 'phone',
  mailMoment: 'moment',
  mailQuestion: 'question',
  // Beside the e-mail address in the list of channels
  mailCarries: '',
} as const;

export type CallbackKey = keyof typeof callbackPlaceholders;
