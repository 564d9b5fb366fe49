import { expect } from '@esm-bundle/chai';
import { createClock } from '../../../src/page/clock.js';
import { currentPage, usePage } from '../../../src/page/page.js';
import { createPresence, presenceOf, usePresence } from '../../../src/page/presence/page-presence.js';
import { evaluateChannel, parseSchedule, type Schedule } from '../../../src/schedule/index.js';
import { listChannelStatuses, type Presence } from '../../../src/channels/index.js';
import { offline, ok } from '../answers.js';
import { turn } from '../chat/chat-page.js';
import { FakeChatWindow } from '../chat/fake-chat-window.js';
import { makers } from '../chat/fake-vendors.js';
import { answered, describePresence, presenceText, url } from './presence-page.js';
import { documentAt } from '../schedule/store-page.js';

const second = 1000;
const phone = { id: 'phone', type: 'phone', number: '+31201234567' };
const closedPhone = { ...phone, hours: 'closed', instead: ['chat', 'email'] };
const chat = { id: 'chat', type: 'chat', provider: 'tawk' };
const email = { id: 'email', type: 'email', address: 'info@linde.example', reply: { within: 1, unit: 'working-days' } };
const presence = { url: '/presence.json' };

function scheduleWith(more: object): Schedule {
  const hours = { 'mon-fri': ['09:00-17:00'] };
  const result = parseSchedule({ version: 1, timeZone: 'Europe/Amsterdam', hours, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

function openPage() {
  const world = new FakeChatWindow();
  world.answer = ok(presenceText());
  const clock = createClock(world);
  const live = createPresence(clock, world);
  const vendor = makers.tawk(world);
  const told: string[] = [];
  let latest: Presence = new Map();
  const page = documentAt('https://linde.example/contact/');
  const listen = (schedule: Schedule) =>
    live.subscribe(schedule, page, (now) => {
      latest = now;
      told.push(describePresence(now));
    });
  const listenUntilKnown = async (schedule: Schedule) => {
    const done = schedule.presence ? answered(world) : Promise.resolve();
    const stop = listen(schedule);
    await done;
    await import('../../../src/page/chat/vendors/tawk.js');
    await turn();
    return stop;
  };
  /** What a visitor finds on a Monday at 9:00, and 10 seconds after. */
  const statuses = (schedule: Schedule) =>
    listChannelStatuses(schedule, clock.now(), latest)
      .map(
        ({ channel, canBeUsed, isRecommended }) =>
          `${channel.id}${canBeUsed ? '' : ' off'}${isRecommended ? ' best' : ''}`,
      )
      .join(', ');
  return { world, clock, live, vendor, told, listen, listenUntilKnown, statuses };
}

describe('the presence of a page', () => {
  let page: ReturnType<typeof openPage>;
  beforeEach(() => void (page = openPage()));

  it('of a schedule without any is nothing: no request, no timer, no listener', () => {
    page.listen(scheduleWith({ channels: [phone, email] }));
    expect([page.told, page.world.requests, page.world.timers, page.world.heard]).to.deep.equal([
      ['nothing'],
      [],
      0,
      [],
    ]);
  });

  it('is what its address says, relative to the page', async () => {
    await page.listenUntilKnown(scheduleWith({ presence }));
    expect(page.world.requests.map((request) => request.url)).to.deep.equal([url]);
    expect(page.told).to.deep.equal(['nothing', 'chat open 4']);
  });

  it('is asked for as often as the schedule says, or every minute', async () => {
    for (const [everySeconds, seconds] of [
      [undefined, 75],
      [10, 12.5],
      [3600, 4500],
    ] as const) {
      const own = openPage();
      await own.listenUntilKnown(scheduleWith({ presence: everySeconds ? { ...presence, everySeconds } : presence }));
      own.world.advance(seconds * second - 1);
      expect(own.world.requests).to.have.length(1);
      own.world.advance(1);
      expect(own.world.requests).to.have.length(2);
    }
  });

  it('FAILURES 21: a thousand elements: one request, one timer; after they have left nothing', async () => {
    const schedule = scheduleWith({ presence, channels: [phone, chat] });
    const stops = Array.from({ length: 1000 }, () => page.listen(schedule));
    stops.push(await page.listenUntilKnown(scheduleWith({ presence, channels: [chat], refreshMinutes: 5 })));
    expect([page.world.requests.length, page.world.timers]).to.deep.equal([1, 1]);
    stops.forEach((stop) => stop());
    expect([page.world.timers, page.world.heard]).to.deep.equal([0, []]);
    const { length } = page.told;
    page.vendor.arrive();
    page.world.advance(3600 * second);
    expect([page.told.length, page.world.requests.length]).to.deep.equal([length, 1]);
  });

  describe('where an address and a chat both speak', () => {
    for (const [name, said, staffed, expected] of [
      ['both are there', { state: 'open', wait: 4 }, true, 'chat open 4'],
      ['the address says no', { state: 'unavailable' }, true, 'chat unavailable'],
      ['the chat says no', { state: 'open', wait: 4 }, false, 'chat unavailable 4'],
      ['both say no', { state: 'unavailable' }, false, 'chat unavailable'],
      ['the address knows the wait only', { wait: 4 }, true, 'chat open 4'],
      ['the address says nothing', undefined, true, 'chat open'],
      ['the address says nothing, and the chat says no', undefined, false, 'chat unavailable'],
    ] as const) {
      it(`${name}: ${expected}`, async () => {
        page.world.answer = ok(presenceText(said ? { chat: said } : {}));
        page.vendor.arrive();
        page.vendor.staff(staffed);
        await page.listenUntilKnown(scheduleWith({ presence, channels: [phone, chat] }));
        expect(page.told.at(-1)).to.equal(expected);
      });
    }
  });

  it('FAILURES 46: a vendor that is blocked: the chat is off and the next best is recommended; both come back with it', async () => {
    const schedule = scheduleWith({ channels: [closedPhone, chat, email] });
    page.world.finishLoading();
    await page.listenUntilKnown(schedule);
    page.world.advance(3600 * second); // 10:00 in Amsterdam
    expect(page.statuses(schedule)).to.equal('phone off, chat off, email best');
    page.vendor.arrive();
    expect(page.statuses(schedule)).to.equal('phone off, chat best, email');
    page.vendor.staff(false);
    expect(page.statuses(schedule)).to.equal('phone off, chat off, email best');
    expect(page.told).to.deep.equal(['nothing', 'chat unavailable', 'chat open', 'chat unavailable']);
  });

  it('never opens what its hours close', async () => {
    const schedule = scheduleWith({ presence, channels: [{ ...chat, hours: 'closed' }, email] });
    page.vendor.arrive();
    await page.listenUntilKnown(schedule);
    expect(page.told.at(-1)).to.equal('chat open 4');
    expect(evaluateChannel(schedule, 'chat', page.clock.now()).state).to.equal('closed');
    expect(page.statuses(schedule)).to.equal('chat off, email best');
  });

  it('a conversation is told of, and can be opened after closing time', async () => {
    const schedule = scheduleWith({ channels: [chat] });
    page.vendor.arrive();
    await page.listenUntilKnown(schedule);
    const { length } = page.told;
    page.vendor.talk(true);
    page.vendor.staff(false);
    page.world.advance(20 * 3600 * second);
    const own = page.live.chatOf(schedule.channels[0]!);
    own?.open();
    expect([page.told.length, own?.hasConversation, page.vendor.opened]).to.deep.equal([length + 2, true, 1]);
  });

  it('a conversation keeps the row of a chat that is hidden after closing time', async () => {
    const schedule = scheduleWith({ channels: [{ ...chat, whenUnavailable: 'hide' }, email] });
    page.vendor.arrive();
    await page.listenUntilKnown(schedule);
    page.vendor.talk(true);
    page.world.advance(20 * 3600 * second);
    expect(page.statuses(schedule)).to.equal('chat off, email best');
    page.vendor.talk(false);
    expect(page.statuses(schedule)).to.equal('email best');
  });

  it('has the chat of a chat only', () => {
    const { channels } = scheduleWith({ channels: [phone, chat, email] });
    expect(channels.map((channel) => page.live.chatOf(channel) !== null)).to.deep.equal([false, true, false]);
  });

  it('an address that fails says nothing; one that is none is not asked for', async () => {
    page.world.answer = offline;
    await page.listenUntilKnown(scheduleWith({ presence }));
    const { length } = page.world.requests;
    const schedule = { ...scheduleWith({ presence }), presence: { url: 'javascript:alert(1)', everySeconds: 60 } };
    page.listen(schedule);
    page.listen(schedule);
    expect([new Set(page.told), page.world.requests.length]).to.deep.equal([new Set(['nothing']), length]);
    expect(page.world.warnings).to.deep.equal([
      'bereikbaar-nu: presence javascript:alert(1) is not an http(s) address',
    ]);
  });

  it('one that left while it was told of is not told again', async () => {
    const schedule = scheduleWith({ presence, channels: [chat] });
    let calls = 0;
    const stop = page.live.subscribe(schedule, documentAt('https://linde.example/'), () => void calls++);
    stop();
    await page.listenUntilKnown(schedule);
    page.vendor.arrive();
    expect(calls).to.equal(1);
  });

  it('is one per page, and can be replaced by another', () => {
    const own = currentPage();
    expect(presenceOf(own)).to.equal(presenceOf(own));
    usePage();
    expect(presenceOf(currentPage())).not.to.equal(presenceOf(own));
    usePresence(own, page.live);
    expect(presenceOf(own)).to.equal(page.live);
  });
});
