import type { StaticHtmlWords } from '../makers/html-words.js';

export const html: StaticHtmlWords = {
  hours: 'Openingstijden',
  exceptions: 'Afwijkende dagen',
  closed: 'gesloten',
  unknown: 'niet bekend',
  allDay: 'dag en nacht',
  to: ' t/m ',
  from: 'vanaf ',
  until: 'tot en met ',
  only: 'alleen ',
  appointment: 'op afspraak',
  urgent: 'bij spoed',
  time: (hour, minute) => `${hour}.${minute}`,
  range: (start, end) => `${start}–${end} uur`,
  untilNextDay: (end) => `tot ${end} uur de volgende dag`,
  channels: {
    ...{ phone: 'Telefoon', chat: 'Chat', whatsapp: 'WhatsApp', sms: 'Sms', video: 'Beeldbellen' },
    ...{ visit: 'Bezoekadres', email: 'E-mail', callback: 'Terugbelverzoek', form: 'Formulier', link: 'Online' },
  },
};
