import { expect } from '@esm-bundle/chai';
import { checksum } from '../../src/compile/checksum.js';
import { readCompiled } from '../../src/compile/index.js';
import { body, owned, withCompiled } from './compiled-fixture.js';

const document = withCompiled(owned, body);
const { compiled } = document as { readonly compiled: object };
const isRead = (value: unknown) => readCompiled(value) !== null;

describe('readCompiled', () => {
  it('gives what was compiled, as long as nothing was changed since', () => {
    expect(readCompiled(document)).to.equal(compiled);
  });

  it('lets the text be written otherwise, as the same JSON', () => {
    const { hours, ...others } = owned;
    expect(isRead({ compiled, ...owned })).to.be.true;
    expect(isRead(JSON.parse(JSON.stringify(document, null, 4)))).to.be.true;
    expect(isRead({ ...others, compiled, hours })).to.be.true;
  });

  it('believes none after a change of the rest, be it of the order of keys', () => {
    const { version, timeZone, hours } = owned;
    const changes: readonly object[] = [
      { timeZone, version, hours },
      { ...owned, hours: { 'mon-fri': ['09:00-16:00'] } },
      { ...owned, override: { hours: 'closed' } },
      { ...owned, 'x-own': 1 },
      { version, timeZone },
    ];
    for (const changed of changes) expect(isRead({ ...changed, compiled }), JSON.stringify(changed)).to.be.false;
  });

  it('believes none that was changed itself, is of another document, or of another version', () => {
    const foreign = withCompiled({ ...owned, 'x-own': 1 }, body)['compiled'];
    const parts: readonly unknown[] = [
      { ...compiled, from: 0 },
      { ...compiled, sum: undefined },
      { ...compiled, 'x-own': 1 },
      body,
      { ...body, of: checksum({}), sum: checksum({ ...body, of: checksum({}) }) },
      { ...body, v: 2, sum: checksum({ ...body, v: 2 }) },
      { ...body, v: '1', sum: checksum({ ...body, v: '1' }) },
      { v: 1, of: checksum(owned), sum: 'abc' },
    ];
    for (const part of parts) expect(isRead({ ...owned, compiled: part }), JSON.stringify(part)).to.be.false;
    expect(isRead({ ...owned, compiled: foreign })).to.be.true;
    expect(isRead({ ...owned, 'x-own': 2, compiled: foreign })).to.be.false;
  });

  it('believes none where presence has a say', () => {
    const present = { ...owned, presence: { url: '/presence.json' } };
    expect(isRead(withCompiled(present, { ...body, of: checksum(present) }))).to.be.false;
  });

  it('takes anything, and throws nothing', () => {
    const cyclic: Record<string, unknown> = { ...document };
    cyclic['self'] = cyclic;
    const hostile = {
      get compiled(): unknown {
        throw new Error('hostile');
      },
    };
    const values = [
      null,
      undefined,
      0,
      '',
      'compiled',
      [],
      {},
      cyclic,
      hostile,
      { compiled: null },
      { compiled: 10n },
      { ...document, 'x-own': 10n },
      Symbol('x'),
    ];
    for (const value of values) expect(isRead(value)).to.be.false;
  });
});

describe('checksum', () => {
  it('tells texts apart that differ by little', () => {
    const sums = Array.from({ length: 20_000 }, (_, index) => checksum(`${index}`));
    expect(new Set(sums).size).to.equal(20_000);
    expect(checksum('ab')).to.not.equal(checksum('ba'));
  });

  it('is the same everywhere, today and later', () => {
    expect(checksum(owned)).to.equal('1u7vr3bsrsw');
  });
});
