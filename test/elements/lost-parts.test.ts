import { expect, nextFrame } from '@open-wc/testing';
import sinon from 'sinon';
import { currentPage, usePage } from '../../src/page/page.js';
import { LostPart, remembersFailures } from '../page/schedule/lost-part.js';
import { Scene } from './scene.js';
import { until } from './until.js';

type PageModule = typeof import('../../src/page/page.js');
type PresenceModule = typeof import('../../src/page/presence/page-presence.js');
type Shown = HTMLElement & { readonly updateComplete: Promise<unknown> };

const document = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': ['08:00-17:00'] },
  channels: [
    { id: 'phone', type: 'phone', number: '+31201234567' },
    { id: 'callback', type: 'callback', endpoint: '/api/callback' },
  ],
};

// Where a failure is remembered there is nothing to come back.
const comesBack = !(await remembersFailures());

describe('an element for which a part of the script could not be loaded', () => {
  let scene: Scene;
  let warn: sinon.SinonStub;
  let leave: (() => void)[] = [];
  beforeEach(() => {
    scene = new Scene('2026-11-24T11:00');
    warn = sinon.stub(console, 'warn');
  });
  afterEach(() => {
    leave.forEach((each) => each());
    leave = [];
    warn.restore();
    usePage();
  });

  /** An element of a script that lacks a part. */
  async function show(part: LostPart, className: string, file: string, properties: object): Promise<Shown> {
    const theirs = (await part.import('page/page.ts')) as PageModule;
    theirs.usePage(currentPage());
    const { [className]: Class } = (await part.import(
      `elements/${file.replace('bereikbaar-', '')}/${file}.ts`,
    )) as Record<string, new () => Shown>;
    customElements.define(`test-lost-${customElements.get(`test-lost-${file}`) ? 'other-' : ''}${file}`, Class!);
    const element = Object.assign(new Class!(), { lang: 'nl', ...properties });
    window.document.body.append(element);
    leave.push(() => (element.remove(), theirs.usePage()));
    return element;
  }

  const find = (element: Shown, selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const warned = (words: string) => until(() => warn.args.some(([sentence]) => String(sentence).includes(words)));

  /** The part is there again, and the visitor comes back. */
  async function comeBack(part: LostPart) {
    await part.mend();
    scene.fire('focus');
  }

  it('shows what it knows without it, and says what is lacking (FAILURES 16)', async () => {
    const part = new LostPart('hours/hours-pictures');
    const element = await show(part, 'BereikbaarHours', 'bereikbaar-hours', { schedule: document, view: 'week' });
    await until(() => find(element, '.tables'));
    expect(find(element, 'svg')).to.equal(null);
    await warned('hours');
  });

  if (!comesBack) return;

  it('a schedule property with holidays: its own content, and the status a minute later (FAILURES 16)', async () => {
    const part = new LostPart('calendar/holiday-dates');
    const schedule = { ...document, exceptions: [{ holiday: 'christmas-day', hours: 'closed' }] };
    const element = await show(part, 'BereikbaarStatus', 'bereikbaar-status', { schedule });
    await until(() => element.matches(':state(unknown)'));
    await part.mend();
    scene.goTo('2026-11-24T11:01', -1);
    await element.updateComplete;
    expect(element.matches(':state(unknown)')).to.equal(true);
    scene.goTo('2026-11-24T11:01');
    await until(() => element.matches(':state(open)'));
    element.remove();
    expect(scene.timers).to.equal(0);
  });

  it('presence: the hours decide, until it is known that nobody is there (FAILURES 46)', async () => {
    const part = new LostPart('status/status-presence');
    const theirs = (await part.import('page/presence/page-presence.ts')) as PresenceModule;
    theirs.usePresence(currentPage(), scene.presence);
    const schedule = { ...document, presence: { url: '/presence.json' } };
    const element = await show(part, 'BereikbaarStatus', 'bereikbaar-status', { schedule });
    await warned('presence');
    await until(() => element.matches(':state(open)'));
    const waits = sinon.spy(currentPage().clock, 'wakeAt');
    for (const lang of ['en', 'nl']) {
      element.lang = lang;
      await element.updateComplete;
    }
    expect(waits.args.filter(([, , onReturn]) => onReturn !== undefined)).to.deep.equal([]); // it waits already
    waits.restore();
    element.remove();
    scene.goTo('2026-11-24T11:01');
    expect(scene.timers).to.equal(0); // who is gone asks for nothing
    window.document.body.append(element);
    await element.updateComplete;
    await comeBack(part);
    await until(() => scene.presence.listeners === 1);
    scene.presence.tell({ phone: { state: 'unavailable' } });
    await until(() => element.matches(':state(closed)'));
    element.remove();
    expect(scene.presence.listeners).to.equal(0);
  });

  it('the callback form: pressing the button once more tries again (FAILURES 16)', async () => {
    const part = new LostPart('callback/define-callback');
    const element = await show(part, 'BereikbaarChannels', 'bereikbaar-channels', { schedule: document });
    const press = () => find(element, '[data-channel=callback] button')!.click();
    const form = () => find(element, '.form');
    await until(() => find(element, '[data-channel=callback] button'));
    press();
    await until(() => form()?.textContent.includes('nog eens'));
    await part.mend();
    press();
    await until(() => form()!.querySelector('bereikbaar-callback')?.shadowRoot?.querySelector('form'));
    expect([form()!.hidden, form()!.textContent.trim()]).to.deep.equal([false, '']);
    press();
    await element.updateComplete;
    expect(form()!.hidden).to.equal(true);
  });

  it('the ribbon of the block comes when the visitor comes back (FAILURES 16)', async () => {
    const part = new LostPart('hours/define-hours');
    const element = await show(part, 'BereikbaarNu', 'bereikbaar-nu', { schedule: document });
    await warned('hours');
    await until(() => find(element, '[part=list]'));
    await nextFrame();
    expect(find(element, '[part=ribbon]')).to.equal(null);
    await comeBack(part);
    await until(() => find(element, '[part=ribbon]'));
  });

  it('a picture of the hours is a table until the visitor comes back (FAILURES 16)', async () => {
    const part = new LostPart('hours/hours-pictures');
    const element = await show(part, 'BereikbaarHours', 'bereikbaar-hours', { schedule: document, view: 'week' });
    await until(() => find(element, '.tables'));
    expect(find(element, 'svg')).to.equal(null);
    await comeBack(part);
    await until(() => find(element, 'svg'));
    const second = window.document.createElement(element.localName) as Shown;
    Object.assign(second, { schedule: document, view: 'week', lang: 'nl' });
    window.document.body.append(second);
    await until(() => find(second, 'svg'));
    second.remove();
  });
});
