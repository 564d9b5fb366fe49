import type { ProblemsWords } from '../../makers/problems-words.js';
import { holidays } from '../holidays.js';

const expectedHere = (expected: string) => (expected ? ` Verwacht: ${expected}.` : '');

export const problems: ProblemsWords = {
  language: 'nl',
  problems: {
    'missing-key': ({ expected, hint }) => `Hier ontbreekt ${expected}.${hint}`,
    'unknown-key': ({ key, hint }) => `De sleutel ${key} is onbekend.${hint}`,
    'wrong-type': ({ value, expected, hint }) => `${value} past hier niet.${expectedHere(expected)}${hint}`,
    'wrong-value': ({ value, expected, hint }) => `${value} kan hier niet.${expectedHere(expected)}${hint}`,
    'wrong-format': ({ value, format, hint }) => `${value} is geen ${format}.${hint}`,
    'wrong-placeholder': ({ value, expected }) =>
      `${value} bevat een plaatshouder die hier niets betekent.${expectedHere(expected) || ' Hier is er geen.'}`,
    'out-of-range': ({ value, expected }) => `${value} valt buiten de grenzen.${expectedHere(expected)}`,
    'equal-ends': ({ value, hint }) => `${value} eindigt op het moment dat het begint.${hint}`,
    'reversed-range': ({ value, key }) =>
      key === '"closes"' ? `${value}: "closes" ligt voor "opens".` : `${value}: het einde ligt voor het begin.`,
    'too-many': ({ expected }) => `Dit zijn er te veel. Verwacht: hoogstens ${expected}.`,
    'too-long': ({ expected }) => `Deze tekst is te lang. Verwacht: hoogstens ${expected} tekens.`,
    empty: ({ value }) => `${value} is leeg. Vul iets in of laat de sleutel weg.`,
    'duplicate-id': ({ value }) => `${value} is al de id van een ander kanaal. Geef elk kanaal een eigen id.`,
    'unknown-channel': ({ value, expected }) => `Er is geen kanaal ${value}.${expectedHere(expected)}`,
    'unknown-time-zone': ({ value, hint }) => `De tijdzone ${value} is hier niet bekend.${hint}`,
    'other-offset': ({ value, key, expected }) =>
      `Op ${key} is het verschil met UTC volgens het rooster ${value}, volgens de tijdzonegegevens hier ${expected}. Een van beide is verouderd.`,
    'refers-to-itself': ({ value, expected }) => `${value} verwijst hier naar zichzelf.${expectedHere(expected)}`,
    'not-allowed': ({ value, expected }) => `${value} mag hier niet.${expectedHere(expected)}`,
  },
  types: {
    string: 'een tekst',
    number: 'een getal',
    boolean: 'true of false',
    array: 'een lijst',
    object: 'een object',
  },
  formats: {
    interval: 'tijdvak',
    time: 'tijd',
    'day-selector': 'dag of reeks dagen',
    date: 'datum',
    'exception-date': 'datum of periode',
    'date-time': 'datum met tijd',
    'phone-number': 'telefoonnummer',
    'international-number': 'internationaal telefoonnummer',
    url: 'webadres',
    email: 'e-mailadres',
    language: 'taalcode',
    id: 'id (kleine letters, cijfers en streepjes)',
    instant: 'moment in UTC',
    'utc-offset': 'verschil met UTC',
    'time-zone': 'tijdzone (werelddeel/plaats, of UTC)',
  },
  range: (least, most) => `een geheel getal van ${least} tot en met ${most}`,
  text: (value) => `De tekst ${value}`,
  didYouMean: (value) => ` Is ${value} bedoeld?`,
  forExample: (value) => ` Bijvoorbeeld: ${value}.`,
  noCountryCode: ' Het landnummer ontbreekt.',
  wholeDay: (isInterval) => (isInterval ? ' Een heel etmaal is "00:00-24:00".' : ' Zo blijft er niets over.'),
  holidays,
  warnings: {
    'tied-exceptions': (place) => `Deze uitzondering is even specifiek als ${place}. De laatste van de twee geldt.`,
    'tied-selectors': (place) => `Deze dagen zijn even specifiek als ${place}. De laatste van de twee geldt.`,
    'reversed-interval': (interval, turned) =>
      `"${interval}" duurt tot de volgende dag. Klopt dat, schrijf dan "${interval}+1". Is ${turned} bedoeld?`,
    'holiday-opens-sunday': (date) => `Door deze feestdag is er op zondag ${date} iemand bereikbaar. Klopt dat?`,
    'past-exception': (date) => `Deze uitzondering is voorbij (${date}) en kan weg.`,
    'past-override': (date) => `Deze override is voorbij (${date}) en kan weg.`,
    'changed-zone': (zone) =>
      `De klok van "${zone}" is pas veranderd. Browsers die dat nog niet weten, tonen een uur te veel of te weinig; met "offsets" tonen ze niets. Die schrijft: npx bereikbaar-nu check --fix.`,
    'past-offsets': (moment) =>
      `Het laatste moment van "offsets" is voorbij (${moment}). Over wat komt, zeggen ze niets meer. Nieuwe schrijft: npx bereikbaar-nu check --fix.`,
    'fixed-zone': (zone, places) =>
      `De klok van "${zone}" kent geen zomertijd${zone.includes('/') ? ', en + betekent daar achter op UTC' : ''}. Kies liever een plaats${places ? `: ${places}` : ' (werelddeel/plaats)'}.`,
    expired: (date) => `Dit rooster gold tot en met ${date}. Daarna is elk antwoord "onbekend".`,
  },
};
