import type { ChannelType } from '../../../schedule/document/channel-types.js';

/** The types of channels within a sentence, with their article. */
export const channelNouns: Readonly<Record<ChannelType, string>> = {
  phone: 'the phone',
  chat: 'chat',
  whatsapp: 'WhatsApp',
  sms: 'text message',
  video: 'video call',
  visit: 'the counter',
  email: 'email',
  callback: 'the callback request',
  form: 'the form',
  link: 'the link',
};
