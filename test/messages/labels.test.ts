import { expect } from '@esm-bundle/chai';
import type { LanguageTag } from '../../src/messages/languages.js';
import { loadCatalog } from '../../src/messages/index.js';
import { sayStatus } from './sentences.js';

/** Labels, and how they stand behind "via". */
const labels: Readonly<Record<LanguageTag, readonly (readonly [label: string, said: string])[]>> = {
  nl: [
    ['Spoedlijn', 'de spoedlijn'],
    ['Spoed', 'de spoedlijn'],
    ['helpdesk', 'de helpdesk'],
    ['WMO-lijn', 'WMO-lijn'],
    ['Crisisdienst', 'de crisisdienst'],
    ['de huisartsenpost', 'de huisartsenpost'],
    ['Huurlijn Noord', 'Huurlijn Noord'],
    ['Team Verhuur', 'Team Verhuur'],
  ],
  en: [
    ['Prescription line', 'the prescription line'],
    ['the prescription line', 'the prescription line'],
    ['Emergencies', 'the emergency line'],
    ['NHS line', 'the NHS line'],
    ['Online', 'Online'],
    ['Lettings', 'Lettings'],
  ],
  de: [
    ['Rezepttelefon', 'das Rezepttelefon'],
    ['Störungsstelle', 'die Störungsstelle'],
    ['Bereitschaftsdienst', 'den Bereitschaftsdienst'],
    ['die Hotline', 'die Hotline'],
    ['Frau Yilmaz', 'Frau Yilmaz'],
  ],
  fr: [
    ['Ligne ordonnances', 'la ligne ordonnances'],
    ['Urgences', 'le numéro des urgences'],
    ['Service clients', 'le service clients'],
    ['le secrétariat', 'le secrétariat'],
    ['Serviceplus', 'Serviceplus'],
  ],
};

describe('a label in a sentence', () => {
  for (const [language, told] of Object.entries(labels)) {
    for (const [label, said] of told) {
      it(`${language}: ${label} is ${said}`, async () => {
        const { writeLabel } = await loadCatalog(language);
        expect(writeLabel?.(label, false)).to.equal(said);
      });
    }
  }

  it('gets no article of another language than the sentence is in', async () => {
    const { writeLabel } = await loadCatalog('de');
    expect(writeLabel?.('Receptenlijn', false)).to.equal('Receptenlijn');
  });

  it('stands behind its preposition, which several share', async () => {
    const line = (id: string, label: string) => ({ id, type: 'phone', number: '+31201234567', label });
    const chat = { id: 'chat', type: 'chat', provider: 'generic', hours: 'closed' };
    const document = { hours: 'always', channels: [line('a', 'Huurlijn'), line('b', 'Team Zuid'), chat] };
    const { headline } = await sayStatus(
      { ...document, override: { hours: 'closed', channels: ['chat'] } },
      '2026-11-24T10:00',
    );
    expect(headline).to.equal('Nu bereikbaar via de huurlijn en Team Zuid');
  });
});
