import type { ChannelType } from '../../../schedule/document/channel-types.js';

/** The types of channels within a sentence, with their article. */
export const channelNouns: Readonly<Record<ChannelType, string>> = {
  phone: 'de telefoon',
  chat: 'de chat',
  whatsapp: 'WhatsApp',
  sms: 'sms',
  video: 'beeldbellen',
  visit: 'de balie',
  email: 'e-mail',
  callback: 'het terugbelverzoek',
  form: 'het formulier',
  link: 'de link',
};
