import type { CompilingWords } from '../../makers/compiling-words.js';

export const compiling: CompilingWords = {
  presence: () =>
    'Een rooster met “presence” wordt niet vooruit berekend: wat een bezoeker leest, hangt dan ook af van wie er op dat moment is.',
  'old-zone-data': (value, expected) =>
    `De tijdzonegegevens hier zijn te oud voor ${value}${expected && `: het rooster is geschreven met versie ${expected}`}. Gebruik een nieuwere versie van bereikbaar-nu of van uw browser.`,
  'unknown-channel': (value, expected) =>
    `Er is geen kanaal “${value}”${expected ? `. Wel: ${expected}` : '; het rooster heeft geen kanalen'}.`,
  'unknown-language': (value, expected) => `In de taal “${value}” zijn er geen zinnen. Wel in: ${expected}.`,
  'wrong-tone': (value, expected) => `“${value}” is geen aanspreekvorm. Kies uit: ${expected}.`,
  'wrong-months': (value, expected) => `“${value}” is geen aantal maanden. Kies een heel getal: ${expected}.`,
  'wrong-moment': (value) => `“${value}” is geen moment om vanaf te rekenen.`,
};
