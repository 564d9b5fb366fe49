import { expect } from '@esm-bundle/chai';
import { chat, office, phone, say } from './hours-reading.js';

describe('unusual days in words', () => {
  const exceptions = [
    { holiday: ['christmas-day', 'boxing-day'], hours: 'closed' },
    { date: '2026-12-31', hours: ['08:00-12:00'], reason: { nl: 'oudejaarsdag', fr: 'Saint-Sylvestre' } },
    { date: '2027-01-01', hours: 'closed', reason: { nl: 'Nieuwjaar', fr: 'Nouvel An' } },
  ];
  const document = { ...office, breaks: [], exceptions };

  it('follow those of the week, with their reasons', async () => {
    expect((await say(document, '2026-12-15T10:00')).slice(3)).to.deep.equal([
      'Afwijkende tijden',
      'Vrijdag 25 december: Gesloten; Eerste kerstdag',
      'Donderdag 31 december: 8.00 – 12.00 uur; Oudejaarsdag',
      'Vrijdag 1 januari: Gesloten; Nieuwjaar',
    ]);
    expect((await say(document, '2026-12-15T10:00', 'fr')).slice(3)).to.deep.equal([
      'Horaires particuliers',
      'Vendredi 25 décembre: Fermé; Noël',
      'Jeudi 31 décembre: 8 h – 12 h; Saint-Sylvestre',
      'Vendredi 1er janvier: Fermé; Nouvel An',
    ]);
  });

  it('stand in the week itself with their date as soon as it has them', async () => {
    expect(await say(document, '2026-12-24T10:00')).to.deep.equal([
      'Telefonisch bereikbaar',
      '*Maandag t/m donderdag: 8.00 – 17.00 uur ^',
      'Vrijdag 25 december: Gesloten; Eerste kerstdag',
      'Zaterdag: Gesloten; Tweede kerstdag',
      'Zondag: Gesloten',
      'Afwijkende tijden',
      'Donderdag 31 december: 8.00 – 12.00 uur; Oudejaarsdag',
      'Vrijdag 1 januari: Gesloten; Nieuwjaar',
    ]);
  });

  it('of some ways name these, a counter as well', async () => {
    const counter = { id: 'balie', type: 'visit', address: 'Lindeplein 1' };
    const closed = { date: '2026-12-24', hours: 'closed', channels: ['phone', 'balie'] };
    const channels = [phone, counter, chat];
    const titles = (await say({ ...document, channels, exceptions: [closed] }, '2026-12-15T10:00')).filter((line) =>
      line.startsWith('Afwijkende'),
    );
    expect(titles).to.deep.equal(['Afwijkende tijden (telefoon en balie)']);
  });

  it('are told as many weeks ahead as is asked for', async () => {
    expect(await say(document, '2026-11-24T10:00')).to.have.length(3);
    expect(await say(document, '2026-11-24T10:00', 'nl', { weeks: 6 })).to.have.length(7);
    expect(await say(document, '2026-12-15T10:00', 'nl', { weeks: 0 })).to.have.length(3);
    expect(await say(document, '2026-12-15T10:00', 'nl', { weeks: NaN })).to.have.length(3);
  });

  it('that go on have their end, however far; without one only a beginning', async () => {
    const holiday = { date: '2026-12-01..2027-02-28', hours: 'closed', reason: 'verbouwing' };
    const last = (await say({ ...document, exceptions: [holiday] }, '2026-11-24T10:00')).at(-1);
    expect(last).to.equal('Dinsdag 1 december t/m zondag 28 februari: Gesloten; Verbouwing');
    const override = { hours: 'closed', from: '2026-12-01', reason: 'storing' };
    expect((await say({ ...document, override }, '2026-11-24T10:00')).at(-1)).to.equal(
      'Vanaf dinsdag 1 december: Gesloten; Storing',
    );
  });

  describe('tell only what differs', () => {
    const lunch = { ...office, channels: [phone, chat] };
    const december = (exception: object) => ({ ...lunch, exceptions: [{ date: '2026-12-04', ...exception }] });
    const told = async (exception: object, language = 'nl') =>
      (await say(december(exception), '2026-11-24T10:00', language)).slice(-2);

    for (const [language, early, late] of [
      ['nl', 'tot 15.00 uur, verder als altijd', 'vanaf 10.00 uur, verder als altijd'],
      ['en', 'until 15:00, otherwise as usual', 'from 10:00, otherwise as usual'],
      ['de', 'bis 15:00 Uhr, sonst wie immer', 'ab 10:00 Uhr, sonst wie immer'],
      ['fr', 'jusqu’à 15 h, sinon comme d’habitude', 'à partir de 10 h, sinon comme d’habitude'],
    ] as const) {
      it(`${language}: ${early}; ${late}`, async () => {
        const only = { channels: ['phone'] };
        expect((await told({ closes: '15:00', ...only }, language))[1]).to.match(new RegExp(`: ${early}$`, 'i'));
        expect((await told({ opens: '10:00', ...only }, language))[1]).to.match(new RegExp(`: ${late}$`, 'i'));
      });
    }

    it('whole hours where these are as short, or differ otherwise', async () => {
      for (const [exception, expected] of [
        [{ hours: ['08:00-15:00'] }, '8.00 – 15.00 uur'],
        [
          { hours: ['08:00-12:30', '14:00-17:00'] },
          '8.00 – 12.30 uur; 12.30 – 14.00 uur lunchpauze; 14.00 – 17.00 uur',
        ],
        [{ closes: '12:30' }, '8.00 – 12.30 uur'],
        [{ closes: '15:00', opens: '10:00' }, '10.00 – 12.30 uur; 12.30 – 13.30 uur lunchpauze; 13.30 – 15.00 uur'],
      ] as const) {
        const [, row] = await told({ ...exception, channels: ['phone'] });
        expect(row).to.equal(`Vrijdag 4 december: ${expected}`);
      }
    });

    it('for whom, where that is not the same on all days', async () => {
      const exceptions = [
        { date: '2026-12-04', closes: '15:00', channels: ['phone'], reason: 'teamuitje' },
        { date: '2026-12-07', hours: 'closed', channels: ['phone'] },
        { date: '2026-12-07', hours: ['10:00-12:00'], channels: ['chat'] },
        { date: '2026-12-08', hours: 'closed', reason: 'studiedag' },
      ];
      expect((await say({ ...lunch, exceptions }, '2026-11-24T10:00')).slice(-4)).to.deep.equal([
        'Afwijkende tijden',
        'Vrijdag 4 december: Telefoon: tot 15.00 uur, verder als altijd; Teamuitje',
        'Maandag 7 december: Telefoon: gesloten | Chat: 10.00 – 12.00 uur',
        'Dinsdag 8 december: Gesloten; Studiedag',
      ]);
    });
  });

  it('name whom they are for when that are not all', async () => {
    const closed = [{ date: '2026-12-03', hours: 'closed', channels: ['phone'] }];
    expect(
      (await say({ ...document, exceptions: closed, channels: [phone, chat] }, '2026-11-24T10:00')).slice(-2),
    ).to.deep.equal(['Afwijkende tijden (telefoon)', 'Donderdag 3 december: Gesloten']);
  });
});
