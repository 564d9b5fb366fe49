import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { readPresence } from '../../src/channels/index.js';

const read = (channels: unknown) => Object.fromEntries(readPresence({ channels }));

describe('presence', () => {
  it('is read by channel, waits in whole minutes', () => {
    expect(read({ chat: { state: 'open', wait: 4 }, phone: { state: 'unavailable' }, sms: { wait: 0 } })).to.deep.equal(
      {
        chat: { state: 'open', waitMinutes: 4 },
        phone: { state: 'unavailable' },
        sms: { waitMinutes: 0 },
      },
    );
    expect(read({ chat: { wait: 3.2 }, phone: { wait: 1440 } })).to.deep.equal({
      chat: { waitMinutes: 4 },
      phone: { waitMinutes: 1440 },
    });
  });

  it('what is malformed is left out', () => {
    for (const wait of [-1, NaN, Infinity, 1441, 1e300, '4', null, {}, [4], true])
      expect(read({ chat: { state: 'open', wait } })).to.deep.equal({ chat: { state: 'open' } });
    for (const state of ['closed', 'OPEN', 1, null, ['open']])
      expect(read({ chat: { state, wait: 4 } })).to.deep.equal({ chat: { waitMinutes: 4 } });
    for (const chat of [null, 'open', 4, [], {}, { status: 'open' }, undefined])
      expect(read({ chat })).to.deep.equal({});
    for (const json of [null, undefined, 'x', 4, [], {}, { channels: null }, { channels: [] }, { channels: 'x' }])
      expect(readPresence(json).size).to.equal(0);
  });

  it('gives fresh objects that keys of Object.prototype do not harm (FAILURES 33)', () => {
    const json: unknown = JSON.parse(
      '{"__proto__":{"channels":{"phone":{"wait":1}}},"channels":{"__proto__":{"state":"open","wait":2},"constructor":{"wait":3,"__proto__":{"state":"open"}}}}',
    );
    const presence = readPresence(json);
    expect([...presence.keys()]).to.deep.equal(['__proto__', 'constructor']);
    expect(presence.get('constructor')).to.deep.equal({ waitMinutes: 3 });
    expect(presence.get('toString')).to.equal(undefined);
    expect('state' in {}).to.equal(false);
    const given = { chat: { state: 'open', wait: 4, own: {} } };
    expect(readPresence({ channels: given }).get('chat')).to.not.equal(given.chat);
    expect(readPresence(JSON.parse('{"__proto__":{"channels":{"phone":{"wait":1}}}}')).size).to.equal(0);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (json, other) => {
        readPresence(json);
        for (const { waitMinutes = 0 } of readPresence({ channels: { chat: json, phone: { wait: other } } }).values())
          expect(Number.isInteger(waitMinutes) && waitMinutes >= 0 && waitMinutes <= 1440).to.equal(true);
      }),
      { seed: 20_261_123, numRuns: 2000 },
    );
  });
});
