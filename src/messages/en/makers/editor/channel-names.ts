import type { ChannelNamesWords } from '../../../makers/editor/channel-names-words.js';

export const channelNames: ChannelNamesWords = {
  types: {
    phone: 'Telephone',
    chat: 'Chat',
    whatsapp: 'WhatsApp',
    video: 'Video call',
    sms: 'Text message',
    visit: 'Counter',
    email: 'E-mail',
    callback: 'Callback request',
    form: 'Form',
    link: 'Link',
  },
  typeOf: (type, address) => `${type} (${address})`,
  noType: 'Channel',
};
