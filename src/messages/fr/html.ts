import type { StaticHtmlWords } from '../makers/html-words.js';

export const html: StaticHtmlWords = {
  hours: 'Horaires',
  exceptions: 'Jours particuliers',
  closed: 'fermé',
  unknown: 'inconnu',
  allDay: 'jour et nuit',
  to: ' au ',
  from: 'à partir du ',
  until: 'jusqu’au ',
  only: 'seulement ',
  appointment: 'sur rendez-vous',
  urgent: 'en cas d’urgence',
  time: (hour, minute) => `${hour} h ${minute}`,
  range: (start, end) => `${start}–${end}`,
  untilNextDay: (end) => `jusqu’à ${end} le lendemain`,
  channels: {
    ...{ phone: 'Téléphone', chat: 'Chat', whatsapp: 'WhatsApp', sms: 'SMS', video: 'Appel vidéo' },
    ...{ visit: 'Adresse', email: 'E-mail', callback: 'Rappel', form: 'Formulaire', link: 'En ligne' },
  },
};
