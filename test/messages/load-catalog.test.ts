import { expect } from '@esm-bundle/chai';
import { loadCatalog } from '../../src/messages/index.js';
import { status } from '../../src/messages/nl/status.js';

describe('loadCatalog', () => {
  it('Dutch is there at once', () => {
    for (const language of ['nl', 'nl-BE', 'NL', 'nl_NL'])
      expect(loadCatalog(language, 'nl', false)).to.have.property('sentences', status);
  });

  it('English is loaded when it is asked for, and is there at once from then on', async () => {
    const first = loadCatalog('en-GB');
    expect((await first).language).to.equal('en');
    expect(loadCatalog('en')).to.equal(await first);
  });

  it('German and French are loaded when they are asked for', async () => {
    expect((await loadCatalog('de')).language).to.equal('de');
    expect((await loadCatalog('fr-BE')).language).to.equal('fr');
    expect(loadCatalog('fr-CH')).to.equal(await loadCatalog('fr'));
  });

  it('a region that writes otherwise has sentences of its own, however its tag is written', async () => {
    const swiss = await loadCatalog('de-CH');
    expect(swiss).not.to.equal(await loadCatalog('de'));
    for (const language of ['de_CH', 'DE-ch']) expect(await loadCatalog(language)).to.equal(swiss);
    expect(await loadCatalog('de-AT')).to.equal(await loadCatalog('de'));
  });

  it('another language gives the document’s, or else Dutch', async () => {
    expect((await loadCatalog('sv', 'en-US')).language).to.equal('en');
    for (const language of ['sv', '', '-', '__proto__', 'constructor']) {
      for (const documentLanguage of ['nl', 'fi'])
        expect(loadCatalog(language, documentLanguage, false)).to.have.property('sentences', status);
    }
  });

  it('the names of holidays are loaded when they are needed, and are there at once from then on', async () => {
    const named = await loadCatalog('nl-BE');
    expect(named.holidays).to.include({ 'kings-day': 'Koningsdag' });
    expect(loadCatalog('nl')).to.equal(named);
    expect((await loadCatalog('en')).holidays).to.include({ 'kings-day': 'King’s Day' });
  });
});
