import type { StartWords } from '../../../makers/editor/start-words.js';

export const start: StartWords = {
  heading: 'Wanneer bent u bereikbaar?',
  intro: 'Met deze vragen maakt u een begin. Alles kunt u daarna aanpassen.',
  name: 'Naam van de organisatie',
  zone: 'Tijdzone',
  hours: 'Maandag tot en met vrijdag bereikbaar',
  hasLunch: 'Tijdens de lunch is er niemand',
  lunch: 'Lunchpauze',
  from: 'Van',
  until: 'Tot',
  phone: 'Telefoonnummer',
  email: 'E-mailadres',
  optional: 'mag leeg blijven',
  begin: 'Rooster maken',
  haveFile: 'Ik heb al een rooster',
  lunchOutside: 'De lunchpauze valt niet binnen de tijden waarop u bereikbaar bent.',
  noTime: (typed) => `“${typed}” is geen tijd. Schrijf bijvoorbeeld 8.30.`,
  step: 'rooster gemaakt',
  begun: 'Het rooster is gemaakt. Hieronder kunt u het aanpassen.',
};
