import { expect } from '@esm-bundle/chai';
import { hourWords } from '../../../src/messages/hours/hours-lines.js';
import { describeMarks, describePaper } from '../../../src/messages/hours/hours.js';
import { chat, email, office, phone, plain, read, say, sayTogether, urgent } from './hours-reading.js';

describe('the hours of a week in words', () => {
  const tuesday = '2026-11-24T12:45';

  it('day by day', async () => {
    const lunch = '8.00 – 12.30 uur; 12.30 – 13.30 uur lunchpauze; 13.30 – 17.00 uur';
    expect(await say(office, '2026-11-24T09:00', 'nl', { mergeDays: false })).to.deep.equal([
      'Telefonisch bereikbaar',
      `Maandag: ${lunch}`,
      `*Dinsdag: ${lunch.replace('uur;', 'uur ^;')}`,
      `Woensdag: ${lunch}`,
      `Donderdag: ${lunch}`,
      `Vrijdag: ${lunch}`,
      'Zaterdag: Gesloten',
      'Zondag: Gesloten',
    ]);
  });

  it('with what an interval costs beside it', async () => {
    const limited = { time: '18:00-20:00', limitedTo: 'spoed', cost: '€ 2 per minuut' };
    const hours = { 'mon-fri': ['09:00-17:00', { time: '17:00-18:00', cost: '€ 1 per minuut' }, limited] };
    expect(await say({ hours, channels: [{ ...phone, cost: 'Lokaal tarief' }] }, '2026-11-24T09:00')).to.deep.equal([
      'Telefonisch bereikbaar',
      '*Maandag t/m vrijdag: 9.00 – 17.00 uur ^; 17.00 – 18.00 uur € 1 per minuut; 18.00 – 20.00 uur alleen voor spoed, € 2 per minuut',
      'Zaterdag en zondag: Gesloten',
    ]);
  });

  for (const [language, expected] of Object.entries({
    nl: [
      'Telefonisch bereikbaar',
      '*Maandag t/m vrijdag: 8.00 – 12.30 uur; 12.30 – 13.30 uur lunchpauze ^; 13.30 – 17.00 uur',
      'Zaterdag en zondag: Gesloten',
    ],
    'en-GB': [
      'Available by phone',
      '*Monday to Friday: 8:00 – 12:30; 12:30 – 13:30 lunch break ^; 13:30 – 17:00',
      'Saturday and Sunday: Closed',
    ],
    de: [
      'Telefonisch erreichbar',
      '*Montag bis Freitag: 8:00 – 12:30 Uhr; 12:30 – 13:30 Uhr Mittagspause ^; 13:30 – 17:00 Uhr',
      'Samstag und Sonntag: Geschlossen',
    ],
    'de-CH': [
      'Telefonisch erreichbar',
      '*Montag bis Freitag: 8.00 – 12.30 Uhr; 12.30 – 13.30 Uhr Mittagspause ^; 13.30 – 17.00 Uhr',
      'Samstag und Sonntag: Geschlossen',
    ],
    fr: [
      'Joignables par téléphone',
      '*Du lundi au vendredi: 8 h – 12 h 30; 12 h 30 – 13 h 30 pause déjeuner ^; 13 h 30 – 17 h',
      'Samedi et dimanche: Fermé',
    ],
  })) {
    it(`${language}: ${expected[1]}`, async () => {
      const said = await say(office, tuesday, language);
      expect(said.map((line) => line.replaceAll(/\b0(?=\d:)/g, ''))).to.deep.equal(expected);
    });
  }

  it('where the clock has twelve hours, and the week begins on Sunday', async () => {
    expect(await say({ ...office, breaks: [] }, tuesday, 'en-US')).to.deep.equal([
      'Available by phone',
      'Sunday: Closed',
      '*Monday to Friday: 8:00 AM – 5:00 PM ^',
      'Saturday: Closed',
    ]);
    expect(hourWords('en-US', 13)).to.match(/^1\sPM$/);
    expect(hourWords('nl', 13)).to.equal('13');
    expect(hourWords('fr', 25)).to.equal('1');
  });

  it('every day the same is one row, merged or not', async () => {
    const lines = ['Via de spoedlijn bereikbaar', '*Elke dag: Dag en nacht ^'];
    expect(await say({ ...office, channels: [urgent] }, tuesday, 'nl', { mergeDays: false })).to.deep.equal(lines);
  });

  it('what is limited, by appointment or unknown', async () => {
    const hours = {
      mon: ['08:00-12:00', { time: '12:00-14:00', limitedTo: { nl: 'spoed', de: 'Notfälle' } }],
      tue: [{ time: '09:00-24:00', state: 'appointment' }],
      wed: [{ time: '09:00-10:00', state: 'appointment', limitedTo: { nl: 'leden', de: 'Mitglieder' } }],
      thu: ['08:00-09:00', { time: '09:00-10:00', state: 'unknown' }],
      fri: 'unknown',
      sat: ['20:00-02:00'],
    };
    expect(await say({ hours }, '2026-11-22T12:00')).to.deep.equal([
      'Wanneer wij bereikbaar zijn',
      'Maandag: 8.00 – 12.00 uur; 12.00 – 14.00 uur alleen voor spoed',
      'Dinsdag: 9.00 – 24.00 uur op afspraak',
      'Woensdag: 9.00 – 10.00 uur op afspraak, alleen voor leden',
      'Donderdag: 8.00 – 9.00 uur; 9.00 – 10.00 uur niet bekend',
      'Vrijdag: Niet bekend',
      'Zaterdag: 20.00 – 2.00 uur',
      '*Zondag: Gesloten',
    ]);
    expect((await say({ hours }, '2026-11-22T12:00', 'de'))[3]).to.equal(
      'Mittwoch: 9:00 – 10:00 Uhr mit Termin, nur für Mitglieder',
    );
  });

  it('a night is that of the evening before, also after midnight', async () => {
    const hours = { 'fri-sat': ['20:00-02:00'] };
    expect(await say({ hours }, '2026-11-28T01:00')).to.deep.equal([
      'Wanneer wij bereikbaar zijn',
      'Maandag t/m donderdag: Gesloten',
      '*Vrijdag en zaterdag: 20.00 – 2.00 uur ^',
      'Zondag: Gesloten',
    ]);
  });

  it('ways that have the same hours share a table; counters and urgent lines have their own', async () => {
    const counter = { id: 'balie', type: 'visit', address: 'Lindeplein 1' };
    const whatsapp = { id: 'whatsapp', type: 'whatsapp', number: '+31612345678' };
    const titles = (await say({ ...office, channels: [phone, counter, whatsapp, chat, urgent] }, tuesday)).filter(
      (line) => !line.includes(':'),
    );
    expect(titles).to.deep.equal([
      'Via de spoedlijn bereikbaar',
      'Telefonisch en via WhatsApp bereikbaar',
      'Balie',
      'Via chat bereikbaar',
    ]);
  });

  it('an urgent line without a label is not taken for the usual phone', async () => {
    const document = { ...office, channels: [{ ...urgent, label: undefined }, phone] };
    const titles = async (language: string) =>
      (await say(document, tuesday, language)).filter((line) => !line.includes(':'));
    expect(await titles('nl')).to.deep.equal(['Bij spoed telefonisch bereikbaar', 'Telefonisch bereikbaar']);
    expect((await say(document, tuesday, 'de'))[0]).to.equal('In dringenden Fällen telefonisch erreichbar');
  });

  it('one channel when that is asked for, and none of what has no hours', async () => {
    const document = { ...office, channels: [phone, chat, email] };
    expect((await say(document, tuesday, 'nl', { channel: 'chat' }))[0]).to.equal('Via chat bereikbaar');
    for (const channel of ['email', 'fax']) expect(await read(document, tuesday, 'nl', { channel })).to.equal(null);
  });

  it('nothing of what is unknown, nor of what has yet to begin beside what is there', async () => {
    expect(await read({ hours: 'unknown' }, tuesday)).to.equal(null);
    expect(await read({ ...office, validThrough: '2026-11-01' }, tuesday)).to.equal(null);
    const later = { ...chat, from: '2027-12-01' };
    expect((await say({ ...office, channels: [phone, later] }, tuesday))[0]).to.equal('Telefonisch bereikbaar');
    expect(await say({ hours: 'closed' }, tuesday)).to.deep.equal([
      'Wanneer wij bereikbaar zijn',
      '*Elke dag: Gesloten',
    ]);
  });

  it('an override, with what it takes away', async () => {
    const override = { hours: 'closed', from: '2026-11-24T09:15', until: '2026-11-24T11:00', reason: 'storing' };
    expect(await say({ ...office, breaks: [], override }, '2026-11-24T10:00')).to.deep.equal([
      'Telefonisch bereikbaar',
      'Maandag: 8.00 – 17.00 uur',
      '*Dinsdag 24 november: 8.00 – 9.15 uur; 9.15 – 11.00 uur gesloten (storing) ^; 11.00 – 17.00 uur',
      'Woensdag t/m vrijdag: 8.00 – 17.00 uur',
      'Zaterdag en zondag: Gesloten',
    ]);
  });

  it('an override that lasts all day, with its reason once', async () => {
    const override = { hours: 'closed', until: '2026-11-25T00:00', reason: 'storing' };
    expect((await say({ ...office, override }, '2026-11-24T10:00'))[2]).to.equal(
      '*Dinsdag 24 november: Gesloten; Storing',
    );
  });

  it('an override that opens, with its reason beside its hours', async () => {
    const override = { hours: ['18:00-20:00'], until: '2026-11-25T00:00', reason: 'griepprik' };
    expect((await say({ ...office, override }, '2026-11-24T10:00'))[2]).to.equal(
      '*Dinsdag 24 november: 18.00 – 20.00 uur griepprik',
    );
  });

  it('two phones without labels are told apart by their numbers', async () => {
    const other = { ...phone, id: 'other', display: '020 123 45 99', number: '+31201234599', hours: ['09:00-12:00'] };
    const document = { ...office, channels: [phone, other] };
    const titles = async (language: string) =>
      (await say(document, tuesday, language)).filter((line) => !line.includes(': '));
    expect(await titles('nl')).to.deep.equal(['Via 020 123 45 67 bereikbaar', 'Via 020 123 45 99 bereikbaar']);
    for (const language of ['en', 'de', 'fr']) expect(new Set(await titles(language)).size).to.equal(2);
    expect((await sayTogether(document, tuesday))[0]).to.equal(
      'Wanneer wij bereikbaar zijn | Telefoon 020 123 45 67 | Telefoon 020 123 45 99',
    );
  });

  it('notes of hours', async () => {
    const hours = { mon: [{ time: '08:00-17:00', note: 'op maandag is het druk' }] };
    expect((await say({ hours }, tuesday))[1]).to.equal('Maandag: 8.00 – 17.00 uur; Op maandag is het druk');
  });
});

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

describe('hours on paper', () => {
  it('have their date, and the phone numbers', async () => {
    const hours = await read({ ...office, channels: [urgent, phone, chat] }, '2026-11-24T10:00');
    const { asOf, phones } = describePaper(hours!);
    expect([asOf, ...phones].map(plain)).to.deep.equal([
      'Dit zijn de tijden vanaf dinsdag 24 november 2026',
      'De spoedlijn: +31201234568',
      'U kunt ons bellen op 020 123 45 67',
    ]);
    const informal = await read(office, '2026-11-24T10:00', 'nl', {}, 'informal');
    expect(describePaper(informal!).phones.map(plain)).to.deep.equal(['Je kunt ons bellen op 020 123 45 67']);
    expect(describeMarks(informal!)).to.deep.equal({ today: 'vandaag', now: 'nu' });
  });
});
