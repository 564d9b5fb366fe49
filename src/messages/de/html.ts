import type { StaticHtmlWords } from '../makers/html-words.js';

export const html: StaticHtmlWords = {
  hours: 'Öffnungszeiten',
  exceptions: 'Abweichende Tage',
  closed: 'geschlossen',
  unknown: 'nicht bekannt',
  allDay: 'Tag und Nacht',
  to: ' bis ',
  from: 'ab ',
  until: 'bis ',
  only: 'nur ',
  appointment: 'nach Vereinbarung',
  urgent: 'in dringenden Fällen',
  time: (hour, minute) => `${hour}:${minute}`,
  range: (start, end) => `${start}–${end} Uhr`,
  untilNextDay: (end) => `bis ${end} Uhr am nächsten Tag`,
  channels: {
    ...{ phone: 'Telefon', chat: 'Chat', whatsapp: 'WhatsApp', sms: 'SMS', video: 'Videoanruf' },
    ...{ visit: 'Adresse', email: 'E-Mail', callback: 'Rückruf', form: 'Formular', link: 'Online' },
  },
};
