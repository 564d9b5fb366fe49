import { expect } from '@esm-bundle/chai';
import '../../../src/define.js';
import type { BereikbaarSelectEvent } from '../../../src/elements/base/select-event.js';
import { createCallbacks, useCallbacks } from '../../../src/page/callback/page-callbacks.js';
import { currentPage, usePage } from '../../../src/page/page.js';
import { silent } from '../../page/answers.js';
import { kept } from '../../page/callback/sending-page.js';
import { answer, CallbackScene, openForm, withCallback } from './callback-scene.js';
import { action, showList, words, type ListElement } from '../channels/channels-scene.js';
import { formIn } from './form-in-list.js';
import { until } from '../until.js';

const isCanary = /kanarie|98765432/i;
const plain = 'mailto:info@delinde.example';

/** What is followed by script, and what the browser follows, while something is done. */
async function follow(act: () => void): Promise<{ readonly byScript: string[]; readonly byBrowser: string[] }> {
  const byScript: string[] = [];
  const byBrowser: string[] = [];
  const { click } = HTMLAnchorElement.prototype;
  const stay = (event: Event) => {
    const link = event.composedPath()[0] as HTMLAnchorElement;
    if (!event.defaultPrevented && link.href) byBrowser.push(link.href);
    event.preventDefault();
  };
  HTMLAnchorElement.prototype.click = function () {
    byScript.push(this.href);
  };
  window.addEventListener('click', stay);
  act();
  await Promise.resolve();
  window.removeEventListener('click', stay);
  HTMLAnchorElement.prototype.click = click;
  return { byScript, byBrowser };
}

const press = (target: HTMLElement) => () =>
  void target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));

const carried = (element: ListElement) => words(element, 'email', 'carried');
const said = 'Wat u bij het terugbelverzoek heeft ingevuld, staat alvast in de e-mail';

for (const tag of ['bereikbaar-channels', 'bereikbaar-nu'] as const) {
  describe(`what is typed into a callback form, and the e-mail of <${tag}>`, () => {
    let scene: CallbackScene;
    beforeEach(() => {
      scene = new CallbackScene();
    });
    after(() => usePage());

    it('it goes along, and that is told', async () => {
      const element = await showList(withCallback, tag);
      const form = await formIn(element);
      expect(carried(element)).to.equal('');
      expect(await follow(press(action(element, 'email')))).to.eql({ byScript: [], byBrowser: [plain] });
      form.fill('Anna Bakker', '020 765 43 21');
      form.type('question', 'Over de huur & meer');
      await form.choose(1);
      await until(() => carried(element) === said);
      const { byScript, byBrowser } = await follow(press(action(element, 'email')));
      expect(byBrowser).to.eql([]);
      const query = new URLSearchParams(byScript[0]!.split('?')[1]);
      expect(query.get('subject')).to.equal('Terugbelverzoek');
      expect(
        query
          .get('body')!
          .replace(/\u00a0/g, ' ')
          .split('\r\n'),
      ).to.eql([
        'Wilt u mij terugbellen?',
        '',
        'Naam: Anna Bakker',
        'Telefoonnummer: 020 765 43 21',
        'Moment: dinsdag 24 november, 13.30 – 14.30 uur',
        'Vraag: Over de huur & meer',
      ]);
      const about = element.shadowRoot!.getElementById(action(element, 'email').getAttribute('aria-describedby')!)!;
      expect(about.textContent).to.contain(said);
      await expect(element).to.be.accessible();
    });

    it('survives that the form is closed, and closing time; it goes when it is taken out', async () => {
      const element = await showList(withCallback, tag);
      const form = await formIn(element);
      form.type('name', 'Anna');
      await until(() => carried(element));
      action(element, 'callback').click();
      scene.goTo('2026-11-24T20:00');
      await element.updateComplete;
      expect(carried(element)).to.equal(said);
      form.type('name', ' ');
      await element.updateComplete;
      expect(carried(element)).to.equal('');
    });
  });
}

describe('what is carried over', () => {
  let scene: CallbackScene;
  beforeEach(() => {
    scene = new CallbackScene();
  });
  after(() => usePage());

  it('FAILURES 35: is nowhere in the list, nor in an event', async () => {
    const element = await showList(withCallback);
    const form = await formIn(element);
    form.fill('Kanarie Pietersen', '06 98765432');
    await until(() => carried(element));
    const told: string[] = [];
    element.addEventListener('bereikbaar-select', (event: BereikbaarSelectEvent) =>
      told.push(JSON.stringify({ ...event })),
    );
    const { byScript } = await follow(press(action(element, 'email')));
    expect(decodeURIComponent(byScript[0]!)).to.match(isCanary);
    const attributes = [...element.shadowRoot!.querySelectorAll('*')].flatMap((node) => [...node.attributes]);
    expect(attributes.map(({ value }) => value).filter((value) => isCanary.test(value))).to.eql([]);
    expect(element.shadowRoot!.textContent).not.to.match(isCanary);
    expect([told.length, isCanary.test(told.join())]).to.eql([1, false]);
  });

  it('is not followed when the choice is cancelled', async () => {
    const element = await showList(withCallback);
    (await formIn(element)).type('name', 'Anna');
    await until(() => carried(element));
    element.addEventListener('bereikbaar-select', (event) => event.preventDefault());
    expect(await follow(press(action(element, 'email')))).to.eql({ byScript: [], byBrowser: [] });
  });

  it('comes from any form of the page for the same channel, and of no other organisation', async () => {
    const element = await showList(withCallback);
    const channels = withCallback.channels.map((channel) => ({ ...channel, id: `other-${channel.id}` }));
    const other = await openForm({ schedule: { ...withCallback, channels } });
    other.type('name', 'Anna');
    await other.settle();
    expect(carried(element)).to.equal('');
    const own = await openForm();
    own.type('name', 'Anna');
    await until(() => carried(element) === said);
  });

  it('is told by a list that comes when it is typed already, whichever row stands first', async () => {
    (await openForm()).type('name', 'Anna');
    for (const channels of [withCallback.channels, withCallback.channels.toReversed()]) {
      const element = await showList({ ...withCallback, channels });
      await until(() => carried(element) === said);
    }
  });

  it('is what is not sent: not while it is being sent, again after a failure, not when it has arrived', async () => {
    const element = await showList(withCallback);
    const form = await formIn(element);
    form.fill();
    await until(() => carried(element));
    for (const [next, expected] of [
      [silent, ''],
      [answer(422, {}), said],
      [kept, ''],
    ] as const) {
      scene.answer = next;
      await form.send();
      await until(() => carried(element) === expected, expected);
      form.part('stop')?.click();
      await form.settle();
    }
  });

  for (const [lang, tone, expected] of [
    ['nl', 'informal', 'Wat je bij het terugbelverzoek hebt ingevuld, staat alvast in de e-mail'],
    ['en', 'formal', 'What you entered in the callback request will already be in the email'],
    ['de', 'formal', 'Was Sie für den Rückruf eingegeben haben, steht schon in der E-Mail'],
    ['de', 'informal', 'Was du für den Rückruf eingegeben hast, steht schon in der E-Mail'],
    ['fr', 'formal', 'Ce que vous avez écrit dans la demande de rappel figure déjà dans l’e-mail'],
    ['fr', 'informal', 'Ce que tu as écrit dans la demande de rappel figure déjà dans l’e-mail'],
  ] as const) {
    it(`is told in the language and tone of the list: ${lang}, ${tone}`, async () => {
      const element = await showList(withCallback);
      element.lang = lang;
      element.tone = tone;
      (await openForm()).type('name', 'Anna');
      await until(() => carried(element) === expected, carried(element));
    });
  }

  it('leaves nothing running behind when the list goes (FAILURES 21)', async () => {
    let listeners = 0;
    const page = currentPage();
    const callbacks = createCallbacks(page.clock, scene);
    const subscribe = (listener: () => void) => {
      const stop = callbacks.subscribe(listener);
      listeners++;
      return () => {
        listeners--;
        stop();
      };
    };
    useCallbacks(page, Object.create(callbacks, { subscribe: { value: subscribe } }) as typeof callbacks);
    const element = await showList(withCallback);
    await until(() => listeners === 1);
    const place = element.parentElement!;
    for (let mount = 0; mount < 20; mount++) {
      element.remove();
      expect(listeners).to.equal(0);
      place.append(element);
      if (mount % 2) await element.updateComplete;
    }
    await until(() => listeners > 0);
    expect(listeners).to.equal(1);
    element.remove();
    expect(listeners).to.equal(0);
  });
});
