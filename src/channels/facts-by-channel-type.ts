import type { ChannelType, LiveType } from '../schedule/document/channel-types.js';

/*
 * What is true of each type of channel, beside how it is answered (`schedule/document/channel-types.ts`): a column for each
 * fact. A column is an object of its own, so that a page loads those that it reads and no others.
 */

/** A fact of every type: one that misses a type does not compile. */
type Column<Fact> = Readonly<Record<ChannelType, Fact>>;

/**
 * How people talk on it with those who are there: at once and aloud, at once in a chat, or in messages, which are answered
 * in between; null where nobody is there at once.
 */
export const conversations: Column<'aloud' | 'chat' | 'messages' | null> = {
  phone: 'aloud',
  chat: 'chat',
  whatsapp: 'messages',
  sms: 'messages',
  video: 'aloud',
  visit: 'aloud',
  email: null,
  callback: null,
  form: null,
  link: null,
};

/** Where people can leave a message that somebody answers later: always, or by its `whenUnavailable`. */
export const messagesTaken: Column<'always' | 'voicemail or form' | 'form'> = {
  phone: 'voicemail or form',
  chat: 'form',
  whatsapp: 'form',
  sms: 'form',
  video: 'form',
  visit: 'form',
  email: 'always',
  callback: 'always',
  form: 'always',
  link: 'form',
};

/** Whether a message on it is answered by a call. */
export const isCalledBack: Column<boolean> = {
  phone: true,
  chat: false,
  whatsapp: false,
  sms: false,
  video: false,
  visit: false,
  email: false,
  callback: true,
  form: false,
  link: false,
};

/** Whether an answering machine names it as another way. */
export const isNamedByMachine = {
  phone: false,
  chat: true,
  whatsapp: true,
  sms: true,
  video: true,
  visit: false,
  email: true,
  callback: true,
  form: true,
  link: false,
} as const satisfies Column<boolean>;

type Named = { [Type in ChannelType]: (typeof isNamedByMachine)[Type] extends true ? Type : never }[ChannelType];

/** The types that an answering machine sends people to: as long as somebody is there, and at any time. */
export type LiveWay = Extract<Named, LiveType>;
export type AnyTimeWay = Exclude<Named, LiveType>;
