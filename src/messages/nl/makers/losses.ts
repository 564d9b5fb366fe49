import type { LossesWords } from '../../makers/losses-words.js';

export const losses: LossesWords = {
  limited: (value) => `uren die alleen voor iets gelden (${value}) zijn weggelaten: daar zouden ze gewoon open lijken.`,
  appointment: () => 'uren op afspraak zijn weggelaten: daar zouden ze gewoon open lijken.',
  unknown: () => 'uren die niet bekend zijn, zijn weggelaten.',
  break: () => 'een pauze van meer dan vier uur leest daar als gesloten.',
  override: () => 'deze override heeft geen einde, en is geschreven alsof hij blijft.',
  window: (value) => `over dagen na ${value} staat er niets: maak het voor die dag opnieuw.`,
  'time-zone': (value) => `de tijdzone ${value} kan daar niet staan.`,
  channel: (value) => `een kanaal van het type ${value} bestaat daar niet.`,
  length: (value) => `dit is langer dan de ${value} tekens die daar passen.`,
  text: (value) => `deze tekst heeft daar geen plaats: ${value}.`,
  'no-place': (value) => `dit heeft daar geen plaats: ${value}.`,
  unreadable: (value) => `dit is niet te lezen: ${value}.`,
  unsupported: (value) => `dit kan een rooster niet zeggen: ${value}.`,
  assumed: (value) => `dit was niet duidelijk en is opgevat als ${value}.`,
  'public-holidays': (value) =>
    `welke feestdagen dit zijn, staat er niet bij (${value}). Kies ze: npx bereikbaar-nu holidays NL 2027.`,
  'no-zone': () => 'de tijdzone staat er niet bij. Geef haar op, bijvoorbeeld --zone Europe/Amsterdam.',
  'no-absence': (value) =>
    `dit sluit niets (afgelast, een herdenking of viering, of vrij te plannen) en is overgeslagen: ${value}.`,
  past: (value) => `dit is voorbij (${value}) en weggelaten.`,
};
