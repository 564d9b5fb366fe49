import type { ChannelNamesWords } from '../../../makers/editor/channel-names-words.js';

export const channelNames: ChannelNamesWords = {
  types: {
    phone: 'Telefoon',
    chat: 'Chat',
    whatsapp: 'WhatsApp',
    video: 'Beeldbellen',
    sms: 'Sms',
    visit: 'Balie',
    email: 'E-mail',
    callback: 'Terugbelverzoek',
    form: 'Formulier',
    link: 'Link',
  },
  typeOf: (type, address) => `${type} (${address})`,
  noType: 'Kanaal',
};
