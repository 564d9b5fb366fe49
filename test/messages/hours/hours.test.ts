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
      '*Dinsdag 24 november: Gesloten ^; Storing',
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
