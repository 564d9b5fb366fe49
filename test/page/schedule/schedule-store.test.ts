import { expect } from '@esm-bundle/chai';
import { offline, ok, silent } from '../answers.js';
import { documentAt, openStorePage } from './store-page.js';

describe('the schedule store', () => {
  let { world, clock, results, listen } = openStorePage();
  beforeEach(() => void ({ world, clock, results, listen } = openStorePage()));

  describe('with an address', () => {
    it('FAILURES 21: asks once for one absolute address, however it is written and however many elements ask', async () => {
      for (let element = 0; element < 250; element++) {
        listen('/bereikbaar.json');
        listen('../bereikbaar.json#team');
        listen(' https://linde.example/bereikbaar.json ');
        listen('bereikbaar.json', documentAt('https://linde.example/'));
      }
      await clock.nextAsked();
      expect(world.requests.map(({ url }) => url)).to.deep.equal(['https://linde.example/bereikbaar.json']);
      expect([clock.asked.size, results.length, results.at(-1)?.status]).to.deep.equal([1, 2000, 'ready']);
    });

    it('asks for each address of its own', () => {
      world.answer = silent;
      listen('a.json');
      listen('a.json?team=2');
      listen('a.json', documentAt('https://linde.example/'));
      expect(world.requests).to.have.length(3);
    });

    for (const src of [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:application/json,{}',
      'blob:https://linde.example/1',
      'file:///etc/hours.json',
      'ftp://linde.example/a.json',
      'https://',
      '',
      '  ',
    ]) {
      it(`FAILURES 32: refuses ${JSON.stringify(src)}, and says so once`, () => {
        listen(src);
        listen(src);
        const fault = 'is not an http(s) address';
        expect(results).to.deep.equal(Array(2).fill({ status: 'failed', reason: 'refused', problems: [], fault }));
        expect(world.warnings).to.deep.equal([`bereikbaar-nu: ${src} is not an http(s) address`]);
        expect([world.requests.length, clock.asked.size]).to.deep.equal([0, 0]);
      });
    }

    it('warns once for an address and a kind of fault, however often it fails', async () => {
      world.answer = offline;
      listen('a.json');
      await clock.nextAsked();
      for (let attempt = 0; attempt < 9; attempt++) {
        if (attempt === 5) world.answer = ok('[]');
        clock.wake();
        await clock.nextAsked();
      }
      expect(world.warnings).to.have.length(2);
      expect(world.warnings[0]).to.equal(
        'bereikbaar-nu: https://linde.example/contact/a.json failed: TypeError: Failed to fetch',
      );
    });

    it('FAILURES 33: __proto__ in a document is an unknown key, and changes no prototype', async () => {
      world.answer = ok(
        '{"__proto__":{"polluted":1},"version":1,"timeZone":"UTC","constructor":{"prototype":{"polluted":1}}}',
      );
      listen('a.json');
      await clock.nextAsked();
      expect(results.at(-1)?.status).to.equal('failed');
      expect('polluted' in {}).to.equal(false);
    });
  });
});
