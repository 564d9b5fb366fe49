import { expect } from '@esm-bundle/chai';
import { chat, office, phone, say, sayTogether } from './hours-reading.js';

describe('the hours of a week in one table', () => {
  const tuesday = '2026-11-24T12:45';
  const both = {
    ...office,
    breaks: [{ name: 'lunch', time: '12:30-13:30', channels: ['phone'] }],
    channels: [phone, chat],
  };

  it('have a column for each of the ways that differ; rows are merged where all are the same', async () => {
    expect(await sayTogether(both, tuesday)).to.deep.equal([
      'Wanneer wij bereikbaar zijn | Telefoon | Chat',
      '*Maandag t/m vrijdag: 8.00 – 12.30 uur; 12.30 – 13.30 uur lunchpauze ^; 13.30 – 17.00 uur | 9.00 – 21.00 uur ^',
      'Zaterdag en zondag: Gesloten | Gesloten',
    ]);
    const chatOnSaturday = { ...chat, hours: { 'mon-fri': ['09:00-21:00'], sat: ['09:00-12:00'] } };
    const rows = await sayTogether({ ...both, breaks: [], channels: [phone, chatOnSaturday] }, tuesday);
    expect(rows.slice(2)).to.deep.equal(['Zaterdag: Gesloten | 9.00 – 12.00 uur', 'Zondag: Gesloten | Gesloten']);
    expect(await sayTogether(both, tuesday, 'nl', { mergeDays: false })).to.have.length(8);
  });

  it('give a day its date when it is unusual for one of them, and a common reason once', async () => {
    const exceptions = [
      { date: '2026-11-26', hours: 'closed', reason: 'studiedag' },
      { date: '2026-11-27', hours: 'closed', channels: ['chat'], reason: 'onderhoud' },
    ];
    expect((await sayTogether({ ...both, breaks: [], exceptions }, tuesday)).slice(2)).to.deep.equal([
      'Donderdag 26 november (Studiedag): Gesloten | Gesloten',
      'Vrijdag 27 november: 8.00 – 17.00 uur | Gesloten; Onderhoud',
      'Zaterdag en zondag: Gesloten | Gesloten',
    ]);
  });

  for (const [language, columns] of Object.entries({
    nl: 'Wanneer wij bereikbaar zijn | Telefoon | Chat',
    en: 'When you can reach us | Phone | Chat',
    de: 'Wann wir erreichbar sind | Telefon | Chat',
    fr: 'Quand nous joindre | Téléphone | Chat',
  })) {
    it(`are headed in ${language}: ${columns}`, async () => {
      expect((await sayTogether(both, tuesday, language))[0]).to.equal(columns);
    });
  }

  it('are of the same days where one is in a night that the others are not in', async () => {
    const bar = { ...phone, hours: { 'fri-sat': ['20:00-02:00'] } };
    const exceptions = [{ date: '2026-12-04', hours: 'closed', channels: ['chat'] }];
    const always = { ...chat, hours: 'always' };
    const document = { ...office, breaks: [], exceptions, channels: [bar, always] };
    expect((await sayTogether(document, '2026-11-28T01:00')).slice(1)).to.deep.equal([
      'Maandag t/m donderdag: Gesloten | Dag en nacht',
      '*Vrijdag en zaterdag: 20.00 – 2.00 uur ^ | Dag en nacht ^',
      'Zondag: Gesloten | Dag en nacht',
    ]);
    expect((await say(document, '2026-11-28T01:00')).slice(-2)).to.deep.equal([
      'Afwijkende tijden (chat)',
      'Vrijdag 4 december: Gesloten',
    ]);
  });

  it('are not there for a single way, nor for more than four', async () => {
    expect(await sayTogether(office, tuesday)).to.deep.equal([]);
    const many = ['06', '07', '08', '09', '10'].map((hour) => ({
      ...chat,
      id: `chat-${hour}`,
      hours: [`${hour}:00-21:00`],
    }));
    expect(await sayTogether({ ...office, channels: many }, tuesday)).to.deep.equal([]);
    expect(await sayTogether({ ...office, channels: many.slice(1) }, tuesday)).not.to.deep.equal([]);
  });
});
