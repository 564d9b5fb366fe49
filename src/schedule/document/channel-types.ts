/** Who answers on a channel: people at a distance, people at a counter, or somebody later. */
type Answering = 'distant' | 'counter' | 'later';

/**
 * The types of channels, and how each is answered: live by people at a distance (`distant`), live by people whom one goes to
 * (`counter`), or later, so that it can be used at any time (`later`).
 *
 * This is where a type begins: what else it needs does not compile without it. Its keys are in `definition/channel-schema.ts`, with
 * whether it may be hidden; what else is true of it in `channels/`; what a layer makes of it (a link, an
 * icon, words, a contact point) in a table of that layer, a `Record<ChannelType, …>`. Every page loads this one, so it has
 * only what decides about hours.
 */
export const channelTypes = {
  phone: 'distant',
  chat: 'distant',
  whatsapp: 'distant',
  video: 'distant',
  sms: 'distant',
  visit: 'counter',
  email: 'later',
  callback: 'later',
  form: 'later',
  link: 'later',
} as const satisfies Readonly<Record<string, Answering>>;

export type ChannelType = keyof typeof channelTypes;
export type LiveType = {
  [Type in ChannelType]: (typeof channelTypes)[Type] extends 'later' ? never : Type;
}[ChannelType];
