import type { HolidaysWords } from '../../../makers/editor/holidays-words.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const holidays: HolidaysWords = {
  heading: 'Feestdagen',
  intro: 'Bent u op deze dagen open of dicht? Uw antwoord geldt elk jaar.',
  unknownCountry: 'Wij kennen de feestdagen van dit land niet. Voeg ze zelf toe bij de bijzondere dagen.',
  allAnswered: 'Voor alle feestdagen van dit jaar en volgend jaar is bekend of u open bent.',
  unknownHours:
    'Wanneer u op een gewone dag open bent, staat er nog niet. Vul eerst de week in. Daarna vragen wij hier naar de feestdagen.',
  question: (holiday, date) => `Open of dicht op ${holiday} (${date})?`,
  open: 'Open',
  closed: 'Dicht',
  other: 'Andere tijden',
  of: (button, holiday) => `${button} op ${holiday}`,
  isOpen: (holiday) => `${capital(holiday)}: open zoals anders.`,
  isClosed: (holiday) => `${capital(holiday)}: dicht.`,
  more: (count) =>
    count === 1 ? 'Nog 1 dag waarop sommigen dicht zijn' : `Nog ${count} dagen waarop sommigen dicht zijn`,
  bridges: 'Brugdagen',
  bridge: (date, holiday) => `Ook dicht op ${date} (bij ${holiday})`,
  bridgeClosed: (date) => `${capital(date)}: dicht.`,
  bridgeOpen: (date) => `${capital(date)}: open zoals anders.`,
};
