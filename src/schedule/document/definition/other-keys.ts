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

const plainly = (key: string) => key.toLowerCase().replace(/[-_\s]/g, '');

/** The known key that another word stands for; undefined when none is known. */
export function keyCalled(word: string, known: readonly string[]): string | undefined {
  const plain = plainly(word);
  return known.find((key) => Object.hasOwn(others, key) && others[key]!.split(' ').map(plainly).includes(plain));
}
