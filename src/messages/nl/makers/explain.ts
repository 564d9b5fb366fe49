import type { ExplainWords } from '../../makers/explain/explain-words.js';

const minutes = (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`);
const named = (what: string, text: string) => (text ? `${what}: ${text}.` : `${what}.`);

export const explain: ExplainWords = {
  language: 'nl',
  title: 'Waarom staat dit er?',
  introduction:
    'Deze uitleg ziet alleen wie #bereikbaar-nu=explain achter het adres van de pagina zet. Er wordt niets bewaard.',
  close: 'Sluiten',
  page: 'Deze pagina',
  noElements: 'Op deze pagina staat geen element van bereikbaar-nu.',
  labels: {
    shows: 'Toont',
    why: 'Waarom',
    next: 'Wat er verandert',
    schedule: 'Rooster',
    request: 'Bestand',
    moment: 'Moment',
    language: 'Taal en toon',
    states: 'Standen voor CSS',
    mend: 'Te verbeteren',
    clock: 'Klok',
    told: 'Meldingen in de console',
  },
  shows: {
    line: (text) => `“${text}”`,
    answer: 'Het antwoord uit het rooster.',
    own: 'De eigen inhoud van het element.',
  },
  reasons: {
    undefined: 'Geen script op deze pagina kent dit element.',
    'no-schedule': 'Het element noemt geen rooster.',
    loading: 'Het rooster wordt nog gelezen.',
    unreachable: 'Het rooster is niet te lezen.',
    invalid: 'In het rooster staat een fout.',
    refused: 'Het adres van het rooster is niet te vragen: alleen http(s) kan.',
    missing: 'Het rooster staat niet in de pagina.',
    'wrong-preview': 'Het moment van preview-at is geen moment. Schrijf het als 2026-11-23T12:15.',
    'unknown-zone': 'Deze browser kent de tijdzone niet.',
    'unknown-channel': 'Het rooster heeft geen kanaal met dit id.',
    'not-shown':
      'Het rooster geeft wel een antwoord, maar dit element toont het niet. Kijk bij de meldingen, of het rooster heeft niets voor dit element.',
    presence: 'Wie er op dit moment is (aanwezigheid of chat) telt ook mee. Daardoor zegt het element iets anders.',
  },
  fault: (address, fault) => (address ? `${address}: ${fault}` : fault),
  states: {
    open: 'open',
    limited: 'beperkt open',
    appointment: 'op afspraak',
    unknown: 'onbekend',
    break: 'pauze',
    closed: 'gesloten',
  },
  state: (state, since, until) =>
    `Volgens de uren: ${state}${since && `, sinds ${since}`}${until && `, tot ${until}`}.`,
  causes: {
    hours: () => 'Dat zijn de gewone uren.',
    break: (text) => named('Er is een pauze', text),
    exception: (text) => named('Er geldt een uitzondering', text),
    holiday: (text) => named('Het is een feestdag', text),
    override: (text, until) =>
      named(`De schakelaar van het moment staat om (override${until && `, tot ${until}`})`, text),
    expired: () => 'Het rooster is verlopen: zijn laatste dag (validThrough) is voorbij.',
  },
  away: 'Er is nu niemand vrij.',
  lunch: 'lunch',
  change: (moment, state) => `${moment}: ${state}.`,
  opens: (moment, state) => `Weer ${state}: ${moment}.`,
  noChange: 'Voorlopig niets.',
  standsStill: 'Niets: in een voorbeeld staat de tijd stil.',
  sources: {
    request: (address) => `${address}, een bestand dat de pagina opvraagt`,
    page: (address) => `${address}, een blok in de pagina`,
    property: () => 'gegeven door een script (de eigenschap schedule)',
  },
  newer: (address) => `een nieuwere versie komt van ${address}`,
  noSchedule: 'geen',
  organisation: (name) => `van ${name}`,
  channel: (id) => `alleen het kanaal ${id}`,
  compiled: 'met antwoorden die vooraf zijn berekend (compile)',
  request: {
    when: (ago, milliseconds) =>
      `Opgevraagd ${ago ? `${minutes(ago)} geleden` : 'minder dan een minuut geleden'}; het antwoord kwam na ${milliseconds} ms.`,
    bytes: (bytes) => `Over het netwerk kwamen ${bytes} bytes.`,
    cached: 'Het antwoord kwam uit een cache, of de server verbergt hoe groot het was.',
    status: (status) => `Antwoord van de server: HTTP ${status}.`,
    unseen: 'De browser heeft nog geen antwoord op een verzoek genoteerd.',
  },
  now: (moment, timeZone) => `${moment}, op de klok van ${timeZone}`,
  preview: (written) => `een voorbeeld, niet nu: preview-at="${written}"`,
  spoken: {
    ofPage: (language) => `${language}, de taal van de pagina (lang)`,
    ofSchedule: (language) => `${language}, de taal van het rooster`,
    toneOfElement: (tone) => `${tone}, de toon van het element`,
    toneOfSchedule: (tone) => `${tone}, de toon van het rooster`,
  },
  clock: {
    isRight: 'De pagina gaat uit van de klok van dit apparaat.',
    isSlow: (count) => `De klok van dit apparaat loopt ${minutes(count)} achter. De tijd van de server telt.`,
    isFast: (count) => `De klok van dit apparaat loopt ${minutes(count)} voor. De tijd van de server telt.`,
  },
  time: (hour, minute) => `${hour}.${minute} uur`,
};
