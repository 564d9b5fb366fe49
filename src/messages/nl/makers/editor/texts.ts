import type { TextsWords } from '../../../makers/editor/texts-words.js';

export const texts: TextsWords = {
  heading: 'Wat bezoekers lezen',
  intro: 'Elke zin kunt u in uw eigen woorden zeggen. Wat u leeg laat, zeggen wij zoals het er nu staat.',
  language: 'Taal van de zinnen',
  search: 'Zoek een zin',
  searchHint: 'Bijvoorbeeld: gesloten, terugbellen, morgen.',
  shown: (shown, all) => `${shown} van ${all} zinnen. Zoek om andere te zien.`,
  none: 'Geen zin gevonden. Zoek op een ander woord.',
  both: (formal, informal) => `${formal} / ${informal}`,
  yours: 'Uw zin',
  insert: (placeholder) => `${placeholder} invoegen`,
  placeholders: 'Wordt ingevuld:',
  back: 'Terug naar onze zin',
  changed: 'zin gewijzigd',
  restored: 'zin teruggezet',
  lost: 'De zinnen konden niet worden geladen. Probeer het later nog eens.',
};
