import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { CallbackRequest } from '../../../src/channels/callback-request.js';
import { checkCallbackRequest } from '../../../src/channels/callback-request.js';
import { parseSchedule } from '../../../src/schedule/index.js';
import { usePage } from '../../../src/page/page.js';
import { CallbackScene, openForm, withCallback, type Form } from './callback-scene.js';

const half = '2026-11-24T12:30:00.000Z'; // 13.30 in Amsterdam
const parsed = parseSchedule(withCallback);
if (!parsed.ok) throw new Error('the schedule of this test is not valid');
const { schedule } = parsed;

describe('the minute that strikes while somebody fills in <bereikbaar-callback> (FAILURES 61)', () => {
  let scene: CallbackScene;
  let said: string[];
  let form: Form;
  let watching: MutationObserver;

  beforeEach(async () => {
    scene = new CallbackScene('2026-11-24T12:58');
    form = await openForm();
    said = [];
    const status = form.part('status')!;
    watching = new MutationObserver(() => {
      const text = status.textContent.replaceAll('\u00a0', ' ');
      if (text && said.at(-1) !== text) said.push(text);
    });
    watching.observe(status, { childList: true, characterData: true, subtree: true });
    form.find('#name')!.focus();
    await sendKeys({ type: 'Ans' });
    form.type('phone', '06 12345678');
  });
  afterEach(() => watching.disconnect());
  after(() => usePage());

  const request = () => JSON.parse(scene.posted[0]!) as CallbackRequest;
  const status = () => checkCallbackRequest(schedule, request(), scene.wall).status;

  /** Lets every minute until a time go by. */
  async function wait(...times: readonly string[]): Promise<void> {
    for (const time of times) {
      scene.goTo(`2026-11-24T${time}`);
      await form.settle();
      expect(form.find<HTMLInputElement>('#name')!.value).to.equal('Ans');
    }
  }

  for (const time of ['12:59', '13:00', '13:01', '13:05', '13:10'] as const) {
    it(`the first moment, sent at ${time}: it is the one that is agreed, and the receiver takes it`, async () => {
      expect(await form.choose(1)).to.equal(half);
      await wait(time);
      expect(form.textOf('#slot-problem')).to.equal('');
      await form.send();
      expect([request().slot?.from, status()]).to.eql([half, 'ok']);
      expect(form.textOf('.outcome')).to.equal('Wij bellen u vandaag tussen 13.30 en 14.30 uur');
    });

    it(`as soon as possible, sent at ${time}: the promise is the one that was made`, async () => {
      await wait(time);
      const promise = 'Wij bellen u zo snel mogelijk, uiterlijk vandaag om 14.30 uur';
      expect(form.textOf('[part=promise]')).to.equal(promise);
      await form.send();
      expect([request().slot, status()]).to.eql([null, 'ok']);
      expect(form.textOf('.outcome')).to.equal(promise);
      expect(said.filter((text) => text.startsWith('Let op'))).to.eql([]);
    });
  }

  it('a later moment stays as it was chosen', async () => {
    const value = await form.choose(2);
    await wait('12:59', '13:00', '13:01', '13:09', '13:11');
    expect([form.find<HTMLSelectElement>('#time')!.value, form.textOf('#slot-problem'), said]).to.eql([value, '', []]);
    await form.send();
    expect(request().slot?.from).to.equal(value);
  });

  it('the first moment, when it really is too late: nothing is chosen instead, and that is said once', async () => {
    await form.choose(1);
    await wait('13:00', '13:09', '13:11', '13:12', '13:20');
    const problem = 'Dat is te kort dag geworden. Kies een later moment';
    expect([form.textOf('#slot-problem'), said]).to.eql([problem, [problem]]);
    const select = form.find<HTMLSelectElement>('#time')!;
    expect([select.selectedOptions[0]!.text, select.value]).to.eql(['Kies een tijd', '']);
    await form.send();
    expect([scene.requests.length, form.focused]).to.eql([0, 'summary']);
    form.find('[part=summary] button')!.click();
    expect(form.focused).to.equal('time');
    await form.chooseTime('2026-11-24T13:30:00.000Z');
    expect([form.textOf('#slot-problem'), form.part('summary')]).to.eql(['', null]);
    await form.send();
    expect(request().slot?.from).to.equal('2026-11-24T13:30:00.000Z');
  });

  it('as soon as possible, when the promise really changes: one sentence tells it, once', async () => {
    await wait('13:00', '13:09', '13:11', '13:12', '13:20');
    const promise = 'Wij bellen u zo snel mogelijk, uiterlijk vandaag om 15.30 uur';
    expect(form.textOf('[part=promise]')).to.equal(promise);
    expect(said).to.eql([`Let op, dit is veranderd. ${promise}`]);
    await form.send();
    expect(form.textOf('.outcome')).to.equal(promise);
  });

  it('a day without a time yet: says nothing, and the times are those that are left', async () => {
    await form.chooseDay(1);
    const before = form.times.length;
    await wait('13:00', '13:11');
    expect([form.times.length, form.days[1]!.checked, said]).to.eql([before - 1, true, []]);
    await form.send();
    expect(form.textOf('[part=summary] ul')).to.equal('Kies een tijd');
  });

  it('is not past the begin of a moment, however short its lead', async () => {
    const [phone, email, callback] = withCallback.channels;
    const channels = [phone, email, { ...callback, slots: { leadMinutes: 0 } }];
    form.element.remove();
    scene = new CallbackScene('2026-11-24T13:29');
    form = await openForm({ schedule: { ...withCallback, channels } });
    form.fill();
    expect(await form.choose(1)).to.equal(half);
    scene.goTo('2026-11-24T13:30');
    scene.advance(1);
    await form.settle();
    expect(form.textOf('#slot-problem')).to.match(/^Dat is te kort dag/);
  });

  it('goes on for who closes the form half filled in and opens it again', async () => {
    await form.choose(1);
    scene.goTo('2026-11-24T13:02');
    form.element.remove();
    form = await openForm();
    expect([form.find<HTMLSelectElement>('#time')!.value, form.textOf('#slot-problem')]).to.eql([half, '']);
  });
});

describe('a form that stands open', () => {
  after(() => usePage());

  it('offers what its visitor saw, and after ten minutes only what anybody can choose', async () => {
    const scene = new CallbackScene('2026-11-24T12:55');
    const form = await openForm();
    for (const [time, first] of [
      ['13:01', '13.30'],
      ['13:05', '13.30'],
      ['13:06', '14.30'],
    ] as const) {
      scene.goTo(`2026-11-24T${time}`);
      await form.settle();
      const promise = form.textOf('[part=promise]');
      expect([time, promise.includes(first === '13.30' ? '14.30 uur' : '15.30 uur')]).to.eql([time, true]);
      expect(form.textOf('[part=status]')).to.equal('');
    }
  });
});
