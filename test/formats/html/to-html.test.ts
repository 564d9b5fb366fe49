import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { toHtml, type HtmlWords } from '../../../src/formats/html/to-html.js';
import { formatDate } from '../../../src/schedule/calendar/dates.js';
import type { Schedule } from '../../../src/schedule/document/schedule.js';
import { realSchedules, scheduleOf, seed } from '../formats-cases.js';
import { tries } from '../../support/random-runs.js';

const now = Date.parse('2026-11-23T09:00Z');
const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const clock = (minute: number) => `${Math.floor(minute / 60) % 24}.${String(minute % 60).padStart(2, '0')}`;

const words: HtmlWords = {
  language: 'nl',
  hours: 'Bereikbaar',
  exceptions: 'Afwijkend',
  closed: 'gesloten',
  unknown: 'onbekend',
  allDay: 'dag en nacht',
  nameWeekdays: (of) => [...new Set([of[0]!, of.at(-1)!])].map((day) => days[day]!).join(' t/m '),
  writeDates: (from, until) =>
    [...new Set([from, until])].map((day) => (day === null ? '' : formatDate(day))).join(' t/m '),
  writeTimes: (start, end) => `${clock(start)}–${clock(end)} uur`,
  qualify: (times, state, limitedTo) => `${times} (${state === 'limited' ? `alleen ${limitedTo}` : 'op afspraak'})`,
  nameChannel: ({ type }) => type,
  joinNames: (names) => names.join(' en '),
  nameHoliday: (name) => name,
};

const htmlOf = (schedule: Schedule, instant = now) => toHtml(schedule, instant, words).text;

type Node = DefaultTreeAdapterTypes.Node;

/** All elements as `tag attribute="value"`, and all text, as a browser reads them. */
function read(html: string): { elements: string[]; text: string } {
  const elements: string[] = [];
  let text = '';
  const visit = (node: Node) => {
    if ('tagName' in node) {
      elements.push([node.tagName, ...node.attrs.map(({ name, value }) => `${name}="${value}"`)].join(' '));
    }
    if (node.nodeName === '#text' && 'value' in node) text += `${node.value}|`;
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return { elements, text };
}

describe('static HTML', () => {
  it('has the ways to get in touch, the week and the days that differ', () => {
    const html = htmlOf(scheduleOf(realSchedules[0]!.document));
    assert.ok(html.includes('<li>phone: <a href="tel:+31201234567">020 123 45 67</a></li>'), html);
    assert.ok(html.includes('<li>email: <a href="mailto:info@delinde.example">info@delinde.example</a></li>'), html);
    assert.ok(
      html.includes(
        '<caption>phone 020 123 45 67: Bereikbaar</caption><tbody><tr><th scope="row">maandag t/m vrijdag</th><td>8.00–12.30 uur, 13.30–17.00 uur</td></tr><tr><th scope="row">zaterdag t/m zondag</th><td>gesloten</td></tr></tbody>',
      ),
      html,
    );
    assert.ok(html.includes('<th scope="row">2026-12-25 (Kerst)</th><td>gesloten</td>'), html);
    assert.ok(html.indexOf('+31201234568') < html.indexOf('+31201234567'), 'urgent first');
  });

  it('has video calls by their name, as their address says nothing', () => {
    const channels = [
      { id: 'video', type: 'video', url: 'https://beeldbellen.delinde.example/kamer?team=1' },
      { id: 'signs', type: 'video', url: '/gebaren', label: 'Gebarentaal' },
    ];
    const schedule = scheduleOf({ version: 1, timeZone: 'UTC', hours: ['09:00-10:00'], channels });
    const { text, lost } = toHtml(schedule, now, words);
    const room = '<a href="https://beeldbellen.delinde.example/kamer?team=1" rel="noopener">video</a>';
    assert.ok(text.includes(`<li>${room}</li><li><a href="/gebaren">Gebarentaal</a></li>`), text);
    assert.deepEqual(
      lost.map(({ code }) => code),
      ['time-zone'],
    );
  });

  it('says what a channel is for, in the list and above its hours, also where all of these are by appointment', () => {
    const appointment = [{ time: '09:00-12:00', state: 'appointment' }];
    const schedule = scheduleOf({
      version: 1,
      timeZone: 'Europe/Amsterdam',
      channels: [
        { id: 'phone', type: 'phone', number: '+31201234567', hours: ['09:00-17:00'] },
        { id: 'sick', type: 'phone', number: '+31201234568', limitedTo: 'ziekmeldingen', hours: appointment },
        { id: 'bills', type: 'email', address: 'f@delinde.example', label: 'Administratie', limitedTo: 'facturen' },
      ],
    });
    const { text, lost } = toHtml(schedule, now, words);
    const parts = read(text).text;
    assert.match(parts, /\|phone \(alleen ziekmeldingen\): \|\+31201234568\|/);
    assert.match(parts, /\|Administratie \(alleen facturen\): \|f@delinde\.example\|/);
    assert.match(parts, /\|phone \(alleen ziekmeldingen\): Bereikbaar\|/);
    assert.deepEqual(
      lost.filter(({ path }) => path.endsWith('limitedTo')),
      [],
    );
  });

  it('tells the hours of two phones apart by their numbers', () => {
    const number = '+31201234568';
    const schedule = scheduleOf({
      version: 1,
      timeZone: 'Europe/Amsterdam',
      channels: [
        { id: 'phone', type: 'phone', number: '+31201234567', display: '020 123 45 67', hours: ['09:00-17:00'] },
        { id: 'night', type: 'phone', number, hours: ['18:00-23:00'] },
        { id: 'sms', type: 'sms', number, hours: 'always' },
      ],
    });
    const captions = read(htmlOf(schedule)).text.match(/[^|]*: Bereikbaar/g);
    assert.deepEqual(captions, ['phone 020 123 45 67: Bereikbaar', `phone ${number}: Bereikbaar`, 'sms: Bereikbaar']);
  });

  it('is the same at any moment of a day, so that a page cache may hold it (FAILURES 18)', () => {
    const schedule = scheduleOf(realSchedules[0]!.document);
    const midnight = Date.parse('2026-11-24T00:00+01:00');
    const written = Array.from({ length: 96 }, (_, quarter) => htmlOf(schedule, midnight + quarter * 900_000));
    assert.equal(new Set(written).size, 1);
    assert.doesNotMatch(read(written[0]!).text, /\bnu\b/i);
  });

  it('says limited, by appointment, unknown and day and night', () => {
    const schedule = scheduleOf({
      version: 1,
      timeZone: 'Europe/Amsterdam',
      hours: {
        mon: [{ time: '12:00-14:00', limitedTo: 'spoed' }],
        tue: [{ time: '09:00-10:00', state: 'appointment' }],
        wed: 'unknown',
        thu: 'always',
        fri: ['22:00-02:00'],
        sun: ['09:00-12:00', { time: '13:00-17:00', state: 'unknown' }],
      },
    });
    const { text } = read(htmlOf(schedule));
    assert.ok(text.includes('zondag|9.00–12.00 uur, 13.00–17.00 uur: onbekend|'), text);
    assert.ok(text.includes('maandag|12.00–14.00 uur (alleen spoed)|dinsdag|9.00–10.00 uur (op afspraak)|'), text);
    assert.ok(text.includes('woensdag|onbekend|donderdag|dag en nacht|vrijdag|22.00–2.00 uur|'), text);
  });

  it('writes what the owner gives as text, and unsafe links not at all', () => {
    const nasty = `<img src=x onerror=alert(1)>"'&amp;</table>`;
    const allowed =
      /^(div lang="nl"|p|ul|li|a href="(tel:|mailto:|https:\/\/|\/)[^ ]*"( rel="noopener")?|table|caption|tbody|tr|th scope="row"|td)$/;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constant(nasty),
          fc.string().filter((text) => text.trim() !== ''),
        ),
        (text) => {
          const schedule = scheduleOf({
            version: 1,
            timeZone: 'Europe/Amsterdam',
            organisation: { name: text },
            hours: [{ time: '09:00-10:00', limitedTo: text }],
            exceptions: [{ date: '2026-12-01', hours: 'closed', reason: text }],
            channels: [
              { id: 'phone', type: 'phone', number: '112', display: text, label: text },
              { id: 'visit', type: 'visit', address: text },
              { id: 'mail', type: 'email', address: `a&"b@example.org`, label: text },
            ],
          });
          const { elements } = read(toHtml(schedule, now, words, 30).text);
          assert.deepEqual(
            elements.filter((element) => !allowed.test(element)),
            [],
          );
        },
      ),
      { seed, numRuns: tries(200) },
    );
    const { text } = read(htmlOf(scheduleOf({ version: 1, timeZone: 'UTC', organisation: { name: nasty } })));
    assert.ok(text.includes(nasty));
  });

  const weekdays = (time: string) => ({ 'mon-fri': [time] });
  const document = {
    ...{ version: 1, timeZone: 'Europe/Amsterdam', language: 'nl', hours: weekdays('08:00-17:00') },
    channels: [{ id: 'phone', type: 'phone', number: '+31201234567' }],
  };
  const captionsOf = (text: string) => text.split('|').filter((part) => part.startsWith('Bereikbaar'));

  it('tells hours and closures that begin in the year ahead, and until when those of now hold', () => {
    const { text } = read(
      htmlOf(
        scheduleOf({
          ...document,
          versions: [{ from: '2027-02-01', hours: weekdays('09:00-12:00') }],
          exceptions: [{ date: '2027-07-12..2027-08-06', hours: 'closed', reason: 'Vakantie' }],
        }),
      ),
    );
    assert.deepEqual(captionsOf(text), ['Bereikbaar,  t/m 2027-01-31', 'Bereikbaar, 2027-02-01 t/m ']);
    assert.match(text, /8\.00–17\.00 uur.*9\.00–12\.00 uur/s);
    assert.match(text, /\|2027-07-12 t\/m 2027-08-06, maandag t\/m vrijdag \(Vakantie\)\|gesloten\|/);
  });

  it('says until when hours hold that are not known after a day, and nothing of what is over', () => {
    const ends = htmlOf(scheduleOf({ ...document, validThrough: '2026-12-31' }));
    assert.deepEqual(captionsOf(read(ends).text), ['Bereikbaar,  t/m 2026-12-31']);
    const begun = scheduleOf({ ...document, versions: [{ from: '2026-11-23', hours: weekdays('09:00-12:00') }] });
    assert.deepEqual(captionsOf(read(htmlOf(begun)).text), ['Bereikbaar, 2026-11-23 t/m ']);
    const yesterday = scheduleOf({ ...document, exceptions: [{ date: '2026-11-22', hours: ['10:00-11:00'] }] });
    assert.doesNotMatch(htmlOf(yesterday), /2026-11-22/);
    const over = toHtml(scheduleOf({ ...document, validThrough: '2026-11-01' }), now, words);
    assert.doesNotMatch(over.text, /table/);
    assert.deepEqual(over.lost[0], { code: 'unknown', path: '/validThrough', value: undefined });
  });

  it('names what it cannot say', () => {
    const schedule = scheduleOf({
      ...document,
      breaks: [{ name: 'lunch', days: 'mon-fri', time: '12:30-13:30' }],
      exceptions: [
        { date: '12-25', hours: 'closed', reason: 'Kerst' },
        { date: '2029-01-01', hours: 'closed', reason: 'Verbouwing' },
      ],
      override: { hours: 'closed', reason: 'Storing' },
      channels: [
        ...document.channels,
        { id: 'chat', type: 'chat', provider: 'chatwoot' },
        { id: 'callback', type: 'callback', endpoint: '/api/callback' },
        { id: 'email', type: 'email', address: 'info@delinde.example', reply: { within: 2, unit: 'working-days' } },
        { id: 'form', type: 'form', url: '/contact', label: 'Formulier', note: 'Alleen Nederlands' },
      ],
    });
    assert.deepEqual(
      toHtml(schedule, now, words).lost.map(({ code, path, value }) => [code, path, value]),
      [
        ['time-zone', '/timeZone', 'Europe/Amsterdam'],
        ['window', '', '2027-12-28'],
        ['override', '/override', 'Storing'],
        ['text', '/breaks/0/name', 'lunch'],
        ['text', '/exceptions/0/reason', 'Kerst'],
        ['text', '/exceptions/1/reason', 'Verbouwing'],
        ['channel', '/channels/1', 'chat'],
        ['channel', '/channels/2', 'callback'],
        ['no-place', '/channels/3/reply', { within: 2, unit: 'working-days' }],
        ['no-place', '/channels/4/note', 'Alleen Nederlands'],
      ],
    );
  });

  for (const { id, document } of realSchedules) {
    it(`of ${id}`, () => {
      const { elements } = read(htmlOf(scheduleOf(document)));
      assert.ok(elements.includes('table'));
    });
  }
});
