import { expect, nextFrame } from '@open-wc/testing';
import sinon from 'sinon';
import { currentPage } from '../../src/page/page.js';
import { LostPart, remembersFailures } from '../page/schedule/lost-part.js';
import { find, LostPartScene, type Lacking } from './lost-part-scene.js';
import type { Scene } from './scene.js';
import { until } from './until.js';

type PresenceModule = typeof import('../../src/page/presence/page-presence.js');

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
  let lost: LostPartScene;
  let scene: Scene;
  beforeEach(() => {
    lost = new LostPartScene();
    ({ scene } = lost);
  });
  afterEach(() => lost.end());

  it('shows what it knows without it, and says what is lacking (FAILURES 16)', async () => {
    const part = new LostPart('hours/hours-pictures');
    const element = await lost.show(part, 'BereikbaarHours', 'bereikbaar-hours', { schedule: document, view: 'week' });
    await until(() => find(element, '.tables'));
    expect(find(element, 'svg')).to.equal(null);
    await lost.warned('hours');
  });

  if (!comesBack) return;

  it('a schedule property with holidays: its own content, and the status a minute later (FAILURES 16)', async () => {
    const part = new LostPart('calendar/holiday-dates');
    const schedule = { ...document, exceptions: [{ holiday: 'christmas-day', hours: 'closed' }] };
    const element = await lost.show(part, 'BereikbaarStatus', 'bereikbaar-status', { schedule });
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
    const element = await lost.show(part, 'BereikbaarStatus', 'bereikbaar-status', { schedule });
    await lost.warned('presence');
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
    await lost.comeBack(part);
    await until(() => scene.presence.listeners === 1);
    scene.presence.tell({ phone: { state: 'unavailable' } });
    await until(() => element.matches(':state(closed)'));
    element.remove();
    expect(scene.presence.listeners).to.equal(0);
  });

  it('the callback form: pressing the button once more tries again (FAILURES 16)', async () => {
    const part = new LostPart('callback/define-callback');
    const element = await lost.show(part, 'BereikbaarChannels', 'bereikbaar-channels', { schedule: document });
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
    const element = await lost.show(part, 'BereikbaarNu', 'bereikbaar-nu', { schedule: document, ribbon: true });
    await lost.warned('hours');
    await until(() => find(element, '[part=list]'));
    await nextFrame();
    expect(find(element, '[part=ribbon]')).to.equal(null);
    await lost.comeBack(part);
    await until(() => find(element, '[part=ribbon]'));
  });

  it('a picture of the hours is a table until the visitor comes back (FAILURES 16)', async () => {
    const part = new LostPart('hours/hours-pictures');
    const element = await lost.show(part, 'BereikbaarHours', 'bereikbaar-hours', { schedule: document, view: 'week' });
    await until(() => find(element, '.tables'));
    expect(find(element, 'svg')).to.equal(null);
    await lost.comeBack(part);
    await until(() => find(element, 'svg'));
    const second = window.document.createElement(element.localName) as Lacking;
    Object.assign(second, { schedule: document, view: 'week', lang: 'nl' });
    window.document.body.append(second);
    await until(() => find(second, 'svg'));
    second.remove();
  });
});
