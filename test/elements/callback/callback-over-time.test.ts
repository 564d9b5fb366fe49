import { expect } from '@esm-bundle/chai';
import { usePage } from '../../../src/page/page.js';
import { zoneOf } from '../../../src/schedule/index.js';
import { amsterdam } from '../scene.js';
import { CallbackScene, openForm, withCallback, type Form } from './callback-scene.js';

const visitorZone = zoneOf(new Intl.DateTimeFormat().resolvedOptions().timeZone)!;

/** When the visitor's next day begins. */
function visitorsMidnight(after: number): number {
  return visitorZone.toInstant(visitorZone.toWallTime(after).day + 1, 0);
}

const slotsOf = (form: Form) => [...form.find('#slot')!.querySelectorAll('option')].map(({ text }) => text);

describe('<bereikbaar-callback> as time goes by', () => {
  after(() => usePage());

  it('is there from the first day of its channel on', async () => {
    const scene = new CallbackScene('2026-11-24T22:00');
    const channels = withCallback.channels.map((channel) => ({ ...channel, from: '2026-11-25' }));
    const form = await openForm({ schedule: { ...withCallback, channels } });
    expect(form.find('form')).to.equal(null);
    scene.goTo('2026-11-25T00:00');
    await form.settle();
    expect(form.find('form')).to.not.equal(null);
  });

  it('names no slot that has begun too soon, not a millisecond later', async () => {
    const scene = new CallbackScene('2026-11-24T13:00');
    const form = await openForm({ schedule: withCallback });
    const first = slotsOf(form)[1];
    scene.advance(1);
    await form.settle();
    expect(first).to.contain('13.30');
    expect(slotsOf(form)[1]).to.contain('14.30');
  });

  it('names the days of visitors anew at their own midnight', async () => {
    const scene = new CallbackScene('2026-11-24T22:00');
    // In the night of the organisation: wherever they are, for many it is another day.
    const hours = { 'mon-sun': ['00:00-24:00'] };
    const form = await openForm({ schedule: { ...withCallback, hours, breaks: [] } });
    const midnight = visitorsMidnight(scene.wall);
    scene.advance(midnight - scene.wall - 1);
    await form.settle();
    const before = slotsOf(form);
    scene.advance(1);
    await form.settle();
    const anew = await openForm({ schedule: { ...withCallback, hours, breaks: [] } });
    expect(slotsOf(form)).to.eql(slotsOf(anew));
    const isSameClock = zoneOf('Europe/Amsterdam')!.toWallTime(midnight).minute === 0;
    if (!isSameClock) expect(slotsOf(form)).to.not.eql(before);
  });

  it('wakes for nothing that is not known any more, whatever was typed', async () => {
    const scene = new CallbackScene('2026-11-24T13:00');
    const form = await openForm({ schedule: withCallback });
    form.fill();
    form.element.schedule = { version: 1 };
    await form.settle();
    scene.advance(amsterdam('2026-11-25T12:00') - scene.wall);
    await form.settle();
    expect(form.find<HTMLInputElement>('#name')!.value).to.equal('Anna Bakker');
    expect(scene.timers).to.equal(0);
  });
});
