import { expect } from '@esm-bundle/chai';
import sinon from 'sinon';
import { LostPart } from '../../page/schedule/lost-part.js';

type JudgeModule = typeof import('../../../src/elements/callback/phone-judge.js');

describe('what knows phone numbers, where it could not be loaded', () => {
  it('is not asked for again by who draws because of that', async () => {
    const warn = sinon.stub(console, 'warn');
    const part = new LostPart('callback/phone-check');
    const { PhoneJudge } = (await part.import('elements/callback/phone-judge.ts')) as JudgeModule;
    let drawn = 0;
    const isLost = new Promise<void>((done) => {
      const judge = new PhoneJudge({
        requestUpdate: () => {
          drawn += 1;
          if (drawn < 20) judge.want();
          done();
        },
      });
      judge.want();
    });
    await isLost;
    // As long as asking for it once more takes, and more.
    const ask = () => part.import('elements/callback/phone-check.ts').catch(() => undefined);
    for (let times = 0; times < 3; times++) await ask();
    warn.restore();
    expect(drawn).to.equal(1);
  });
});
