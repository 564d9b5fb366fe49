import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { CallbackRequest } from '../../../src/channels/callback-request.js';
import { usePage } from '../../../src/page/page.js';
import { until } from '../until.js';
import { CallbackScene, openForm, type Form } from './callback-scene.js';

/** A form whose visitor is in it, with what knows numbers. */
async function enter(settings: Parameters<typeof openForm>[0] = {}): Promise<Form> {
  const form = await openForm(settings);
  form.find('#phone')!.focus();
  await import('../../../src/elements/callback/phone-check.js');
  form.type('name', 'Anna');
  await until(() => {
    form.type('phone', '06 1234567');
    return form.find('#phone-problem');
  });
  form.type('phone', '');
  await form.settle();
  return form;
}

/** What is said of a number that has not as many digits as such numbers have. */
const digitRows = [
  [
    'nl',
    'formal',
    '06 1234567',
    'Er ontbreekt een cijfer: een Nederlands nummer heeft er tien. Klopt het toch? Verstuur het dan nog een keer.',
  ],
  [
    'nl',
    'formal',
    '06 123456',
    'Er ontbreken cijfers: een Nederlands nummer heeft er tien. Klopt het toch? Verstuur het dan nog een keer.',
  ],
  [
    'nl',
    'formal',
    '+31 6 1234567',
    'Er ontbreekt een cijfer: na +31 komen er negen. Klopt het toch? Verstuur het dan nog een keer.',
  ],
  [
    'nl',
    'informal',
    '06 123456789',
    'Het zijn te veel cijfers: een Nederlands nummer heeft er tien. Klopt het toch? Verstuur het dan nog een keer.',
  ],
  ['nl', 'formal', '12345', 'Er ontbreken cijfers: een Nederlands nummer heeft er tien'],
  ['en', 'formal', '06 1234567', 'A digit is missing: a Dutch number has ten. If it is right, just send it again.'],
  [
    'de',
    'formal',
    '06 1234567',
    'Eine Ziffer fehlt: Eine niederländische Nummer hat zehn. Wenn die Nummer stimmt, senden Sie einfach noch einmal.',
  ],
  [
    'de',
    'informal',
    '+31 6 1234567',
    'Eine Ziffer fehlt: Nach +31 kommen neun. Wenn die Nummer stimmt, sende einfach noch einmal.',
  ],
  [
    'fr',
    'formal',
    '06 1234567',
    'Il manque un chiffre : un numéro néerlandais en compte dix. Si le numéro est correct, envoyez-le encore une fois.',
  ],
  [
    'fr',
    'informal',
    '+32 470 12 34 5',
    'Il manque un chiffre : il en faut neuf après +32. Si le numéro est correct, envoie-le encore une fois.',
  ],
  [
    'nl',
    'formal',
    '+32 2 555 12 3',
    'Er ontbreekt een cijfer: na +32 komen er acht. Klopt het toch? Verstuur het dan nog een keer.',
  ],
] as const;

describe('a phone number in <bereikbaar-callback>', () => {
  let scene: CallbackScene;
  beforeEach(() => {
    scene = new CallbackScene();
  });
  after(() => usePage());

  const request = () => JSON.parse(scene.posted[0]!) as CallbackRequest;
  const problem = (form: Form) => form.textOf('#phone-problem');

  for (const [lang, tone, typed, expected] of digitRows) {
    it(`${typed}, ${lang} ${tone}: ${expected}`, async () => {
      const form = await enter({ lang, tone });
      form.type('phone', typed);
      await form.settle();
      expect(problem(form)).to.equal(expected);
    });
  }

  it('of Belgium on a Dutch site is doubted; who insists is believed, and it is not sent as a Dutch one', async () => {
    const form = await enter();
    form.type('phone', '0470 12 34 56');
    await form.settle();
    expect(problem(form)).to.match(/^Klopt dit nummer\? Een buitenlands nummer begint met \+/);
    await form.send();
    await form.send();
    expect([request().phone, request().phoneE164]).to.eql(['0470 12 34 56', '']);
  });

  it('whose country its visitor may not mean is told with it: a French reader, a Dutch organisation', async () => {
    const form = await enter({ lang: 'fr' });
    form.type('phone', '06 12 34 56 78');
    await form.settle();
    expect(form.textOf('#phone-hint')).to.equal('Pays de ce numéro : Pays-Bas (+31 6 12345678)');
    expect(form.find('#phone')!.getAttribute('aria-describedby')).to.equal('phone-hint');
    form.type('phone', '+33 6 12 34 56 78');
    await form.settle();
    expect(form.find('#phone-hint')).to.equal(null);
    await form.send();
    expect(request().phoneE164).to.equal('+33612345678');
  });

  it('keeps its extension', async () => {
    const form = await enter();
    form.type('phone', '020 765 43 21 toestel 12');
    await form.send();
    expect([request().phone, request().phoneE164]).to.eql(['020 765 43 21 toestel 12', '+31207654321']);
    expect(form.textOf('[part=sent]')).to.contain('Wij bellen naar 020 765 43 21 toestel 12.');
  });

  it('is judged when its field is left: while it is typed a problem can only go away', async () => {
    const form = await enter();
    await form.send();
    expect(problem(form)).to.equal('Vul uw telefoonnummer in');
    form.find('#phone')!.focus();
    for (const key of '06 1234567') {
      await sendKeys({ type: key });
      await form.settle();
      expect(problem(form)).to.equal('');
    }
    await sendKeys({ press: 'Tab' });
    await form.settle();
    expect(problem(form)).to.match(/^Er ontbreekt een cijfer/);
    form.find<HTMLInputElement>('#phone')!.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '8' });
    await form.settle();
    expect(problem(form)).to.equal('');
  });
});
