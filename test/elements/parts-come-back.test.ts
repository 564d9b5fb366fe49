import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { createCallbacks } from '../../src/page/callback/page-callbacks.js';
import { currentPage } from '../../src/page/page.js';
import { FakeSendingWindow } from '../page/callback/sending-page.js';
import { LostPart, remembersFailures } from '../page/schedule/lost-part.js';
import { find, LostPartScene, type Lacking } from './lost-part-scene.js';
import { until } from './until.js';

type CallbacksModule = typeof import('../../src/page/callback/page-callbacks.js');
type PresenceModule = typeof import('../../src/page/presence/page-presence.js');

const schedule = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': ['08:00-17:00'] },
  channels: [
    { id: 'phone', type: 'phone', number: '+31201234567' },
    { id: 'chat', type: 'chat', provider: 'generic' },
    { id: 'callback', type: 'callback', endpoint: '/api/callback' },
  ],
};

interface Case {
  /** The part of the script, and what the people who build the page are told when it is lost. */
  readonly part: string;
  readonly told: string;
  readonly element: string;
  readonly properties?: object;
  /** What the visitor does. */
  act?(element: Lacking): unknown;
  /** What there is without the part, and what with it. */
  lacks(element: Lacking): unknown;
  has(element: Lacking): unknown;
}

const isUnknown = (element: Lacking) => element.matches(':state(unknown)');
const chat = (element: Lacking) => find(element, '[data-channel=chat] [part=action]');
const form = (element: Lacking) => find(element, '[data-channel=callback] .form');
const press = (element: Lacking) => find(element, '[data-channel=callback] button')!.click();
const place = (element: Lacking) => find(element, '[part=panel]')!.style.getPropertyValue('--_x');
const open = (element: Lacking) => (element as Lacking & { show(): void }).show();

/** Every part that the elements load when they need it. */
const cases: readonly Case[] = [
  {
    ...{ part: 'status/status-engine', told: 'what knows the rules', element: 'bereikbaar-status' },
    ...{ lacks: isUnknown, has: (element) => find(element, '[part=headline]')?.checkVisibility() },
  },
  {
    ...{ part: 'schedule/read-by-rules', told: 'what reads the schedule property', element: 'bereikbaar-status' },
    ...{ lacks: isUnknown, has: (element) => find(element, '[part=headline]')?.checkVisibility() },
  },
  {
    ...{ part: 'en/status', told: 'sentences for "en"', element: 'bereikbaar-status', properties: { lang: 'en' } },
    ...{ lacks: isUnknown, has: (element) => find(element, '[part=headline]')?.checkVisibility() },
  },
  {
    ...{ part: 'nl/channels', told: 'sentences for "nl"', element: 'bereikbaar-channels' },
    ...{ lacks: isUnknown, has: (element) => find(element, '[part=list]') },
  },
  {
    ...{ part: 'nl/hours', told: 'sentences for "nl"', element: 'bereikbaar-hours' },
    ...{ lacks: isUnknown, has: (element) => find(element, 'table') },
  },
  {
    ...{ part: 'nl/callback', told: 'sentences for "nl"', element: 'bereikbaar-callback' },
    ...{ lacks: isUnknown, has: (element) => find(element, 'form') },
  },
  {
    ...{ part: 'calendar/holiday-dates', told: 'what reads the schedule property', element: 'bereikbaar-hours' },
    properties: { schedule: { ...schedule, exceptions: [{ holiday: 'christmas-day', hours: 'closed' }] } },
    ...{ lacks: isUnknown, has: (element) => find(element, 'table') },
  },
  {
    ...{ part: 'presence/page-presence', told: 'what knows of presence', element: 'bereikbaar-channels' },
    ...{
      lacks: (element) => chat(element)?.localName === 'span',
      has: (element) => chat(element)?.localName === 'button',
    },
  },
  {
    ...{ part: 'status/status-presence', told: 'what knows of presence', element: 'bereikbaar-status' },
    properties: { schedule: { ...schedule, presence: { url: '/presence.json' } } },
    ...{ lacks: (element) => element.matches(':state(open)'), has: () => listens() },
  },
  {
    ...{ part: 'hours/hours-pictures', told: 'what draws the hours', element: 'bereikbaar-hours' },
    ...{
      properties: { view: 'day' },
      lacks: (element) => find(element, 'table'),
      has: (element) => find(element, 'svg'),
    },
  },
  {
    ...{ part: 'hours/define-hours', told: '<bereikbaar-hours>', element: 'bereikbaar-nu' },
    properties: { ribbon: true },
    ...{ lacks: (element) => find(element, '[part=list]'), has: (element) => find(element, '[part=ribbon]') },
  },
  {
    ...{ part: 'callback/define-callback', told: 'the callback form', element: 'bereikbaar-channels', act: press },
    lacks: (element) => form(element)?.textContent.includes('nog eens'),
    has: (element) => form(element)?.textContent.trim() === '',
  },
  {
    ...{ part: 'launcher/place-panel', told: 'the panel', element: 'bereikbaar-launcher', act: open },
    ...{ lacks: (element) => !place(element), has: place },
  },
  {
    ...{ part: 'nu/define-nu', told: 'the panel', element: 'bereikbaar-launcher', act: open },
    ...{ lacks: (element) => !place(element), has: place },
  },
];

let listens: () => boolean = () => false;
const classOf = (file: string) => file.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
const isReady = (element: Lacking) => !element.matches(':state(loading)');

// Where a failure is remembered (Firefox) nothing comes back.
const comesBack = !(await remembersFailures());

describe('a part of the script that could not be loaded', () => {
  let lost: LostPartScene;
  beforeEach(() => {
    lost = new LostPartScene();
    listens = () => lost.scene.presence.listeners > 0;
  });
  afterEach(() => lost.end());

  const show = async (part: LostPart, element: string, properties: object = {}) => {
    if (part.module === 'status/status-presence') {
      const theirs = (await part.import('page/presence/page-presence.ts')) as PresenceModule;
      theirs.usePresence(currentPage(), lost.scene.presence);
    }
    const shown = await lost.show(part, classOf(element), element, { schedule, ...properties });
    await until(() => isReady(shown));
    await shown.updateComplete;
    return shown;
  };

  for (const { part: module, told, element: tag, properties, act, lacks, has } of cases) {
    it(`${module} of <${tag}>: comes when the visitor comes back (FAILURES 16)`, async () => {
      const part = new LostPart(module);
      const element = await show(part, tag, properties);
      act?.(element);
      await lost.warned(told);
      await until(() => lacks(element));
      expect(!!has(element)).to.equal(false);
      if (!comesBack) return;
      await lost.comeBack(part);
      await until(() => has(element));
      element.remove();
      expect(lost.scene.timers).to.equal(0);
    });
  }

  if (!comesBack) return;

  it('what carries over what was typed: comes when the visitor comes back', async () => {
    const callbacks = createCallbacks(currentPage().clock, new FakeSendingWindow());
    const subscribe = sinon.spy(callbacks, 'subscribe');
    const part = new LostPart('callback/define-callback');
    const theirs = (await part.import('page/callback/page-callbacks.ts')) as CallbacksModule;
    theirs.useCallbacks(currentPage(), callbacks);
    if (!customElements.get('bereikbaar-callback')) {
      customElements.define('bereikbaar-callback', class extends HTMLElement {});
    }
    await show(part, 'bereikbaar-channels');
    await lost.warned('what carries over what was typed');
    expect(subscribe.callCount).to.equal(0);
    await lost.comeBack(part);
    await until(() => subscribe.callCount === 1);
  });

  it('what knows phone numbers: the form works without it, and asks for it at the next field', async () => {
    const part = new LostPart('callback/phone-check');
    const element = await show(part, 'bereikbaar-callback');
    const phone = find(element, '#phone') as HTMLInputElement;
    const leave = () => {
      phone.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
      phone.value = '+99 9123 45';
      phone.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      phone.dispatchEvent(new Event('blur'));
      return element.updateComplete;
    };
    await leave();
    await lost.warned('what knows phone numbers');
    expect(find(element, '#phone-problem')).to.equal(null);
    await part.mend();
    await until(async () => {
      await leave();
      return find(element, '#phone-problem');
    });
  });

  it('what tells the analytics: is asked for again at the next choice', async () => {
    const page = window as unknown as { dataLayer?: unknown[] };
    const part = new LostPart('analytics/analytics');
    const element = await show(part, 'bereikbaar-channels', { analytics: 'data-layer' });
    const choose = () => find(element, '[data-channel=callback] button')!.click();
    choose();
    await lost.warned('what tells the analytics');
    expect(page.dataLayer).to.equal(undefined);
    await part.mend();
    choose();
    await until(() => page.dataLayer?.length === 1);
    Reflect.deleteProperty(window, 'dataLayer');
  });
});
