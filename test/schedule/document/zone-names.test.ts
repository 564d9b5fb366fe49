import { expect } from '@esm-bundle/chai';
import { fitsFormat } from '../../../src/schedule/document/string-formats.js';

/** Names of the IANA database that are written in an unusual way; some are links to others. */
const unusual = [
  'UTC',
  'Africa/Dar_es_Salaam',
  'America/Argentina/ComodRivadavia',
  'America/Indiana/Tell_City',
  'America/Port-au-Prince',
  'America/Port_of_Spain',
  'Antarctica/DumontDUrville',
  'Antarctica/McMurdo',
  'Asia/Kolkata',
  'Australia/ACT',
  'Europe/Isle_of_Man',
  'US/East-Indiana',
];

/** The same name in another case, as people write it. */
const miswritten = (name: string) =>
  [name.toLowerCase(), name.toUpperCase(), name.replace(/(?<=[/_])\p{Lu}/gu, (letter) => letter.toLowerCase())].filter(
    (other) => other !== name,
  );

describe('the names of time zones (FAILURES 51)', () => {
  const known = Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/'));

  it('are taken as the database writes them', () => {
    expect(known.length).to.be.above(300);
    const refused = [...known, ...unusual, 'Etc/UTC', 'Etc/GMT+5'].filter((name) => !fitsFormat('time-zone', name));
    expect(refused).to.deep.equal([]);
  });

  it('are refused in another case: engines read them, calendars and exchanges do not', () => {
    const taken = [...known, ...unusual].flatMap(miswritten).filter((name) => fitsFormat('time-zone', name));
    expect(taken).to.deep.equal([]);
  });
});
