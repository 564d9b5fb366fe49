import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../src/define.js';
import type { BereikbaarHours } from '../../../src/elements/hours/bereikbaar-hours.js';
import { practice, withChat } from '../documents.js';
import { Scene } from '../scene.js';

const show = (document: unknown, view: string | null = null, previewAt: string | null = null) =>
  fixture<BereikbaarHours>(
    html`<bereikbaar-hours .schedule=${document} .view=${view} .previewAt=${previewAt}></bereikbaar-hours>`,
  );

const marked = (element: BereikbaarHours) =>
  element.shadowRoot!.querySelector('.line:has([part=now]) .time')?.textContent?.replaceAll(/\s/g, ' ') ?? '';
const today = (element: BereikbaarHours) =>
  /\p{L}+/u.exec(element.shadowRoot!.querySelector('[aria-current=date] th')!.textContent)![0];

/** Lets minutes pass, second by second, and counts how often the element is drawn anew. */
async function countUpdates(scene: Scene, element: BereikbaarHours, minutes: number): Promise<number> {
  const update = sinon.spy(element as unknown as { performUpdate(): void }, 'performUpdate');
  for (let second = 0; second < minutes * 60; second++) {
    scene.advance(1000);
    await Promise.resolve();
  }
  await element.updateComplete;
  update.restore();
  return update.callCount;
}

describe('<bereikbaar-hours> as time goes by', () => {
  for (const [boundary, before, after] of [
    ['2026-11-24T08:00', '', '8.00 – 12.30 uur'],
    ['2026-11-24T12:30', '8.00 – 12.30 uur', '12.30 – 13.30 uur'],
    ['2026-11-24T13:30', '12.30 – 13.30 uur', '13.30 – 17.00 uur'],
    ['2026-11-24T17:00', '13.30 – 17.00 uur', ''],
  ] as const) {
    it(`marks what it is in now: at ${boundary.slice(11)} another, not a millisecond before or after (FAILURES 1)`, async () => {
      const scene = new Scene(boundary);
      scene.wall -= 60_000;
      const element = await show(practice);
      expect(await scene.around(boundary, element, () => marked(element))).to.eql([before, after, after]);
    });
  }

  it('has another today at midnight', async () => {
    const scene = new Scene('2026-11-24T23:59');
    const element = await show(practice);
    expect(today(element)).to.equal('Dinsdag');
    scene.goTo('2026-11-25T00:00');
    await element.updateComplete;
    expect(today(element)).to.equal('Woensdag');
  });

  it('is there as soon as something is known of the coming week', async () => {
    const scene = new Scene('2026-11-24T23:59');
    const versions = [{ from: '2026-12-01', hours: { 'mon-fri': ['09:00-12:00'] } }];
    const element = await show({ ...practice, hours: 'unknown', versions });
    const isKnown = () => element.shadowRoot!.querySelector('table') !== null;
    expect(await scene.around('2026-11-25T00:00', element, isKnown)).to.eql([false, true, true]);
  });

  it('is right at once when the page is shown again, days later (FAILURES 3, 5)', async () => {
    const scene = new Scene('2026-11-24T11:00');
    const element = await show(practice, 'week');
    scene.hide();
    scene.goTo('2026-11-26T09:00');
    scene.show();
    await element.updateComplete;
    expect(today(element)).to.equal('Donderdag');
  });

  for (const view of ['day', 'ribbon', 'week']) {
    it(`${view}: is drawn anew once a minute, and not while nobody can see it`, async () => {
      const scene = new Scene('2026-11-24T10:00');
      const element = await show(withChat, view);
      expect(await countUpdates(scene, element, 10)).to.equal(10);
      scene.hide();
      expect(await countUpdates(scene, element, 60)).to.equal(0);
      scene.show();
      expect(await countUpdates(scene, element, 1)).to.equal(2);
    });
  }

  it('a picture without a line for now, and a table, are left alone between two boundaries', async () => {
    const scene = new Scene('2026-11-24T10:00');
    const element = await show(practice);
    expect(await countUpdates(scene, element, 60)).to.equal(0);
    scene.goTo('2026-11-24T21:01');
    const ribbon = await show(practice, 'ribbon');
    expect(await countUpdates(scene, ribbon, 60)).to.equal(0);
  });

  it('wakes nobody for a preview, and leaves no timer behind', async () => {
    const scene = new Scene('2026-11-24T10:00');
    const element = await show(withChat, 'ribbon', '2026-11-24T12:45');
    expect(element.shadowRoot!.querySelector('[part=preview]')!.textContent).to.equal('voorbeeld: 2026-11-24 12:45');
    expect(scene.timers).to.equal(0);
    element.previewAt = null;
    await element.updateComplete;
    expect(scene.timers).to.equal(1);
    element.remove();
    expect(scene.timers).to.equal(0);
  });
});
