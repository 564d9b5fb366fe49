import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { BereikbaarStatus } from '../../../src/elements/status/bereikbaar-status.js';
import { practice, withChat } from '../documents.js';
import { statesOf, textOf } from '../reading.js';
import { Scene } from '../scene.js';
import { until } from '../until.js';

const presence = { url: '/presence.json' };
const channels = [{ id: 'phone', type: 'phone', number: '+31201234567' }];

const show = (document: unknown, channel: string | null = null, previewAt: string | null = null) =>
  fixture<BereikbaarStatus>(
    html`<bereikbaar-status .schedule=${document} .channel=${channel} .previewAt=${previewAt}></bereikbaar-status>`,
  );

describe('<bereikbaar-status> and live presence', () => {
  for (const channel of [null, 'phone']) {
    it(`says that nobody is there, and when there is again: ${channel ?? 'the organisation'} (FAILURES 46)`, async () => {
      const scene = new Scene('2026-11-24T11:00');
      const element = await show({ ...practice, channels, presence }, channel);
      expect(statesOf(element)).to.eql(['open']);
      await until(() => scene.presence.listeners === 1);
      scene.presence.tell({ phone: { state: 'unavailable' } });
      await element.updateComplete;
      expect(statesOf(element)).to.eql(['closed']);
      expect(textOf(element, 'headline')).to.match(/^(N|Telefonisch n)u niemand vrij$/);
      scene.presence.tell({ phone: { state: 'open' } });
      await element.updateComplete;
      expect(statesOf(element)).to.eql(['open']);
    });
  }

  const email = { id: 'email', type: 'email', address: 'info@delinde.example' };
  for (const [channel, others, detail] of [
    [null, [], 'Probeer het later nog eens'],
    [null, [email], 'U kunt ons altijd mailen'],
    ['phone', [], 'Probeer het later nog eens'],
    ['phone', [email], 'U kunt ons altijd mailen'],
  ] as const) {
    it(`is no dead end while nobody is there: ${channel ?? 'the organisation'}, ${detail}`, async () => {
      const scene = new Scene('2026-11-24T11:00');
      const element = await show({ ...practice, channels: [...channels, ...others], presence }, channel);
      await until(() => scene.presence.listeners === 1);
      scene.presence.tell({ phone: { state: 'unavailable' } });
      await element.updateComplete;
      expect(textOf(element, 'headline')).to.match(/^(N|Telefonisch n)u niemand vrij$/);
      expect(textOf(element, 'detail')).to.equal(detail);
    });
  }

  it('knows when the hours have ended meanwhile', async () => {
    const scene = new Scene('2026-11-24T16:00');
    const element = await show({ ...practice, channels, presence });
    await until(() => scene.presence.listeners === 1);
    scene.presence.tell({ phone: { state: 'unavailable' } });
    scene.goTo('2026-11-24T17:00');
    await until(() => textOf(element, 'headline').includes('Morgen weer bereikbaar'));
  });

  it('asks nobody in a preview, nor without an address: a chat may be on another page', async () => {
    const scene = new Scene('2026-11-24T11:00');
    const preview = await show({ ...practice, channels, presence }, null, '2026-11-24T11:00');
    const chat = await show(withChat);
    await Promise.all([preview.updateComplete, chat.updateComplete]);
    expect(scene.presence.listeners).to.equal(0);
  });

  it('lets go when it leaves the page, and when it becomes a preview', async () => {
    const scene = new Scene('2026-11-24T11:00');
    const element = await show({ ...practice, channels, presence });
    await until(() => scene.presence.listeners === 1);
    element.previewAt = '2026-11-24T12:00';
    await element.updateComplete;
    expect(scene.presence.listeners).to.equal(0);
    element.previewAt = null;
    await element.updateComplete;
    expect(scene.presence.listeners).to.equal(1);
    element.remove();
    expect([scene.presence.listeners, scene.timers]).to.eql([0, 0]);
  });
});
