import { expect, nextFrame } from '@open-wc/testing';
import sinon from 'sinon';
import type { BereikbaarChannels } from '../../../src/elements/channels/bereikbaar-channels.js';
import { currentPage, usePage } from '../../../src/page/page.js';
import { action, linde, recommended, settle, words } from '../channels/channels-scene.js';
import { Scene } from '../scene.js';
import { until } from '../until.js';

type ElementModule = typeof import('../../../src/elements/channels/bereikbaar-channels.js');
type PageModule = typeof import('../../../src/page/page.js');

const lacking = '/lacking/presence%2Fpage-presence/drop/src';

describe('the list of channels without the part of the script that knows of presence', () => {
  let warn: sinon.SinonStub;
  let List: typeof BereikbaarChannels;
  let theirs: PageModule;
  before(async () => {
    ({ BereikbaarChannels: List } = (await import(
      `${lacking}/elements/channels/bereikbaar-channels.ts`
    )) as ElementModule);
    theirs = (await import(`${lacking}/page/page.ts`)) as PageModule;
    customElements.define('test-lacking-presence', List);
  });
  beforeEach(() => (warn = sinon.stub(console, 'warn')));
  afterEach(() => {
    warn.restore();
    theirs.usePage();
    usePage();
  });

  const show = async (document: object) => {
    const element = new List();
    Object.assign(element, { schedule: document, lang: 'nl' });
    window.document.body.append(element);
    await settle(element);
    return element;
  };

  it('FAILURES 46: has no chat button that does nothing, and recommends the next best; asks for that part again', async () => {
    const scene = new Scene('2026-11-24T12:45');
    const page = currentPage();
    theirs.usePage(page);
    const wakeAt = sinon.spy(page.clock, 'wakeAt');
    // A browser may remember that a module could not be loaded, so requests tell nothing: it asks, and will ask again.
    const failures = () =>
      wakeAt.getCalls().filter(({ args: [instant, , onReturn] }) => onReturn === instant - 60_000).length;
    const element = await show(linde);
    await until(() => recommended(element) === 'callback');
    expect(action(element, 'chat').localName).to.equal('span');
    expect(words(element, 'chat', 'more')).to.contain('laadt niet');
    expect(warn.args.map(String).filter((line) => line.startsWith('bereikbaar-nu'))).to.have.lengthOf(1);
    expect(failures()).to.equal(1);
    scene.goTo('2026-11-24T12:46', 1);
    await until(() => failures() === 2);
    element.remove();
    expect(scene.timers).to.equal(0);
  });

  it('a chat that is a link stays one', async () => {
    new Scene('2026-11-24T12:45');
    theirs.usePage(currentPage());
    const channels = linde.channels.map((one) => (one.id === 'chat' ? { ...one, options: { url: '/chat' } } : one));
    const element = await show({ ...linde, channels });
    for (let turn = 0; turn < 20; turn++) await nextFrame();
    expect(action(element, 'chat').getAttribute('href')).to.equal('/chat');
    element.remove();
  });
});
