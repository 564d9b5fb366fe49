import { expect } from '@esm-bundle/chai';
import { sayStatus } from './sentences.js';

const phone = { id: 'phone', type: 'phone', number: '+31201234567' };
const document = { hours: { 'mon-fri': ['08:30-12:00', '13:00-17:00'] }, channels: [phone] };
const morning = '2026-11-24T09:00';
const evening = '2026-11-24T18:00';

describe('times and days', () => {
  const spoken: readonly (readonly [language: string, headline: string, detail: string])[] = [
    ['nl', 'Morgen weer bereikbaar vanaf 8.30 uur', 'Telefonisch tot 12.00 uur'],
    ['nl-BE', 'Morgen weer bereikbaar vanaf 8.30 uur', 'Telefonisch tot 12.00 uur'],
    ['NL', 'Morgen weer bereikbaar vanaf 8.30 uur', 'Telefonisch tot 12.00 uur'],
    ['nl_NL', 'Morgen weer bereikbaar vanaf 8.30 uur', 'Telefonisch tot 12.00 uur'],
    ['', 'Morgen weer bereikbaar vanaf 8.30 uur', 'Telefonisch tot 12.00 uur'],
    ['constructor', 'Morgen weer bereikbaar vanaf 8.30 uur', 'Telefonisch tot 12.00 uur'],
    ['en', 'Available again tomorrow from 8:30', 'By phone until 12:00'],
    ['EN', 'Available again tomorrow from 8:30', 'By phone until 12:00'],
    ['en-NL', 'Available again tomorrow from 8:30', 'By phone until 12:00'],
    ['en-US', 'Available again tomorrow from 8:30 AM', 'By phone until 12:00 PM'],
    ['en_US', 'Available again tomorrow from 8:30 AM', 'By phone until 12:00 PM'],
    ['de', 'Wieder erreichbar ab morgen, 8:30 Uhr', 'Telefonisch bis 12:00 Uhr'],
    ['de-AT', 'Wieder erreichbar ab morgen, 8:30 Uhr', 'Telefonisch bis 12:00 Uhr'],
    ['de-CH', 'Wieder erreichbar ab morgen, 8.30 Uhr', 'Telefonisch bis 12.00 Uhr'],
    ['fr', 'De retour demain à 8 h 30', 'Par téléphone jusqu’à 12 h'],
    ['fr-BE', 'De retour demain à 8 h 30', 'Par téléphone jusqu’à 12 h'],
    ['fr-CH', 'De retour demain à 8 h 30', 'Par téléphone jusqu’à 12 h'],
  ];
  for (const [language, headline, detail] of spoken) {
    it(`lang="${language}": ${headline}`, async () => {
      // Some browsers write British hours with two digits.
      const plain = (text: string) => text.replaceAll(/\s/g, ' ').replaceAll(/\b0(?=\d:)/g, '');
      expect(plain((await sayStatus(document, evening, language)).headline)).to.equal(headline);
      expect(plain((await sayStatus(document, morning, language)).detail)).to.equal(detail);
    });
  }

  it('no line breaks between a time and its word', async () => {
    const midnight = { hours: { tue: ['00:00-24:00'] } };
    const said = await sayStatus(document, evening, 'nl', 'formal', undefined, true);
    expect(said.headline).to.equal('Morgen weer bereikbaar vanaf 8.30\u00a0uur');
    expect((await sayStatus(midnight, morning, 'nl', 'formal', undefined, true)).detail).to.equal('Tot 24.00\u00a0uur');
  });

  it('English has 24 hours and British dates, where it does not say that it is American', async () => {
    const afternoon = { hours: { mon: ['14:00-15:00'] } };
    for (const language of ['en-GB', 'en', 'EN']) {
      const { headline } = await sayStatus(afternoon, '2026-11-23T08:00', language);
      expect(headline).to.equal('Available again from 14:00');
      const far = await sayStatus(afternoon, '2026-11-16T16:00', language);
      // Some browsers have a comma after the day.
      expect(far.headline).to.match(/^Available again on Monday,? 23 November from 14:00$/);
    }
    const american = await sayStatus(afternoon, '2026-11-16T16:00', 'en-US');
    expect(american.headline.replaceAll(/\s/g, ' ')).to.equal('Available again on Monday, November 23 from 2:00 PM');
  });

  for (const [at, headline] of [
    ['2026-11-23T09:00', 'Weer bereikbaar vanaf 10.00 uur'],
    ['2026-11-22T23:59', 'Morgen weer bereikbaar vanaf 10.00 uur'],
    ['2026-11-21T09:00', 'Maandag weer bereikbaar vanaf 10.00 uur'],
    ['2026-11-17T09:00', 'Maandag weer bereikbaar vanaf 10.00 uur'],
    ['2026-11-16T11:30', 'Maandag 23 november weer bereikbaar vanaf 10.00 uur'],
  ] as const) {
    it(`${at}: ${headline}`, async () => {
      const hours = { hours: { mon: ['10:00-11:00'] } };
      expect((await sayStatus(hours, at)).headline).to.equal(headline);
    });
  }

  for (const [at, headline] of [
    ['2026-03-07T09:00', 'Donderdag 31 december weer bereikbaar vanaf 10.00 uur'],
    ['2026-03-06T09:00', 'Donderdag 31 december 2026 weer bereikbaar vanaf 10.00 uur'],
  ] as const) {
    it(`${at}: ${headline}`, async () => {
      const days = { hours: 'closed', exceptions: [{ date: '12-31', hours: ['10:00-11:00'] }] };
      expect((await sayStatus(days, at)).headline).to.equal(headline);
    });
  }

  it('the first of a month is French', async () => {
    const first = { hours: 'closed', exceptions: [{ date: '12-01', hours: ['10:00-11:00'] }] };
    expect((await sayStatus(first, '2026-11-11T09:00', 'fr')).headline).to.contain(' mardi 1er décembre ');
    expect((await sayStatus(first, '2026-11-11T09:00', 'de')).headline).to.contain('Dienstag, 1. Dezember, ');
    const later = { hours: 'closed', exceptions: [{ date: '12-11', hours: ['10:00-11:00'] }] };
    expect((await sayStatus(later, '2026-11-11T09:00', 'fr')).headline).to.contain(' vendredi 11 décembre ');
  });

  it('are spelt in the Swiss way, but not what the owner wrote', async () => {
    const night = {
      hours: { sat: ['00:00-24:00'] },
      override: { hours: 'closed', until: '2026-11-28T00:00', reason: '8:30 Straße' },
    };
    const { headline, detail } = await sayStatus(night, '2026-11-27T12:00', 'de-CH');
    expect(`${headline} ${detail}`).to.contain('0.00').and.to.contain('8:30 Straße');
    expect((await sayStatus({ hours: { sat: ['00:00-24:00'] } }, '2026-11-28T12:00', 'de-CH')).detail).to.equal(
      'Bis 24.00 Uhr',
    );
  });

  it('are those of the organisation, wherever the visitor is', async () => {
    const elsewhere = { ...document, timeZone: 'Pacific/Kiritimati' };
    expect((await sayStatus(elsewhere, evening)).headline).to.equal('Morgen weer bereikbaar vanaf 8.30 uur');
  });

  it('midnight ends a day and starts one', async () => {
    const night = { hours: { sat: ['00:00-24:00'] } };
    expect(await sayStatus(night, '2026-11-27T12:00')).to.include({
      headline: 'Morgen weer bereikbaar vanaf 0.00 uur',
    });
    expect(await sayStatus(night, '2026-11-28T12:00')).to.include({ detail: 'Tot 24.00 uur' });
    expect(await sayStatus(night, '2026-11-28T12:00', 'en-GB')).to.include({ detail: 'Until midnight' });
  });
});

describe('the owner’s own sentences', () => {
  const say = async (texts: object, language = 'nl', more: object = {}) =>
    sayStatus({ ...document, texts, ...more }, morning, language);

  it('replace ours, in their language only', async () => {
    const texts = { nl: { open: 'wij staan voor u klaar' } };
    expect((await say(texts)).headline).to.equal('Wij staan voor u klaar');
    expect((await say(texts, 'nl-BE')).headline).to.equal('Wij staan voor u klaar');
    expect((await say(texts, 'en')).headline).to.equal('We are available now');
  });

  it('keep the spaces of the owner that do not break, and lose no other', async () => {
    const texts = { nl: { time: 'om {hour}\u00a0uur\n {minute}' } };
    const said = await sayStatus({ ...document, texts }, evening, 'nl', 'formal', undefined, true);
    expect(said.headline).to.equal('Morgen weer bereikbaar vanaf om 8\u00a0uur 30');
  });

  it('are found however a page and the document write the language', async () => {
    const texts = { nl: { phone: 'per telefoon' }, 'nl-be': { until: '{via} tot en met {time}' } };
    for (const language of ['nl-BE', 'nl_BE', 'NL-be'])
      expect((await say(texts, language)).detail).to.equal('Per telefoon tot en met 12.00 uur');
    for (const language of ['NL', 'nl_NL'])
      expect((await say(texts, language)).detail).to.equal('Per telefoon tot 12.00 uur');
  });

  it('of a region go before those of its language', async () => {
    const texts = { nl: { time: '{hour}:{minute} uur', phone: 'per telefoon' }, 'nl-BE': { time: '{hour}u{minute}' } };
    expect((await say(texts)).detail).to.equal('Per telefoon tot 12:00 uur');
    expect((await say(texts, 'nl-BE')).detail).to.equal('Per telefoon tot 12u00');
  });

  it('make a language that we do not have', async () => {
    const texts = {
      fy: {
        open: 'wy binne no te berikken',
        until: '{via} oant {time}',
        phone: 'telefoanysk',
        time: '{hour}.{minute} oere',
      },
    };
    expect(await say(texts, 'fy')).to.deep.equal({
      headline: 'Wy binne no te berikken',
      detail: 'Telefoanysk oant 12.00 oere',
    });
  });

  it('may leave placeholders out', async () => {
    expect((await say({ nl: { until: 'de hele ochtend' } })).detail).to.equal('De hele ochtend');
  });

  it('are plain text, and so are the values in them', async () => {
    const reason = '<b>$& {time}</b>';
    const override = { hours: 'closed', reason };
    const { headline } = await say({ nl: { because: '<i>{reason}</i> {text}' } }, 'nl', { override });
    expect(headline).to.equal(`<i>${reason}</i> nu niet bereikbaar`);
  });

  it('keep words whose capitals the owner chose, and know the Dutch ij', async () => {
    const headline = async (reason: string) =>
      (await say({ nl: { because: '{reason}' } }, 'nl', { override: { hours: 'closed', reason } })).headline;
    expect(await headline('eHerkenning')).to.equal('eHerkenning');
    expect(await headline('ijzel')).to.equal('IJzel');
    expect(await headline('één storing')).to.equal('Één storing');
  });
});

describe('notes', () => {
  const exception = { date: '2026-11-24', note: 'Er rijden geen bussen!' };

  it('of a day go with its last opening', async () => {
    const noted = { ...document, exceptions: [exception] };
    expect((await sayStatus(noted, '2026-11-24T07:00')).detail).to.contain('Er rijden geen bussen!');
    expect((await sayStatus(noted, '2026-11-24T12:15')).detail).to.equal(
      'Wij hebben nu lunchpauze. Er rijden geen bussen!',
    );
    expect((await sayStatus(noted, evening)).detail).to.equal('Wij zijn nu gesloten');
  });

  it('of a day on which nothing opens stay all day', async () => {
    const noted = { ...document, exceptions: [{ ...exception, hours: 'closed' }] };
    expect((await sayStatus(noted, evening)).detail).to.contain('Er rijden geen bussen!');
  });

  it('follow as sentences of their own', async () => {
    const noted = {
      hours: [{ time: '08:00-17:00', note: 'op woensdag is het drukker' }],
      exceptions: [{ date: '2026-11-24', note: 'Er rijden geen bussen!' }],
    };
    expect((await sayStatus(noted, morning)).detail).to.equal(
      'Tot 17.00 uur. Op woensdag is het drukker. Er rijden geen bussen!',
    );
  });
});
