import { expect } from '@esm-bundle/chai';
import { describeWarning } from '../../../src/messages/makers/problems.js';
import type { Warning } from '../../../src/schedule/index.js';

const warnings: Readonly<Record<Warning['code'], readonly [value: string, dutch: string, english: string]>> = {
  'tied-exceptions': [
    '/exceptions/0',
    '/x: Deze uitzondering is even specifiek als /exceptions/0. De laatste van de twee geldt.',
    '/x: This exception is as specific as /exceptions/0. The later of the two counts.',
  ],
  'tied-selectors': [
    '/hours/mon-tue',
    '/x: Deze dagen zijn even specifiek als /hours/mon-tue. De laatste van de twee geldt.',
    '/x: These days are as specific as /hours/mon-tue. The later of the two counts.',
  ],
  'reversed-interval': [
    '12:00-09:00',
    '/x: "12:00-09:00" duurt tot de volgende dag. Klopt dat, schrijf dan "12:00-09:00+1". Is "09:00-12:00" bedoeld?',
    '/x: "12:00-09:00" lasts until the next day. If that is right, write "12:00-09:00+1". Did you mean "09:00-12:00"?',
  ],
  'holiday-opens-sunday': [
    '2028-12-31',
    '/x: Door deze feestdag is er op zondag 2028-12-31 iemand bereikbaar. Klopt dat?',
    '/x: This holiday makes someone available on Sunday 2028-12-31. Is that right?',
  ],
  'past-exception': [
    '2026-01-01',
    '/x: Deze uitzondering is voorbij (2026-01-01) en kan weg.',
    '/x: This exception is over (2026-01-01) and can be removed.',
  ],
  'past-override': [
    '2026-01-01',
    '/x: Deze override is voorbij (2026-01-01) en kan weg.',
    '/x: This override is over (2026-01-01) and can be removed.',
  ],
  'changed-zone': [
    'Africa/Casablanca',
    '/x: De klok van "Africa/Casablanca" is pas veranderd. Browsers die dat nog niet weten, tonen een uur te veel of te weinig; met "offsets" tonen ze niets. Die schrijft: npx bereikbaar-nu check --fix.',
    '/x: The clock of "Africa/Casablanca" has changed lately. Browsers that do not know it yet are an hour off; with "offsets" they show nothing. To write those: npx bereikbaar-nu check --fix.',
  ],
  'past-offsets': [
    '2026-10-25T01:00Z',
    '/x: Het laatste moment van "offsets" is voorbij (2026-10-25T01:00Z). Over wat komt, zeggen ze niets meer. Nieuwe schrijft: npx bereikbaar-nu check --fix.',
    '/x: The last moment of "offsets" is over (2026-10-25T01:00Z). They say nothing about what comes. For new ones: npx bereikbaar-nu check --fix.',
  ],
  'fixed-zone': [
    'Etc/GMT+5',
    '/x: De klok van "Etc/GMT+5" kent geen zomertijd, en + betekent daar achter op UTC. Kies liever een plaats (werelddeel/plaats).',
    '/x: The clock of "Etc/GMT+5" has no daylight saving time, and its + means behind UTC. Better choose a place (continent/place).',
  ],
  expired: [
    '2026-01-01',
    '/x: Dit rooster gold tot en met 2026-01-01. Daarna is elk antwoord "onbekend".',
    '/x: This schedule was valid through 2026-01-01. After that every answer is "unknown".',
  ],
};

describe('describeWarning', () => {
  for (const [code, [value, dutch, english]] of Object.entries(warnings) as [
    Warning['code'],
    (typeof warnings)['expired'],
  ][]) {
    it(dutch, () => {
      expect(describeWarning({ code, path: '/x', value }, 'nl')).to.equal(dutch);
      expect(describeWarning({ code, path: '/x', value }, 'en')).to.equal(english);
    });
  }

  it('proposes places with the clock that was given, and none where there are many', () => {
    const proposedFor = (value: string) =>
      [...describeWarning({ code: 'fixed-zone', path: '/timeZone', value }, 'nl').matchAll(/"([^"]*\/[^"]*)"/g)].map(
        ([, place]) => place,
      );
    expect(proposedFor('EST')).to.deep.equal(['America/New_York']);
    expect(proposedFor('MST')).to.deep.equal(['America/Denver', 'America/Phoenix']);
    expect(proposedFor('HST')).to.deep.equal(['Pacific/Honolulu']);
    expect(proposedFor('Etc/GMT-1')).to.deep.equal(['Etc/GMT-1']);
  });
});
