import { expect } from '@esm-bundle/chai';
import { usePage } from '../../../src/page/page.js';
import type { CallbackRequest } from '../../../src/channels/callback-request.js';
import { linde, phoneOnly } from '../../../stories/channels-documents.js';
import { CallbackScene } from '../callback/callback-scene.js';
import { formIn } from '../callback/form-in-list.js';
import { action, recommended, seen, settle, showList, words, type ListElement } from '../channels/channels-scene.js';
import { until } from '../until.js';

const mail = { id: 'email', type: 'email', address: 'info@delinde.example' };
const phoneAndMail = { ...phoneOnly, channels: [...phoneOnly.channels, mail] };

const headline = (element: ListElement) => seen(element.shadowRoot!.querySelector('[part=headline]'));

/** Writes down what a screen reader is told while somebody is on the page. */
function listen(element: ListElement): readonly string[] {
  const said: string[] = [];
  const region = element.shadowRoot!.querySelector('[aria-live]')!;
  new MutationObserver(() => {
    if (region.textContent) said.push(region.textContent.replaceAll('\u00a0', ' '));
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

describe('what people come to a block for', () => {
  let scene: CallbackScene;
  after(() => usePage());

  const open = (time: string, document: object): Promise<ListElement> => {
    scene = new CallbackScene(`2026-11-24T${time}`);
    return showList(document, 'bereikbaar-nu');
  };

  const wait = async (element: ListElement, time: string): Promise<void> => {
    scene.goTo(`2026-11-24T${time}`);
    await settle(element);
  };

  it('who only calls, and can only do so at lunch: is told when, is led nowhere, and hears it when the time has come', async () => {
    const element = await open('12:45', phoneOnly);
    const said = listen(element);
    expect([headline(element), recommended(element)]).to.eql(['Weer bereikbaar vanaf 13.30 uur', null]);
    expect(action(element, 'phone').getAttribute('href')).to.equal('tel:+31201234567');
    expect(words(element, 'phone', 'action')).not.to.match(/^Bel/);
    await wait(element, '13:29');
    expect(said).to.eql([]);
    await wait(element, '13:30');
    expect([headline(element), recommended(element)]).to.eql(['Wij zijn nu bereikbaar', 'phone']);
    await until(() => said.length);
    await wait(element, '13:31');
    expect(said).to.have.length(1);
  });

  it('a customer at 12.45 of who has a phone and mail: the mail lights up, and at 13.30 the phone', async () => {
    const element = await open('12:45', phoneAndMail);
    const said = listen(element);
    expect(recommended(element)).to.equal('email');
    expect(action(element, 'email').getAttribute('href')).to.match(/^mailto:/);
    await wait(element, '13:30');
    expect([recommended(element), words(element, 'phone', 'action')]).to.eql(['phone', 'Bel 020 123 45 67']);
    await until(() => said.length);
    expect(said).to.have.length(1);
  });

  it('in the evening: asks to be called back, is told when, and loses nothing', async () => {
    const element = await open('20:10', linde);
    expect(recommended(element)).to.equal('callback');
    const form = await formIn(element);
    form.fill();
    const from = await form.choose(1);
    await wait(element, '20:11');
    expect(recommended(element)).to.equal(null);
    expect(form.find<HTMLInputElement>('#name')!.value).to.equal('Anna Bakker');
    await form.send();
    const request = JSON.parse(scene.posted[0]!) as CallbackRequest;
    expect([scene.posted.length, request.slot?.from]).to.eql([1, from]);
    expect(form.textOf('[part=confirmation]')).to.equal(
      'Wij hebben uw verzoek ontvangen. Wij bellen u morgen tussen 8.00 en 9.00 uur',
    );
    expect(form.textOf('[part=status]')).to.match(/^Wij hebben uw verzoek ontvangen/);
  });

  it('says the minutes that matter: the phone that closes soon, while the chat goes on', async () => {
    const element = await open('16:44', linde);
    const whenOf = (id: string) => words(element, id, 'when');
    expect([whenOf('phone'), whenOf('chat')]).to.eql(['open tot 17.00 uur', 'open tot 20.00 uur']);
    await wait(element, '16:45');
    expect([whenOf('phone'), whenOf('chat')]).to.eql(['nog tot 17.00 uur', 'open tot 20.00 uur']);
    await wait(element, '17:00');
    expect(recommended(element)).to.equal('chat');
  });
});
