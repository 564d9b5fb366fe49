import { expect } from '@esm-bundle/chai';
import type { CallbackRequest } from '../../../src/channels/callback-request.js';
import { usePage } from '../../../src/page/page.js';
import { offline, silent } from '../../page/answers.js';
import { answer, CallbackScene, openForm, withCallback } from './callback-scene.js';

const slotsAt = (...hours: readonly number[]) => ({
  slots: hours.map((hour) => ({ from: `2026-11-24T${hour}:00:00.000Z`, until: `2026-11-24T${hour + 1}:00:00.000Z` })),
});

describe('<bereikbaar-callback>', () => {
  let scene: CallbackScene;
  beforeEach(() => {
    scene = new CallbackScene();
  });
  after(() => usePage());

  const request = (index = 0) => JSON.parse(scene.posted[index]!) as CallbackRequest;

  it('sends what was typed, and names one concrete moment, which gets the focus', async () => {
    const form = await openForm();
    form.fill();
    form.type('question', 'Over de huur');
    expect(await form.choose(1)).to.equal('2026-11-24T12:30:00.000Z');
    await form.settle();
    expect(form.textOf('[part=promise]')).to.contain('Wij bellen u vandaag tussen 13.30 en 14.30 uur');
    form.find('[part=submit]')!.focus();
    await form.send();
    const { id, ...rest } = request();
    expect(id).to.have.length(36);
    expect(rest).to.deep.equal({
      replaces: '',
      channel: 'callback',
      name: 'Anna Bakker',
      phone: '020 765 43 21',
      phoneE164: rest.phoneE164,
      slot: { from: '2026-11-24T12:30:00.000Z', until: '2026-11-24T13:30:00.000Z' },
      question: 'Over de huur',
      language: 'nl',
      flagged: false,
    });
    expect(scene.requests[0]!.url).to.equal(new URL('/api/callback', location.href).href);
    expect(form.textOf('.outcome')).to.equal('Wij bellen u vandaag tussen 13.30 en 14.30 uur');
    expect(form.textOf('[part=sent]')).to.contain('Wij bellen naar 020 765 43 21.');
    expect([form.focused, form.element.matches(':state(sent)')]).to.deep.equal(['confirmation', true]);
  });

  it('promises as soon as possible by the end of the first slot, and keeps to what it promised', async () => {
    const form = await openForm();
    form.fill();
    await form.send();
    expect(request().slot).to.equal(null);
    const promise = 'Wij bellen u zo snel mogelijk, uiterlijk vandaag om 14.30 uur';
    expect(form.textOf('.outcome')).to.equal(promise);
    scene.goTo('2026-11-24T14:10');
    await form.settle();
    expect(form.textOf('.outcome')).to.equal(promise);
  });

  it('announces the moment to those who are elsewhere on the page', async () => {
    const form = await openForm();
    form.fill();
    await form.send();
    expect(form.textOf('[part=status]')).to.match(/^Wij hebben uw verzoek ontvangen\. Wij bellen u zo snel mogelijk/);
    expect(form.textOf('[part=confirmation]')).to.match(/^Wij hebben uw verzoek ontvangen\. Wij bellen u/);
    expect(document.activeElement).to.equal(document.body);
  });

  it('says what is wrong beside the fields and in a list that gets the focus, and sends nothing', async () => {
    const form = await openForm();
    await form.send();
    expect(scene.requests).to.have.length(0);
    expect(form.focused).to.equal('summary');
    expect(form.textOf('[part=summary] ul')).to.equal('Vul uw naam inVul uw telefoonnummer in');
    for (const field of ['name', 'phone']) {
      const input = form.find(`#${field}`)!;
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(form.find(`#${input.getAttribute('aria-describedby')}`)!.textContent).to.match(/vul uw/i);
    }
    form.find<HTMLButtonElement>('[part=summary] li:nth-child(2) button')!.click();
    expect(form.focused).to.equal('phone');
    form.fill();
    await form.settle();
    expect(form.find('[aria-invalid=true]')).to.equal(null);
    await form.send();
    expect(scene.requests).to.have.length(1);
  });

  for (const [number, isRight] of [
    ['06 12345678', true],
    ['+32 475 12 34 56', true],
    ['0031 20 765 43 21', true],
    ['+49 (0)30 901820', true],
    ['12345', false],
    ['06 1234 abcd', false],
    ['1234567890123456', false],
  ] as const) {
    it(`${isRight ? 'takes' : 'does not take'} ${number} for a phone number, also without what knows them`, async () => {
      const form = await openForm();
      form.fill('Anna', number);
      await form.send();
      expect(scene.requests).to.have.length(isRight ? 1 : 0);
    });
  }

  it('doubts a number that no table knows, once: who insists is believed', async () => {
    const form = await openForm();
    form.find('#name')!.focus();
    await import('../../../src/elements/callback/phone-check.js');
    await form.settle();
    form.fill('Anna', '+31 99 12');
    await form.settle();
    expect(form.textOf('#phone-problem')).to.match(/^Klopt dit nummer\? Een buitenlands nummer begint met \+/);
    await form.send();
    expect(scene.requests).to.have.length(0);
    await form.send();
    expect([scene.requests.length, request().phoneE164]).to.deep.equal([1, '']);
  });

  it('FAILURES 36: 20 clicks and Enter in one tick are one request', async () => {
    const form = await openForm();
    form.fill();
    const button = form.find<HTMLButtonElement>('[part=submit]')!;
    for (let click = 0; click < 20; click++) button.click();
    form.find<HTMLFormElement>('form')!.requestSubmit();
    await form.settle();
    expect(scene.requests).to.have.length(1);
  });

  it('keeps the focus on the button while it sends, and says politely what it does', async () => {
    scene.answer = silent;
    const form = await openForm();
    form.fill();
    const button = form.find<HTMLButtonElement>('[part=submit]')!;
    button.focus();
    await form.send();
    expect([form.focused, button.disabled, button.getAttribute('aria-disabled')]).to.deep.equal([
      'submit',
      false,
      'true',
    ]);
    expect(form.textOf('[part=status]')).to.equal('Wij versturen uw verzoek…');
    expect(form.find<HTMLInputElement>('#name')!.readOnly).to.equal(true);
    expect(form.element.matches(':state(sending)')).to.equal(true);
    form.find('[part=stop]')!.click();
    await form.settle();
    expect(form.textOf('[part=failure]')).to.match(/^Het versturen is gestopt/);
  });

  it('waits offline with what was typed, and sends it when the visitor is back', async () => {
    scene.answer = offline;
    scene.isOnline = false;
    const form = await openForm();
    form.fill();
    await form.send();
    expect(form.textOf('[part=status]')).to.match(/^U heeft nu geen internet/);
    scene.isOnline = true;
    scene.answer = (url, init) => new CallbackScene().answer(url, init);
    scene.fire('online');
    await form.settle();
    expect(form.textOf('.outcome')).to.match(/^Wij bellen u/);
  });

  it('409: the slot is gone, the visitor chooses again from what is free', async () => {
    scene.answer = answer(409, slotsAt(14, 15));
    const form = await openForm();
    form.fill();
    await form.choose(1);
    form.find('[part=submit]')!.focus();
    await form.send();
    expect(form.textOf('#slot-problem')).to.equal('Dit moment kan niet meer, kies een ander moment');
    expect(form.focused).to.equal('summary');
    expect(form.days.map(({ checked }) => checked)).to.deep.equal([false, true]);
    expect(form.times.map(({ text }) => text.replace(/ \(bij u.*/, '').replace(/\u00a0/g, ' '))).to.deep.equal([
      '15.00 – 16.00 uur',
      '16.00 – 17.00 uur',
    ]);
    expect(form.find<HTMLSelectElement>('#time')!.selectedOptions[0]!.text).to.equal('Kies een tijd');
    await form.send();
    expect(scene.requests).to.have.length(1);
    await form.choose(1);
    scene.answer = (url, init) => new CallbackScene().answer(url, init);
    await form.send();
    expect(form.textOf('.outcome')).to.equal('Wij bellen u vandaag tussen 15.00 en 16.00 uur');
  });

  it('after final failure what was typed becomes an e-mail in one action', async () => {
    scene.answer = answer(422, {});
    const form = await openForm();
    form.fill();
    form.type('question', 'Over de huur & meer');
    await form.choose(1);
    form.find('[part=submit]')!.focus();
    await form.send();
    expect(form.focused).to.equal('failure');
    expect(form.textOf('[part=failure]')).to.match(
      /^Het is niet gelukt: wij kunnen uw verzoek zo niet aannemen\. Wat u heeft ingevuld, staat er nog\./,
    );
    // At 12.45 the phone has its break: nobody is led to it.
    const [mail, ...others] = [...form.element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=failure] a')];
    expect(others).to.eql([]);
    // Where other scripts on the page can see it, the link holds nothing of it.
    expect(mail!.getAttribute('href')).to.equal('mailto:info@delinde.example');
    const followed: string[] = [];
    const follow = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      followed.push(this.href);
    };
    mail!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    HTMLAnchorElement.prototype.click = follow;
    const [address, query] = followed[0]!.split('?');
    const parts = new URLSearchParams(query);
    expect([address, parts.get('subject')]).to.deep.equal(['mailto:info@delinde.example', 'Terugbelverzoek']);
    expect(
      parts
        .get('body')!
        .split('\r\n')
        .map((line) => line.replace(/\u00a0/g, ' ')),
    ).to.deep.equal([
      'Wilt u mij terugbellen?',
      '',
      'Naam: Anna Bakker',
      'Telefoonnummer: 020 765 43 21',
      'Moment: dinsdag 24 november, 13.30 – 14.30 uur',
      'Vraag: Over de huur & meer',
    ]);
  });

  it('a preview sends nothing, and says so', async () => {
    const form = await openForm({ previewAt: '2026-11-24T20:00' });
    form.fill();
    await form.send();
    expect(scene.requests).to.have.length(0);
    expect(form.textOf('[part=status]')).to.equal('Dit is een voorbeeld, er is niets verstuurd');
  });

  it('`send` replaces sending: it may keep it, name a moment, offer others, or fail', async () => {
    const calls: CallbackRequest[] = [];
    const form = await openForm({
      send: async (posted) => {
        calls.push(posted);
        await Promise.resolve();
        if (calls.length === 1) throw new Error('no');
        return calls.length === 2 ? slotsAt(15) : { slot: slotsAt(14).slots[0]! };
      },
    });
    form.fill();
    await form.send();
    expect(form.part('failure')).not.to.equal(null);
    await form.send();
    expect(form.textOf('#slot-problem')).to.match(/kan niet meer/);
    await form.choose(1);
    await form.send();
    expect(form.textOf('.outcome')).to.equal('Wij bellen u vandaag tussen 15.00 en 16.00 uur');
    expect([scene.requests.length, calls.length, calls[0]!.id === calls[1]!.id]).to.deep.equal([0, 3, true]);
  });

  it('sends nothing to another origin that the page does not allow: own content stays', async () => {
    const endpoint = 'https://crm.example/callback';
    const channels = [...withCallback.channels.slice(0, -1), { ...withCallback.channels.at(-1)!, endpoint }];
    const form = await openForm({ schedule: { ...withCallback, channels } });
    expect(form.find('form')).to.equal(null);
    expect(form.find('slot')!.hidden).to.equal(false);
    form.element.allowOrigin = 'https://other.example https://crm.example';
    await form.settle();
    form.fill();
    await form.send();
    expect(scene.requests.map(({ url }) => url)).to.deep.equal([endpoint]);
  });

  it('FAILURES 41: a trap that is filled in, by whatever, flags the request and drops nothing', async () => {
    const form = await openForm();
    form.fill();
    form.type('website', 'https://anna.example');
    await form.send();
    expect(request().flagged).to.equal(true);
    expect(form.textOf('.outcome')).to.match(/^Wij bellen u/);
    expect(form.find('#website')).to.equal(null);
  });

  it('speaks informally and in English', async () => {
    const informal = await openForm({ tone: 'informal' });
    expect(informal.textOf('label')).to.equal('Je naam');
    const english = await openForm({ lang: 'en' });
    expect(english.textOf('[part=submit]')).to.equal('Send my request');
    expect(english.textOf('[part=promise]')).to.equal(
      'We will call you as soon as possible, today by 14:30 at the latest',
    );
  });
});
