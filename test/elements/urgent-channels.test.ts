import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { usePage } from '../../src/page/index.js';
import { action, linde, order, row, showList } from './channels-scene.js';
import { Scene } from './scene.js';
import { until } from './until.js';

const withUrgent = (id: string) => ({
  ...linde,
  channels: linde.channels.map((channel) => (channel.id === id ? { ...channel, urgent: true } : channel)),
});
/** WebKit writes a space after a button. */
const line = (element: Parameters<typeof row>[0], id: string) =>
  row(element, id).innerText.replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();

for (const tag of ['bereikbaar-channels', 'bereikbaar-nu'] as const) {
  describe(`urgent channels in <${tag}>`, () => {
    after(() => usePage());

    it('a chat has a button that opens it, and stays what it is when it closes', async () => {
      const scene = new Scene('2026-11-24T19:59');
      const element = await showList(withUrgent('chat'), tag);
      await until(() => scene.presence.listeners === 1);
      expect(order(element)[0]).to.equal('chat');
      expect(line(element, 'chat')).to.equal('Spoed? Chat met ons, tot 20.00 uur');
      action(element, 'chat').focus();
      await sendKeys({ press: 'Enter' });
      expect(scene.presence.opened).to.equal(1);
      await expect(element).to.be.accessible();
      scene.goTo('2026-11-24T20:00');
      await element.updateComplete;
      expect(action(element, 'chat').localName).to.equal('span');
      expect(element.shadowRoot!.activeElement === action(element, 'chat')).to.be.true;
    });

    it('a chat with nobody behind it has no button that does nothing, and says so (FAILURES 46)', async () => {
      const scene = new Scene('2026-11-24T12:45');
      const element = await showList(withUrgent('chat'), tag);
      await until(() => scene.presence.listeners === 1);
      scene.presence.tell({ chat: { state: 'unavailable' } });
      await element.updateComplete;
      expect(action(element, 'chat').localName).to.equal('span');
      expect(line(element, 'chat')).to.equal('Spoed? Chat met ons. Op dit moment is er niemand vrij.');
    });

    it('a callback opens its form in its place, and keeps it', async () => {
      new Scene('2026-11-24T12:45');
      const element = await showList(withUrgent('callback'), tag);
      const button = action(element, 'callback');
      expect([button.localName, button.getAttribute('aria-expanded')]).to.eql(['button', 'false']);
      button.click();
      await element.updateComplete;
      const form = row(element, 'callback').querySelector('bereikbaar-callback')!;
      await until(() => form.shadowRoot?.querySelector('form'));
      expect(form.getBoundingClientRect().width).to.be.above(row(element, 'callback').clientWidth * 0.8);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      await expect(element).to.be.accessible();
      button.click();
      await element.updateComplete;
      expect(form.checkVisibility()).to.be.false;
    });

    it('can be cancelled', async () => {
      const scene = new Scene('2026-11-24T12:45');
      const element = await showList(withUrgent('chat'), tag);
      element.addEventListener('bereikbaar-select', (event) => event.preventDefault());
      action(element, 'chat').click();
      expect(scene.presence.opened).to.equal(0);
    });
  });
}
