import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { BereikbaarHours } from '../../../src/elements/hours/bereikbaar-hours.js';
import { practice, withChat } from '../documents.js';
import { Scene } from '../scene.js';

const unusual = { ...withChat, exceptions: [{ date: '2026-12-25..2026-12-26', hours: 'closed', reason: 'Kerst' }] };

const whatsapp = {
  id: 'whatsapp',
  type: 'whatsapp',
  number: '+31612345678',
  hours: { 'mon-sat': ['10:00-18:00'] },
};
const documents = {
  one: practice,
  two: unusual,
  three: { ...withChat, channels: [...withChat.channels, whatsapp] },
  outage: {
    ...withChat,
    override: { hours: 'closed', until: '2026-11-24T15:00', reason: 'storing', channels: ['phone'] },
  },
};

/** The hours in a box of this width that scrolls what does not fit. */
async function showIn(inlineSize: string, document: unknown, properties: Partial<BereikbaarHours> = {}) {
  new Scene('2026-11-24T12:45');
  const box = await fixture<HTMLElement>(
    html`<div><bereikbaar-hours .schedule=${document}>Bel 020 123 45 67</bereikbaar-hours></div>`,
  );
  Object.assign(box.style, { inlineSize, overflow: 'auto', position: 'relative' });
  const element = box.querySelector('bereikbaar-hours')!;
  Object.assign(element, properties);
  await element.updateComplete;
  return { box, element };
}

/** What has a box: WebKit's `checkVisibility` does not look at the containers' sizes anew. */
const captions = (element: BereikbaarHours) =>
  [...element.shadowRoot!.querySelectorAll('caption')]
    .filter((caption) => caption.getClientRects().length)
    .map(({ textContent }) => textContent.trim());

const together = ['Wanneer wij bereikbaar zijn'];
const phoneAndChat = ['Telefonisch bereikbaar', 'Via chat bereikbaar'];

describe('the room that hours take', () => {
  for (const [name, document] of Object.entries(documents)) {
    for (const view of [null, 'day', 'ribbon', 'week']) {
      for (const width of [320, 400, 720, 1280]) {
        it(`ends with what is seen: ${name} as ${view ?? 'a table'} in ${width} pixels`, async () => {
          const { box, element } = await showIn(`${width}px`, document, { view, mergeDays: true });
          expect(box.scrollHeight).to.be.closeTo(element.offsetHeight, 1);
          expect(box.scrollWidth).to.be.at.most(box.clientWidth);
        });
      }
    }
  }

  for (const [name, width, expected] of [
    ['two', '29em', [...phoneAndChat, 'Afwijkende tijden']],
    ['two', '30em', [...together, 'Afwijkende tijden']],
    ['three', '37em', [...phoneAndChat, 'Via WhatsApp bereikbaar']],
    ['three', '38em', together],
    ['one', '48em', ['Telefonisch bereikbaar']],
  ] as const) {
    it(`gives ${name} in ${width} ${expected.join(', ')}`, async () => {
      const { element } = await showIn(width, documents[name], { weeks: 5 });
      expect(captions(element)).to.eql(expected);
    });
  }

  it('gives five ways a table each, however wide', async () => {
    const channels = ['phone', 'whatsapp', 'sms', 'chat', 'video'].map((type, index) => ({
      ...(type === 'chat'
        ? { provider: 'generic' }
        : type === 'video'
          ? { url: '/video' }
          : { number: '+31201234567' }),
      id: type,
      type,
      hours: { 'mon-fri': [`0${index + 5}:00-17:00`] },
    }));
    const { element } = await showIn('1280px', { ...withChat, channels });
    expect(captions(element)).to.have.length(5);
  });
});

describe('hours as they are heard', () => {
  const cells = (element: BereikbaarHours) =>
    [...element.shadowRoot!.querySelectorAll('tr')].map((row) =>
      [...row.cells].map((cell) => {
        const heard = cell.cloneNode(true) as HTMLElement;
        for (const silent of heard.querySelectorAll('[aria-hidden]')) silent.remove();
        // As screen readers do: without a space between what stands beside or below each other.
        return heard.textContent.replaceAll(/\s*\n\s*/g, '').replaceAll('\u00a0', ' ');
      }),
    );

  it('have a pause between what the eye sees as separate', async () => {
    const { element } = await showIn('320px', practice);
    expect(cells(element)[1]).to.eql([
      'Dinsdag, vandaag',
      '8.00 – 12.30 uur, 12.30 – 13.30 uur, lunchpauze, nu, 13.30 – 17.00 uur',
    ]);
  });

  it('keep the space of that pause', async () => {
    const { element } = await showIn('320px', practice);
    const pauses = [...element.shadowRoot!.querySelectorAll('.unseen')];
    expect(pauses.map((pause) => getComputedStyle(pause).whiteSpace).every((value) => value === 'pre')).to.be.true;
  });

  it('say "tot en met" where "t/m" is written', async () => {
    const { element } = await showIn('320px', practice, { mergeDays: true });
    expect(cells(element)[0]![0]).to.equal('Maandag tot en met vrijdag');
    const written = element.shadowRoot!.querySelector('th [aria-hidden]')!;
    expect(written.textContent).to.equal('Maandag t/m vrijdag');
  });

  it('say whom a difference is for', async () => {
    const exceptions = [
      { date: '2026-12-04', closes: '15:00', channels: ['phone'], reason: 'teamuitje' },
      { date: '2026-12-07', hours: 'closed' },
    ];
    const { element } = await showIn('320px', { ...withChat, exceptions });
    expect(cells(element).slice(-2)).to.eql([
      ['Vrijdag 4 december', 'Telefoon: tot 15.00 uur, verder als altijd, Teamuitje'],
      ['Maandag 7 december', 'Gesloten'],
    ]);
  });
});
