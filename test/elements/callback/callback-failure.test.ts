import { expect } from '@esm-bundle/chai';
import { usePage } from '../../../src/page/page.js';
import { silent } from '../../page/answers.js';
import { withChat } from '../documents.js';
import { answer, CallbackScene, openForm, withCallback, type Form } from './callback-scene.js';

const callback = { id: 'callback', type: 'callback', endpoint: '/api/callback' };
const whole = { ...withChat, channels: [...withChat.channels, callback] };
const linked = {
  ...whole,
  channels: whole.channels.map((channel) =>
    channel.type === 'chat' ? { ...channel, options: { url: 'https://chat.example/linde' } } : channel,
  ),
};
const urgent = {
  ...whole,
  channels: whole.channels.map((channel) =>
    channel.type === 'chat' ? { ...channel, limitedTo: 'klachten' } : channel,
  ),
};

const waysOf = (form: Form) =>
  [...form.element.shadowRoot!.querySelectorAll('[part=failure] li')].map((way) =>
    way.textContent.replace(/\s+/g, ' ').trim(),
  );

const mail = 'Mail wat u heeft ingevuld';
const phone = 'Bel +31201234567 Nu telefonisch bereikbaar';
const chat = 'Chat met ons Nu bereikbaar via chat';

describe('what else can be done when a callback form cannot be sent', () => {
  after(() => usePage());

  async function fail(time: string, schedule: object): Promise<Form> {
    const scene = new CallbackScene(time);
    scene.answer = answer(422, {});
    const form = await openForm({ schedule });
    form.fill();
    form.find('[part=submit]')!.focus();
    await form.send();
    return form;
  }

  for (const [what, time, schedule, expected] of [
    ['in the break of the phone: the chat that is open, then mail', '2026-11-24T12:45', whole, [chat, mail]],
    ['in the evening: the same', '2026-11-24T20:00', whole, [chat, mail]],
    ['by day: all of it', '2026-11-24T11:00', whole, [chat, mail, phone]],
    ['at night: mail only', '2026-11-24T22:00', whole, [mail]],
    ['a chat that is a page', '2026-11-24T12:45', linked, [chat, mail]],
    ['a chat for one purpose is not offered', '2026-11-24T12:45', urgent, [mail]],
    ['no chat, and the phone has its break', '2026-11-24T12:45', withCallback, [mail]],
  ] as const) {
    it(`${what}`, async () => {
      const form = await fail(time, schedule);
      expect(waysOf(form).map((way) => way.replace(/ tot .*/, ''))).to.eql(expected);
      expect(form.focused).to.equal('failure');
      await expect(form.element).to.be.accessible();
    });
  }

  it('leaves the closed phone out when closing time strikes under the box', async () => {
    const scene = new CallbackScene('2026-11-24T16:59');
    scene.answer = answer(422, {});
    const form = await openForm({ schedule: withCallback });
    form.fill();
    await form.send();
    expect(waysOf(form)).to.have.length(2);
    scene.goTo('2026-11-24T17:00');
    await form.settle();
    expect(waysOf(form)).to.eql([mail]);
  });

  for (const [name, start, end] of [
    ['refused', answer(422, {}), /^Het is niet gelukt/],
    ['stopped', silent, /^Het versturen is gestopt/],
  ] as const) {
    it(`keeps what was typed and chosen, and can be sent again: ${name}`, async () => {
      const scene = new CallbackScene('2026-11-24T11:00');
      const sent = scene.answer;
      scene.answer = start;
      const form = await openForm();
      form.fill();
      const value = await form.choose(2);
      await form.send();
      form.part('stop')?.click();
      await form.settle();
      expect(form.textOf('#failure-title')).to.match(end);
      expect(form.find<HTMLSelectElement>('#time')!.value).to.equal(value);
      expect(form.find<HTMLInputElement>('#name')!.value).to.equal('Anna Bakker');
      scene.answer = sent;
      await form.send();
      expect(form.textOf('[part=confirmation]')).to.match(/^Wij hebben uw verzoek ontvangen\. Wij bellen u/);
    });
  }
});
