import type { ShellWords } from '../../../makers/editor/shell-words.js';

export const shell: ShellWords = {
  editor: 'Bereikbaarheid bewerken',
  tabs: 'Onderdelen',
  tab: {
    week: 'Week',
    days: 'Bijzondere dagen',
    channels: 'Kanalen',
    organisation: 'Organisatie',
    texts: 'Teksten',
    file: 'Bestand',
  },
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  step: (button, step) => `${button}: ${step}`,
  undone: (step) => `Ongedaan gemaakt: ${step}.`,
  redone: (step) => `Opnieuw gedaan: ${step}.`,
  nothingChanged: 'Niets gewijzigd',
  changed: 'Gewijzigd, nog niet opgeslagen',
  revert: 'Alles terug',
  reverted: 'Alles staat weer zoals het was.',
  noJson: (line, column, why) => `Regel ${line}, teken ${column}: ${why}.`,
  noObject: 'Dit is geen rooster: het bestand moet met { beginnen.',
  invalid: (problems) =>
    problems === 1 ? 'Er is nog 1 fout. Herstel die eerst.' : `Er zijn nog ${problems} fouten. Herstel die eerst.`,
  missing: 'Vul in wanneer en hoe u bereikbaar bent.',
  unfinished: (confirm, cancel) =>
    `Dit is ingevuld, maar telt nog niet mee. Kies “${confirm}”${cancel ? ` of “${cancel}”` : ''}.`,
  editAsText: 'Als tekst bewerken',
  textEdited: 'tekst bewerkt',
  restored: 'wat u al had ingevuld',
  clock: (place, time, day) => `Klok in ${place}: nu ${day} ${time}`,
  otherClock: (time) => `Op dit apparaat is het ${time}. Alle tijden hier zijn die van de organisatie.`,
  otherData: (place) =>
    `De tijdzonegegevens van deze browser kloppen niet met die van het rooster voor ${place}. Bezoekers met zo’n browser zien alleen uw eigen tekst.`,
};
