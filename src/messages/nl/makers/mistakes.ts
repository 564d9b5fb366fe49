import type { MistakesWords } from '../../makers/mistakes/mistakes-words.js';

export const mistakes: MistakesWords = {
  language: 'nl',
  mistakes: {
    'no-schedule': ({ where, first }) =>
      `${where} noemt geen rooster en toont alleen de eigen inhoud. Schrijf: ${first}`,
    'unknown-attribute': ({ where, name, first }) =>
      `${where}: het attribuut ${name} doet hier niets. Is ${first} bedoeld?`,
    'unknown-value': ({ where, name, value, meant }) =>
      `${where}: "${value}" is geen waarde van ${name} en telt niet. Kies uit: ${meant}.`,
    'unknown-language': ({ where, value, meant }) =>
      `${where}: voor lang="${value}" zijn er geen zinnen; de taal van het rooster telt. Kies op het element een andere lang: ${meant}.`,
    'curly-quotes': ({ where, name, first }) =>
      `${where}: om de waarde van ${name} staan gekrulde aanhalingstekens. In HTML horen rechte: ${first}`,
    'swallowed-page': ({ where, value, first }) =>
      `${where} is niet gesloten. Wat erna komt (zoals ${value}) is zo eigen inhoud, en verdwijnt zodra er een antwoord is. "/>" sluit een element in HTML niet; zet ${first} achter de eigen inhoud.`,
    'undefined-element': ({ where, first }) =>
      first
        ? `${where} is geen element van bereikbaar-nu. Is ${first} bedoeld?`
        : `Geen script op deze pagina kent ${where}. Zet het script van bereikbaar-nu erop, of importeer "bereikbaar-nu/define".`,
    'taken-name': ({ where, name, value }) =>
      `${where} neemt document.${name} weg: ${value} toont alleen de eigen inhoud. Kies een andere naam.`,
    'opened-as-file': ({ where, first }) =>
      `${where}: deze pagina is als bestand geopend (file:), en een browser laat haar dan geen ander bestand lezen. Open haar via een webserver, zoals met "npx serve", of zet het rooster in de pagina: ${first}`,
  },
};
