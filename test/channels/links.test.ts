import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { linkFromAbroad, linkOf, linkToPage, type ChannelLink } from '../../src/channels/index.js';
import { parseSchedule, type Channel, type Schedule } from '../../src/schedule/index.js';
import { enough, seedOf, tries } from '../support/random-runs.js';

const seed = seedOf(20_261_123);
const elsewhere = (href: string): ChannelLink => ({ href, rel: 'noopener', opensElsewhere: true });
const here = (href: string): ChannelLink => ({ href, opensElsewhere: false });

function scheduleWith(channel: Record<string, unknown>): Schedule {
  const result = parseSchedule({ version: 1, timeZone: 'UTC', language: 'nl', channels: [{ id: 'one', ...channel }] });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

function link(channel: Record<string, unknown>, language = 'nl', page?: string): ChannelLink | null {
  const schedule = scheduleWith(channel);
  return linkOf(schedule, schedule.channels[0]!, language, page);
}

describe('links of channels', () => {
  it('phone numbers: E.164, and short and toll numbers that exist within a country', () => {
    for (const number of ['+31201234567', '112', '14020', '140592', '09001234', '08001234567'])
      expect(link({ type: 'phone', number })).to.deep.equal(here(`tel:${number}`));
    expect(link({ type: 'sms', number: '+31612345678' })).to.deep.equal(here('sms:+31612345678'));
    expect(link({ type: 'sms', number: '4000' })).to.deep.equal(here('sms:4000'));
  });

  it('a number for callers from abroad is another link', () => {
    const [phone] = scheduleWith({ type: 'phone', number: '14020', abroad: '+31141234567' }).channels;
    expect(linkFromAbroad(phone!)).to.deep.equal(here('tel:+31141234567'));
    const [other] = scheduleWith({ type: 'phone', number: '14020' }).channels;
    expect(linkFromAbroad(other!)).to.equal(null);
  });

  it('WhatsApp with a text in the language of the visitor', () => {
    const number = '+31612345678';
    const text = { nl: 'Vraag & antwoord?', en: 'Hello + 100% #1' };
    expect(link({ type: 'whatsapp', number })).to.deep.equal(elsewhere('https://wa.me/31612345678'));
    expect(link({ type: 'whatsapp', number, text })).to.deep.equal(
      elsewhere('https://wa.me/31612345678?text=Vraag%20%26%20antwoord%3F'),
    );
    expect(link({ type: 'whatsapp', number, text }, 'en-GB')).to.deep.equal(
      elsewhere('https://wa.me/31612345678?text=Hello%20%2B%20100%25%20%231'),
    );
  });

  it('e-mail with a subject; neither address nor subject adds other headers', () => {
    const mail = (address: string, subject?: string) => link({ type: 'email', address, ...(subject && { subject }) });
    expect(mail('info@delinde.example')).to.deep.equal(here('mailto:info@delinde.example'));
    expect(mail('info@delinde.example', 'Vraag & meer')).to.deep.equal(
      here('mailto:info@delinde.example?subject=Vraag%20%26%20meer'),
    );
    expect(mail('a+b@delinde.example')).to.deep.equal(here('mailto:a%2Bb@delinde.example'));
    expect(mail('a?bcc=x@evil.example')).to.deep.equal(here('mailto:a%3Fbcc%3Dx@evil.example'));
    expect(mail('a@delinde.example', 'Vraag\r\nBcc: x@evil.example')).to.deep.equal(
      here('mailto:a@delinde.example?subject=Vraag%20Bcc%3A%20x%40evil.example'),
    );
    expect(mail('a@delinde.example', 'half \ud83d pair')?.href).to.equal(
      'mailto:a@delinde.example?subject=half%20%EF%BF%BD%20pair',
    );
  });

  it('pages: paths stay as they are, other sites are told', () => {
    for (const url of ['/contact', 'contact', '?vraag=1', '#formulier', './a/../b', '/zoek?q=a:b'])
      expect(link({ type: 'form', url })).to.deep.equal(here(url));
    expect(link({ type: 'link', url: 'https://evil.example' })).to.deep.equal(elsewhere('https://evil.example/'));
    expect(link({ type: 'video', url: '/beeldbellen?team=1' })).to.deep.equal(here('/beeldbellen?team=1'));
    expect(link({ type: 'video', url: 'https://meet.jit.si/DeLinde' })).to.deep.equal(
      elsewhere('https://meet.jit.si/DeLinde'),
    );
    expect(link({ type: 'visit', url: 'http://delinde.example/route' })).to.deep.equal(
      elsewhere('http://delinde.example/route'),
    );
    expect(link({ type: 'visit', address: 'Dorpsstraat 1' })).to.equal(null);
  });

  it('an absolute address of the page’s own site does not lead elsewhere', () => {
    const url = 'https://www.delinde.example/contact';
    const of = (page: string) => link({ type: 'link', url }, 'nl', page)?.opensElsewhere;
    expect(of('https://www.delinde.example/over/ons?x#y')).to.equal(false);
    expect(of('https://delinde.example/')).to.equal(true);
    expect(of('http://www.delinde.example/')).to.equal(true);
    expect(of('about:blank')).to.equal(true);
    expect(of('file:///contact.html')).to.equal(true);
    expect(of('https://[')).to.equal(true);
  });

  it('a chat by its address; vendors’ chats and callbacks have no link', () => {
    const chat = { type: 'chat', provider: 'generic' };
    expect(link({ ...chat, options: { url: 'https://chat.example/linde' } })).to.deep.equal(
      elsewhere('https://chat.example/linde'),
    );
    expect(link({ ...chat, options: { url: 'javascript:alert(1)' } })).to.equal(null);
    expect(link({ ...chat, options: { url: 1 } })).to.equal(null);
    expect(link(chat)).to.equal(null);
    expect(link({ type: 'callback', endpoint: '/api/callback' })).to.equal(null);
  });
});

/** What an attacker would try, in whole and in parts. */
const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://evil.example/1',
  'filesystem:https://evil.example/1',
  'view-source:https://evil.example',
  'about:blank',
  'file:///etc/passwd',
  '//evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https:\\\\evil.example',
  'http:evil.example',
  'https://delinde.example@evil.example/',
  'https://user:password@evil.example/',
  'https://',
  'https://[',
  'intent://evil.example#Intent;end',
  'tel:+31201234567',
  'mailto:x@evil.example',
];

const noise = fc.constantFrom(
  ...['\t', '\n', '\r', '\u0000', '\u0001', ' ', '\u00a0', '\u200b', '\ufeff', '\u2028', '/', '\\', ':', '@', '?', '#'],
  ...['%0a', '//', 'javascript', 'https', 'http', '\ud83d', '[', ']', '.', '..', 'evil.example', '&', '=', '+', '<'],
);
const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(noise, fc.string({ maxLength: 3 })), { maxLength: 8 }).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom(...hostile), noise, fc.nat({ max: 12 }))
    .map(([value, added, at]) => value.slice(0, at) + added + value.slice(at)),
);

/** Channels as no parser would let them pass: every value is the attacker's. */
const channels = fc
  .tuple(
    fc.constantFrom('phone', 'sms', 'whatsapp', 'video', 'email', 'visit', 'form', 'link', 'chat', 'callback'),
    text,
    text,
    text,
  )
  .map(([type, value, other, host]) => ({
    id: 'one',
    type,
    number: value,
    abroad: other,
    text: other,
    address: type === 'email' ? `${value}@${host}.example` : value,
    subject: other,
    url: value,
    endpoint: value,
    options: { url: value },
  }));

const page = 'https://www.delinde.example/over/ons/';

/** Where a browser would go. */
function expectHarmless({ href, rel, opensElsewhere }: ChannelLink): void {
  const target = new URL(href, page);
  expect(target.protocol).to.be.oneOf(['tel:', 'sms:', 'mailto:', 'http:', 'https:']);
  expect(target.username + target.password).to.equal('');
  const isWeb = target.protocol.startsWith('http');
  // Relative ones stay on the site; what leaves it says so.
  expect(opensElsewhere).to.equal(isWeb && target.origin !== new URL(page).origin);
  expect(rel).to.equal(opensElsewhere ? 'noopener' : undefined);
  if (opensElsewhere) expect(href).to.match(/^https?:\/\//);
  if (target.protocol === 'tel:' || target.protocol === 'sms:') expect(href).to.match(/^(tel|sms):\+?\d{3,15}$/);
  if (target.protocol === 'mailto:') expect(href).to.match(/^mailto:[^@?&\s]+@[^@?&\s]+(\?subject=[^&\s]*)?$/);
}

describe('links of hostile documents (FAILURES 32)', () => {
  it('none of the known tricks makes a link', () => {
    for (const url of hostile) expect(linkToPage(url, page), JSON.stringify(url)).to.equal(null);
  });

  it('what only looks like a scheme is a path on the site', () => {
    for (const url of ['javascript&colon;alert(1)', '\u00a0javascript:alert(1)', './javascript:alert(1)']) {
      expect(linkToPage(url, page)).to.deep.equal(here(url));
      expectHarmless(here(url));
    }
  });

  it('nothing but tel:, sms:, mailto: and http(s) ever comes out, and nothing throws', () => {
    const schedule = scheduleWith({ type: 'form', url: '/' });
    let made = 0;
    fc.assert(
      fc.property(channels, fc.constantFrom(undefined, page), (given, on) => {
        const channel = given as unknown as Channel;
        const links = [linkOf(schedule, channel, 'nl', on), linkFromAbroad(channel)];
        for (const one of links) {
          if (!one) continue;
          made++;
          if (given.type === 'whatsapp' && one.opensElsewhere)
            expect(one.href).to.match(/^https:\/\/wa\.me\/[1-9]\d{6,14}(\?text=[^&#\s]*)?$/);
          if (on || !one.opensElsewhere) expectHarmless(one);
          else expect(one.href).to.match(/^https?:\/\/[^/@]+(\/[^]*)?$/);
        }
      }),
      { seed, numRuns: tries(30_000) },
    );
    console.log(`hostile channels: ${made} harmless links in ${tries(30_000)}`);
    expect(made).to.be.above(enough(500));
  }).timeout(30_000);
});
