/** What keys are called elsewhere, or in Dutch, by owners who write from memory. */
const others: Readonly<Record<string, string>> = {
  urgent: 'emergency spoed dringend noodgeval nood',
  timeZone: 'zone tz tijdzone',
  language: 'lang locale taal',
  organisation: 'organization organisatie company bedrijf',
  hours: 'opening openingHours opening_hours openingstijden openingsuren openingHoursSpecification tijden uren',
  breaks: 'pauze pauzes pause pauses lunch lunchpauze',
  exceptions: 'uitzonderingen uitzondering holidays feestdagen vakantie special specialHours specialOpeningHours',
  channels: 'kanalen kanaal contacts contact contactPoint contactPoints contactkanalen',
  number: 'nummer telefoon telefoonnummer phone telephone phoneNumber tel',
  address: 'adres mail email e-mail emailadres e-mailadres',
  url: 'link href website webadres',
  endpoint: 'url action webhook',
  name: 'naam titel title',
  label: 'naam titel title name',
  reason: 'reden why',
  note: 'opmerking toelichting description comment',
  date: 'datum dates day',
  holiday: 'feestdag holidays',
  days: 'dagen dag day weekdays',
  time: 'tijd tijden times hours',
  type: 'soort kind',
  from: 'start begin vanaf van validFrom',
  until: 'end eind einde tot validThrough through to',
  opens: 'open opening',
  closes: 'close closing sluit',
  cost: 'kosten tarief price',
  reply: 'antwoord reactietijd responseTime',
  instead: 'anders alternative fallback',
  validThrough: 'validUntil geldigTot',
  tone: 'toon aanspreekvorm',
};

/** Which of these keys there are at a place, by the pointer to it. */
const places: readonly (readonly [path: RegExp, keys: string])[] = [
  [/^\/[^/]+$/, 'timeZone language organisation hours breaks exceptions channels validThrough tone'],
  [/^\/organisation\/[^/]+$/, 'name'],
  [
    /^\/channels\/\d+\/[^/]+$/,
    'urgent number address url endpoint label note type from until cost reply instead hours',
  ],
  [/^\/exceptions\/\d+\/[^/]+$/, 'date holiday days hours opens closes reason note breaks channels'],
  [/\/breaks\/\d+\/[^/]+$/, 'name time days from until channels'],
  [/^\/override(\/\d+)?\/[^/]+$/, 'hours from until reason channels'],
  [/\/versions\/\d+\/[^/]+$/, 'from until hours breaks'],
];

const plainly = (key: string) => key.toLowerCase().replace(/[-_\s]/g, '');

/** The key that another word at a place (a JSON pointer) stands for; undefined when none is known. */
export function keyCalled(word: string, path: string): string | undefined {
  const plain = plainly(word);
  const [, keys = ''] = places.find(([pattern]) => pattern.test(path)) ?? [];
  return keys.split(' ').find((key) => others[key]?.split(' ').map(plainly).includes(plain));
}
