import { expect } from '@esm-bundle/chai';
import { pictureDay, pictureWeek } from '../../../src/messages/hours/hours-pictures.js';
import { chat, office, phone, plain, read, urgent } from './hours-reading.js';

describe('hours to be drawn', () => {
  const document = {
    ...office,
    breaks: [{ name: 'lunch', time: '12:30-13:30', channels: ['phone'] }],
    channels: [urgent, phone, chat],
  };
  const drawDay = async (at: string, more: object = {}) => pictureDay((await read({ ...document, ...more }, at))!);

  for (const [at, title, now] of [
    ['2026-11-24T12:45', 'Vandaag', 765],
    ['2026-11-24T20:59', 'Vandaag', 1259],
    ['2026-11-24T21:00', 'Morgen', null],
    ['2026-11-27T21:00', 'Maandag', null],
    ['2026-11-29T12:00', 'Morgen', null],
  ] as const) {
    it(`the day that matters at ${at}: ${title}`, async () => {
      const { pictures, table } = (await drawDay(at))!;
      expect([table.title, pictures.pictures[0]!.now]).to.deep.equal([title, now]);
      expect(pictures.names).to.deep.equal(['Telefoon', 'Chat']);
      expect(table.rows.map(({ head }) => head)).to.deep.equal(pictures.names);
    });
  }

  describe('a counter', () => {
    const counter = { id: 'balie', type: 'visit', address: 'Lindeplein 1', hours: { 'mon-fri': ['09:00-12:00'] } };
    const lanes = async (channels: readonly object[], language = 'nl') => {
      const { pictures, table } = pictureDay((await read({ ...office, channels }, '2026-11-24T10:00', language))!)!;
      expect(table.rows.map(({ head }) => head)).to.deep.equal(pictures.names);
      return pictures.names;
    };

    it('is called so beside other ways, whether it has hours of its own or not', async () => {
      for (const one of [counter, { ...counter, hours: undefined }]) {
        expect(await lanes([phone, one])).to.deep.equal(['Telefoon', 'Balie']);
        expect(await lanes([phone, one], 'en')).to.deep.equal(['Phone', 'Counter']);
        expect(await lanes([phone, one], 'de')).to.deep.equal(['Telefon', 'Vor Ort']);
        expect(await lanes([phone, one], 'fr')).to.deep.equal(['Téléphone', 'Sur place']);
      }
    });

    it('is called what its owner calls it', async () => {
      expect(await lanes([phone, { ...counter, label: 'toonzaal' }])).to.deep.equal(['Telefoon', 'Toonzaal']);
    });

    it('has opening hours when there is nothing beside it', async () => {
      expect(await lanes([counter])).to.deep.equal(['Openingstijden']);
    });
  });

  it('the night that is not over yet', async () => {
    const bar = { hours: { 'fri-sat': ['20:00-02:00'] }, breaks: [], channels: [] };
    const { pictures, table } = (await drawDay('2026-11-28T01:00', bar))!;
    expect([table.title, pictures.pictures[0]!.now]).to.deep.equal(['Vrijdag', 1500]);
  });

  it('no day when nobody can be reached all week', async () => {
    expect(await drawDay('2026-11-24T12:45', { override: { hours: 'closed' }, channels: [phone] })).to.equal(null);
  });

  it('a week, with what there is to say of its closed days', async () => {
    const { pictures } = pictureWeek(
      (await read(
        { ...document, exceptions: [{ date: '2026-11-27', hours: 'closed', reason: 'studiedag' }] },
        '2026-11-24T12:45',
      ))!,
    );
    expect(pictures.map(({ title, closed, now, isToday }) => [title, closed, now, isToday])).to.deep.equal([
      ['Ma', '', null, false],
      ['Di', '', 765, true],
      ['Wo', '', null, false],
      ['Do', '', null, false],
      ['Vr', 'Gesloten – Studiedag', null, false],
      ['Za', 'Gesloten', null, false],
      ['Zo', 'Gesloten', null, false],
    ]);
  });

  it('other states than open are explained, each once', async () => {
    const hours = {
      'mon-fri': [
        '08:00-12:00',
        { time: '12:00-14:00', limitedTo: 'spoed' },
        { time: '14:00-15:00', state: 'appointment' },
      ],
    };
    const { remarks } = pictureWeek((await read({ hours }, '2026-11-24T12:45'))!);
    expect(remarks.map(({ state, remark }) => ({ state, remark: plain(remark) }))).to.deep.equal([
      { state: 'limited', remark: 'alleen voor spoed' },
      { state: 'appointment', remark: 'op afspraak' },
    ]);
    expect(
      pictureWeek((await read(document, '2026-11-24T12:45'))!).remarks.map(({ remark, lane }) => [remark, lane]),
    ).to.deep.equal([['lunchpauze', 0]]);
  });
});
