import type { StaticHtmlWords } from '../makers/html-words.js';

export const html: StaticHtmlWords = {
  hours: 'Opening hours',
  exceptions: 'Days that differ',
  closed: 'closed',
  unknown: 'not known',
  allDay: 'day and night',
  to: ' to ',
  from: 'from ',
  until: 'until ',
  only: 'only ',
  appointment: 'by appointment',
  urgent: 'when it is urgent',
  time: (hour, minute) => `${hour}:${minute}`,
  range: (start, end) => `${start}–${end}`,
  untilNextDay: (end) => `until ${end} the next day`,
  channels: {
    ...{ phone: 'Phone', chat: 'Chat', whatsapp: 'WhatsApp', sms: 'Text message', video: 'Video call' },
    ...{ visit: 'Address', email: 'Email', callback: 'Call back', form: 'Form', link: 'Online' },
  },
};
