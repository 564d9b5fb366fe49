import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { referencesTo, removeChannel } from '../../../src/editor/document/channel-references.js';
import { addChannel, freeId, listChannels, moveChannel, setChannel } from '../../../src/editor/document/channels.js';
import { readNumber } from '../../../src/editor/document/phone-numbers.js';
import type { JsonObject } from '../../../src/schedule/document/json.js';
import { parseSchedule } from '../../../src/schedule/index.js';
import { randomDocument } from '../../oracle/documents.js';
import { seedOf, tries } from '../../support/random-runs.js';
import { scheduleOf } from './plans.js';

const office: JsonObject = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': ['08:30-17:00'] },
  breaks: [
    { name: 'lunch', time: '12:30-13:00', channels: ['phone'] },
    { time: '15:00-15:15', channels: ['phone', 'chat'] },
  ],
  exceptions: [
    { date: '2026-12-24', closes: '12:00', channels: ['phone'] },
    { date: '2026-12-31', breaks: [{ time: '10:00-11:00', channels: ['phone'] }] },
    { date: '2027-01-04', breaks: [{ time: '10:00-11:00', channels: ['phone'] }], note: 'Overleg' },
  ],
  override: { hours: 'closed', channels: ['phone'] },
  channels: [
    { id: 'phone', type: 'phone', number: '+31201234567', instead: ['chat'] },
    { id: 'chat', type: 'chat', provider: 'crisp', instead: { closed: ['phone'], break: ['phone', 'email'] } },
    { id: 'email', type: 'email', address: 'info@delinde.example', 'x-by': 'An', instead: ['phone'] },
  ],
};

describe('the channels of a document', () => {
  it('are listed with what is known of them', () => {
    const odd = { channels: [7, { type: 'pigeon', id: 'coo' }, { type: 'phone' }] } as JsonObject;
    expect(listChannels(odd).map(({ index, id, type }) => [index, id, type])).to.deep.equal([
      [1, 'coo', null],
      [2, '', 'phone'],
    ]);
  });

  it('get one more with the least that its type needs, and an id of its own', () => {
    const added = addChannel(office, 'phone', { number: '+31201234568' });
    expect(added.index).to.equal(3);
    expect((added.document['channels'] as unknown[])[3]).to.deep.equal({
      id: 'phone-2',
      type: 'phone',
      number: '+31201234568',
    });
    expect(freeId(added.document, 'phone')).to.equal('phone-3');
    expect(addChannel({ version: 1 }, 'email', { address: 'a@b.example' }).document).to.deep.equal({
      version: 1,
      channels: [{ id: 'email', type: 'email', address: 'a@b.example' }],
    });
  });

  it('go up and down, and no further', () => {
    const ids = (document: JsonObject) => listChannels(document).map(({ id }) => id);
    expect(ids(moveChannel(office, 2, 0))).to.deep.equal(['email', 'phone', 'chat']);
    expect(ids(moveChannel(office, 0, 1))).to.deep.equal(['chat', 'phone', 'email']);
    expect(moveChannel(office, 0, -1)).to.equal(office);
    expect(moveChannel(office, 2, 3)).to.equal(office);
  });

  it('get other values in their place, and lose those that are undefined', () => {
    const changed = setChannel(office, 2, { address: 'post@delinde.example', instead: undefined, urgent: true });
    expect(JSON.stringify((changed['channels'] as unknown[])[2])).to.equal(
      '{"id":"email","type":"email","address":"post@delinde.example","urgent":true,"x-by":"An"}',
    );
    expect(setChannel(office, 2, { address: 'info@delinde.example', cost: undefined })).to.equal(office);
    expect(setChannel(office, 9, { urgent: true })).to.equal(office);
  });
});

describe('a channel that goes', () => {
  it('is told by what speaks of it', () => {
    expect(referencesTo(office, 0)).to.deep.equal([
      { kind: 'break', path: '/breaks/0', goes: true },
      { kind: 'break', path: '/breaks/1', goes: false },
      { kind: 'exception', path: '/exceptions/0', goes: true },
      { kind: 'break', path: '/exceptions/1/breaks/0', goes: true },
      { kind: 'break', path: '/exceptions/2/breaks/0', goes: true },
      { kind: 'override', path: '/override', goes: true },
      { kind: 'instead', path: '/channels/1', goes: false },
      { kind: 'instead', path: '/channels/2', goes: false },
    ]);
    expect(referencesTo(office, 2)).to.deep.equal([{ kind: 'instead', path: '/channels/1', goes: false }]);
    expect(referencesTo(office, 9)).to.deep.equal([]);
  });

  it('leaves nothing that speaks of it, and nothing that was about it only', () => {
    expect(removeChannel(office, 0)).to.deep.equal({
      version: 1,
      timeZone: 'Europe/Amsterdam',
      hours: { 'mon-fri': ['08:30-17:00'] },
      breaks: [{ time: '15:00-15:15', channels: ['chat'] }],
      exceptions: [{ date: '2027-01-04', note: 'Overleg' }],
      channels: [
        { id: 'chat', type: 'chat', provider: 'crisp', instead: { break: ['email'] } },
        { id: 'email', type: 'email', address: 'info@delinde.example', 'x-by': 'An' },
      ],
    });
  });

  it('whose id is another one’s as well takes nothing with it', () => {
    const twice = addChannel(office, 'phone', {}).document;
    const channels = (twice['channels'] as JsonObject[]).map((one) => ({
      ...one,
      ...(one['id'] === 'phone-2' ? { id: 'phone' } : {}),
    }));
    const left = removeChannel({ ...twice, channels }, 3);
    expect(left).to.deep.equal(office);
  });

  it('leaves a valid document (random documents)', () => {
    let told = 0;
    const property = fc.property(randomDocument, fc.nat(3), ({ document }, which) => {
      const given = document as unknown as JsonObject;
      fc.pre(which < listChannels(given).length);
      const before = JSON.stringify(given);
      told += referencesTo(given, which).length ? 1 : 0;
      const left = removeChannel(given, which);
      const result = parseSchedule(left);
      expect(result.ok ? [] : result.problems).to.deep.equal([]);
      // Nothing that was about one channel is about all of them now.
      const rules = (one: JsonObject) => scheduleOf(one).exceptions.filter(({ channels }) => !channels);
      expect(rules(left).length).to.be.at.most(rules(given).length);
      expect(JSON.stringify(given)).to.equal(before);
    });
    fc.assert(property, { seed: seedOf(16_003), numRuns: tries(400) });
    expect(told).to.be.above(tries(400) / 40);
  }).timeout(60_000);
});

describe('a telephone number as people type it', () => {
  const zone = 'Europe/Amsterdam';
  const rows: readonly (readonly [typed: string, short: boolean, number: string | null, display?: string])[] = [
    ['020 123 45 67', true, '+31201234567', '020 123 45 67'],
    [' 020-1234567 ', true, '+31201234567', '020-1234567'],
    ['06 12345678', false, '+31612345678', '06 12345678'],
    ['+31 (0)20 123 45 67', true, '+31201234567', '+31 (0)20 123 45 67'],
    ['0031 20 123 45 67', true, '+31201234567', '0031 20 123 45 67'],
    ['+31201234567', true, '+31201234567'],
    ['14 030', true, '14030', '14 030'],
    ['112', true, '112'],
    ['0900 1234', true, '09001234', '0900 1234'],
    ['112', false, null],
    ['bel ons', true, null],
    ['', true, null],
  ];
  rows.forEach(([typed, short, number, display]) =>
    it(`“${typed}” is ${number}${short ? '' : ' (international)'}`, () =>
      expect(readNumber(typed, zone, short)).to.deep.equal(number && { number, display })),
  );

  it('is of the country of the document', () => {
    expect(readNumber('030 1234567', 'Europe/Berlin', true)?.number).to.equal('+49301234567');
    expect(readNumber('030 1234567', 'America/New_York', true)).to.equal(null);
  });
});
