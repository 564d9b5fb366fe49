import type { PreviewWords } from '../../../makers/editor/preview-words.js';

export const preview: PreviewWords = {
  heading: 'Zo zien bezoekers het',
  moments: {
    now: 'Nu',
    break: 'In de pauze',
    tonight: 'Vanavond',
    saturday: 'Zaterdag',
    exception: 'Volgende bijzondere dag',
  },
  when: 'Op welk moment?',
  other: 'Een ander moment',
  date: 'Datum',
  time: 'Tijd',
  go: 'Toon',
  notUnderstood: 'Vul een datum in, en een tijd zoals 14 of 14.30.',
  shows: (moment) => `Getoond: ${moment}`,
  language: 'Taal van de bezoeker',
  tone: 'Aanspreekvorm',
  tones: { formal: 'u', informal: 'je' },
  channel: 'Eén regel over',
  allChannels: 'de hele organisatie',
  hours: 'De tabel met tijden',
  loading: 'Het voorbeeld wordt geladen.',
  lastValid: 'Er staan nog fouten in. Dit is het laatste rooster zonder fouten.',
  nothingYet: 'Hier komt het voorbeeld zodra er geen fouten meer zijn.',
  noLinks: 'In het voorbeeld gaan links en knoppen nergens heen.',
};
