// Presence that flickers is told once there and once back: in what is shown, said, dispatched and reported (FAILURES 72).
import { expect, nextFrame } from '@open-wc/testing';
import { BereikbaarChatStatusEvent } from '../../src/page/chat/vendors/generic.js';
import { currentPage, usePage } from '../../src/page/page.js';
import { createPresence, usePresence } from '../../src/page/presence/page-presence.js';
import { showList } from './channels/channels-scene.js';
import { listenForChanges, listenTo } from './reading.js';
import { Scene } from './scene.js';
import { until } from './until.js';

const flapping = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: 'always',
  channels: [
    { id: 'chat', type: 'chat', provider: 'generic' },
    { id: 'email', type: 'email', address: 'info@delinde.example' },
  ],
};

declare global {
  interface Window {
    dataLayer?: unknown[];
  }
}

describe('a colleague whose presence flickers', () => {
  after(() => {
    usePage();
    delete window.dataLayer;
  });

  it('is away at once, and back once that has lasted: shown, said and reported once each', async () => {
    const scene = new Scene('2026-11-24T11:00');
    usePresence(currentPage(), createPresence(currentPage().clock, window));
    const reported: unknown[] = (window.dataLayer = []);
    const changes = listenForChanges();
    let available = true;
    let isHeard = false;
    const tell = () => document.dispatchEvent(new BereikbaarChatStatusEvent('chat', available));
    const answer = () => void (isHeard = tell());
    document.addEventListener('bereikbaar-chat-wanted', answer);
    const element = await showList(flapping, 'bereikbaar-nu');
    element.setAttribute('analytics', 'data-layer');
    await until(() => isHeard && element.matches(':state(open)'));
    await nextFrame();
    const said = listenTo(element as never);
    for (let flick = 0; flick < 20; flick++) {
      scene.advance(300);
      available = !available;
      tell();
      await element.updateComplete;
      expect(element.matches(':state(closed)'), `flick ${flick}`).to.be.true;
    }
    scene.advance(4999);
    await element.updateComplete;
    expect(said).to.have.length(1);
    scene.advance(1);
    await element.updateComplete;
    await until(() => reported.length === 2);
    expect([said.length, changes.events]).to.eql([2, ['>open', 'open>closed', 'closed>open']]);
    expect(element.matches(':state(open)')).to.be.true;
    document.removeEventListener('bereikbaar-chat-wanted', answer);
    changes.stop();
  });
});
