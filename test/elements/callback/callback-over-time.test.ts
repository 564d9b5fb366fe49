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

const slotsOf = (form: Form) => form.moments();

const firstSlot = async (form: Form) => Object.values(await form.moments())[1]![0];

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

  it('names no slot that has begun too soon to who opens it then, not a millisecond later', async () => {
    const scene = new CallbackScene('2026-11-24T13:00');
    const form = await openForm({ schedule: withCallback });
    expect(await firstSlot(form)).to.contain('13.30');
    form.element.remove();
    scene.advance(1);
    expect(await firstSlot(await openForm({ schedule: withCallback }))).to.contain('14.30');
  });

  it('names the days of visitors anew at their own midnight', async () => {
    const scene = new CallbackScene('2026-11-24T22:00');
    // In the night of the organisation: wherever they are, for many it is another day.
    const hours = { 'mon-sun': ['00:00-24:00'] };
    const form = await openForm({ schedule: { ...withCallback, hours, breaks: [] } });
    const midnight = visitorsMidnight(scene.wall);
    scene.advance(midnight - scene.wall - 1);
    await form.settle();
    const before = await slotsOf(form);
    scene.advance(1);
    await form.settle();
    const anew = await openForm({ schedule: { ...withCallback, hours, breaks: [] } });
    const after = await slotsOf(form);
    expect(after).to.eql(await slotsOf(anew));
    const isSameClock = zoneOf('Europe/Amsterdam')!.toWallTime(midnight).minute === 0;
    if (!isSameClock) expect(after).to.not.eql(before);
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
