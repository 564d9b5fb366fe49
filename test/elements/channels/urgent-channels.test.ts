import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { usePage } from '../../../src/page/page.js';
import { action, linde, order, row, seen, showList } from './channels-scene.js';
import { Scene } from '../scene.js';
import { until } from '../until.js';

const withUrgent = (id: string) => ({
  ...linde,
  channels: linde.channels.map((channel) => (channel.id === id ? { ...channel, urgent: true } : channel)),
});
const line = (element: Parameters<typeof row>[0], id: string) => seen(row(element, id)).replaceAll(/ (?=[,.])/g, '');

/** Where the last letter of the control in a line is, and the punctuation that follows it. */
function lastWordAndMark(element: Parameters<typeof row>[0], id: string) {
  const boxOf = (text: Text, offset: number) => {
    const range = document.createRange();
    range.setStart(text, offset);
    range.setEnd(text, offset + 1);
    return range.getBoundingClientRect();
  };
  const texts: Text[] = [];
  const walker = document.createTreeWalker(row(element, id), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/\S/.test(text.data) && !text.parentElement!.closest('.unseen')) texts.push(text);
  }
  const index = texts.findLastIndex((text) => text.parentElement?.closest('[part=action]'));
  const [label, after] = [texts[index]!, texts[index + 1]!];
  expect(after.data.trim()[0]).to.match(/[,.]/);
  return { words: boxOf(label, label.data.trimEnd().length - 1), mark: boxOf(after, after.data.search(/\S/)) };
}

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
      expect(line(element, 'chat')).to.equal('Spoed? Chat met ons. Nu niemand vrij.');
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

    for (const id of ['spoed', 'chat', 'callback']) {
      it(`keeps its punctuation with the words before it, however narrow: ${id}`, async () => {
        new Scene('2026-11-24T12:45');
        const channels = withUrgent(id).channels.filter((channel) => channel.id === id || channel.id === 'email');
        const element = await showList({ ...linde, breaks: [], channels }, tag);
        for (let width = 400; width >= 160; width -= 3) {
          element.style.cssText = `min-inline-size: 0; inline-size: ${width}px`;
          const { words, mark } = lastWordAndMark(element, id);
          expect(mark.top, `${width} pixels`).to.be.within(words.top - 3, words.bottom);
          expect(mark.right).to.be.at.most(row(element, id).getBoundingClientRect().right);
        }
      });
    }

    it('can be cancelled', async () => {
      const scene = new Scene('2026-11-24T12:45');
      const element = await showList(withUrgent('chat'), tag);
      element.addEventListener('bereikbaar-select', (event) => event.preventDefault());
      action(element, 'chat').click();
      expect(scene.presence.opened).to.equal(0);
    });
  });
}
