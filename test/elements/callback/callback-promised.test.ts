import { expect } from '@esm-bundle/chai';
import '../../../src/define.js';
import { usePage } from '../../../src/page/page.js';
import { answer, CallbackScene, withCallback, type Form } from './callback-scene.js';
import { about, action, row, showList, type ListElement } from '../channels/channels-scene.js';
import { formIn } from './form-in-list.js';
import { linesOf } from '../lines-of.js';
import { capital } from '../../../src/messages/speech.js';
import { until } from '../until.js';

const first = 'vandaag tussen 13.30 en 14.30 uur';
const promise = 'Wij bellen u vrijdag tussen 8.00 en 9.00 uur';

/** Asks for the first moment of Friday. */
async function askForFriday(element: ListElement): Promise<Form> {
  const form = await formIn(element);
  form.fill();
  await form.chooseDay(form.days.findIndex((day) => day.closest('label')!.textContent.trim() === 'Vrijdag'));
  await form.chooseTime(form.times[0]!.value);
  await form.send();
  await until(() => form.part('confirmation'));
  await element.updateComplete;
  return form;
}

/** When there is a call, as it is heard. */
const when = (element: ListElement) => about(element, 'callback').replace('Aanbevolen. ', '').replace(/\.$/, '');

for (const tag of ['bereikbaar-channels', 'bereikbaar-nu'] as const) {
  describe(`a callback that was asked for, in <${tag}>`, () => {
    let scene: CallbackScene;
    beforeEach(() => {
      scene = new CallbackScene();
    });
    after(() => usePage());

    it('names the number that will be called unbroken, however little room there is', async () => {
      const form = await askForFriday(await showList(withCallback, tag));
      for (let width = 320; width >= 180; width -= 10) {
        form.element.style.inlineSize = `${width}px`;
        expect(linesOf(form.part('sent')!, '020 765 43 21'), `${width} pixels`).to.equal(1);
      }
    });

    it('is promised in one voice: the row does not name the first moment beside the one that was chosen', async () => {
      const element = await showList(withCallback, tag);
      expect(when(element)).to.equal(first);
      const form = await askForFriday(element);
      expect(form.textOf('.outcome')).to.equal(promise);
      await until(() => when(element) === '');
      await expect(element).to.be.accessible();
    });

    it('is told by the row while the form is closed, and by other lists of the page', async () => {
      const other = await showList(withCallback, tag);
      const element = await showList(withCallback, tag);
      await askForFriday(element);
      action(element, 'callback').click();
      await until(() => when(element) === promise);
      await until(() => when(other) === promise);
    });

    it('is over when its moment is', async () => {
      const element = await showList(withCallback, tag);
      await askForFriday(element);
      action(element, 'callback').click();
      await until(() => when(element) === promise);
      scene.goTo('2026-11-27T08:59');
      await element.updateComplete;
      expect(when(element)).to.equal(promise.replace('vrijdag', 'vandaag'));
      scene.goTo('2026-11-27T09:01');
      await element.updateComplete;
      expect(when(element)).to.equal('vandaag tussen 10.00 en 11.00 uur');
    });

    it('is over when its moment is, also when that is the first possible one', async () => {
      const element = await showList(withCallback, tag);
      const form = await formIn(element);
      form.fill();
      await form.choose(0);
      await form.send();
      await until(() => form.part('confirmation'));
      action(element, 'callback').click();
      await until(() => when(element).startsWith('Wij bellen u zo snel mogelijk, uiterlijk vandaag om 14.30'));
      scene.goTo('2026-11-24T14:31');
      await element.updateComplete;
      expect(when(element)).to.match(/^vandaag tussen 1[5-7]/);
    });

    it('is over when the moment is that the receiver named, at which nothing else ends', async () => {
      const slot = { from: '2026-11-24T14:05:00.000Z', until: '2026-11-24T14:20:00.000Z' };
      scene.answer = (_, { body }) => answer(201, { id: (JSON.parse(body as string) as { id: string }).id, slot })();
      const element = await showList(withCallback, tag);
      const form = await formIn(element);
      form.fill();
      await form.send();
      await until(() => form.part('confirmation'));
      action(element, 'callback').click();
      await until(() => when(element) === 'Wij bellen u vandaag tussen 15.05 en 15.20 uur');
      scene.goTo('2026-11-24T15:19');
      await element.updateComplete;
      scene.goTo('2026-11-24T15:20');
      await element.updateComplete;
      expect(when(element)).to.equal('morgen tussen 8.00 en 9.00 uur');
    });

    it('makes room for another one', async () => {
      const element = await showList(withCallback, tag);
      const form = await askForFriday(element);
      form.part('again')!.click();
      await until(() => when(element) === first);
    });
  });
}

describe('a callback that was asked for', () => {
  beforeEach(() => {
    new CallbackScene();
  });
  after(() => usePage());

  const withChannels = (change: object) => ({
    ...withCallback,
    channels: withCallback.channels
      .filter(({ type }) => type !== 'email')
      .map((channel) => (channel.type === 'callback' ? { ...channel, ...change } : channel)),
  });

  it('is remembered where there is no e-mail', async () => {
    const element = await showList(withChannels({}));
    await askForFriday(element);
    await until(() => when(element) === '');
  });

  it('is told in an urgent line as well', async () => {
    const element = await showList(withChannels({ urgent: true }));
    const line = () => row(element, 'callback').querySelector('span')!.textContent.replace(/\s+/g, ' ').trim();
    expect(line()).to.equal(`Bel mij terug . ${capital(first)}.`);
    await askForFriday(element);
    await until(() => line() === 'Bel mij terug');
    action(element, 'callback').click();
    await until(() => line() === `Bel mij terug . ${promise}.`);
  });
});
