import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { BereikbaarHours } from '../../../src/elements/hours/bereikbaar-hours.js';
import { practice, withChat } from '../documents.js';
import { Scene } from '../scene.js';

const unusual = {
  ...withChat,
  exceptions: [
    { date: '2026-11-26', hours: 'closed', reason: 'studiedag' },
    { date: '2026-12-25..2026-12-26', hours: 'closed', reason: 'Kerst' },
  ],
};

const views = [null, 'day', 'ribbon', 'week'];

async function show(document: unknown, properties: Partial<BereikbaarHours> = {}): Promise<BereikbaarHours> {
  const element = await fixture<BereikbaarHours>(html`
    <bereikbaar-hours .schedule=${document}><a href="tel:+31201234567">020 123 45 67</a></bereikbaar-hours>
  `);
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

const all = (element: BereikbaarHours, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement | SVGElement>(selector),
];
/** What is rendered, be it for the eye or for the ear. */
const texts = (element: BereikbaarHours, selector: string) =>
  all(element, selector)
    .filter((found) => found.checkVisibility())
    .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
const showsOwnContent = (element: BereikbaarHours) => element.firstElementChild!.checkVisibility();

describe('<bereikbaar-hours>', () => {
  describe('as a table', () => {
    it('has a caption, and a header for each row', async () => {
      new Scene('2026-11-24T11:00');
      const element = await show(withChat);
      expect(texts(element, 'caption')).to.eql(['Wanneer wij bereikbaar zijn']);
      expect(texts(element, 'th[scope=row]')).to.have.length(7);
      expect(texts(element, 'th[scope=col]')).to.eql(['Telefoon', 'Chat']);
      expect(all(element, 'th:not([scope])')).to.eql([]);
      expect(showsOwnContent(element)).to.be.false;
    });

    it('marks today, and what it is in now', async () => {
      new Scene('2026-11-24T12:45');
      const element = await show(practice);
      expect(texts(element, '[aria-current=date] th')).to.eql(['Dinsdag, vandaag']);
      expect(texts(element, '.line:has([part=now])')).to.eql(['12.30 – 13.30 uur, lunchpauze, nu']);
    });

    it('puts equal days together when asked to', async () => {
      new Scene('2026-11-24T12:45');
      const element = await show(practice);
      element.setAttribute('merge-days', '');
      await element.updateComplete;
      expect(texts(element, 'th > :not(.unseen), th:not(:has(*))')).to.eql([
        'Maandag t/m vrijdag',
        'Zaterdag en zondag',
      ]);
      expect(all(element, '[part~=today]')).to.have.length(1);
      expect(all(element, '[part=today-mark], [aria-current]')).to.eql([]);
    });

    it('does not when the attribute says "false", as Vue and Svelte write it (FAILURES 70)', async () => {
      const element = await show(practice);
      element.setAttribute('merge-days', 'false');
      await element.updateComplete;
      expect(element.mergeDays).to.be.false;
      expect(texts(element, 'th[scope=row]')).to.have.length(7);
    });

    it('does so for a framework that has written the property before there was an element', async () => {
      const made = await fixture<BereikbaarHours>(
        html`<bereikbaar-hours mergedays .schedule=${practice}></bereikbaar-hours>`,
      );
      expect(made.mergeDays).to.be.true;
    });

    it('does so no longer once the property says so, wherever it is moved then', async () => {
      const made = await fixture<BereikbaarHours>(html`<bereikbaar-hours mergedays></bereikbaar-hours>`);
      made.mergeDays = false;
      made.parentElement!.append(made);
      await made.updateComplete;
      expect(made.mergeDays).to.be.false;
    });

    it('tells of as many weeks as usual when the attribute is taken away, or empty', async () => {
      new Scene('2026-11-24T12:45');
      const december = { ...practice, exceptions: [{ date: '2026-12-10', hours: 'closed', reason: 'studiedag' }] };
      const element = await show(december);
      const usual = element.shadowRoot!.textContent;
      for (const change of [() => element.setAttribute('weeks', ''), () => element.removeAttribute('weeks')]) {
        element.setAttribute('weeks', '1');
        await element.updateComplete;
        expect(element.shadowRoot!.textContent).not.to.equal(usual);
        change();
        await element.updateComplete;
        expect(element.shadowRoot!.textContent).to.equal(usual);
      }
    });

    it('tells of one channel, and of as many weeks as asked for', async () => {
      new Scene('2026-12-01T11:00');
      const element = await show(unusual);
      expect(texts(element, 'caption')).to.eql(['Wanneer wij bereikbaar zijn', 'Afwijkende tijden']);
      element.setAttribute('channel', 'chat');
      element.setAttribute('weeks', '1');
      await element.updateComplete;
      expect(texts(element, 'caption')).to.eql(['Via chat bereikbaar']);
    });

    it('has unusual days with their dates and reasons', async () => {
      new Scene('2026-11-24T11:00');
      const element = await show(unusual, { weeks: 5 });
      expect(texts(element, 'tr:has([part=reason]) th')).to.eql([
        'Donderdag 26 november, Studiedag',
        'Vrijdag 25 december en zaterdag 26 december',
      ]);
      expect(texts(element, '[part=reason]')).to.eql(['Studiedag', 'Kerst']);
    });
  });

  describe('as a picture', () => {
    const x = (shape: Element | undefined, name = 'x') => parseFloat(shape!.getAttribute(name)!);

    it('leaves a gap for the break, with what fills it below', async () => {
      new Scene('2026-11-24T12:45');
      const element = await show(withChat, { view: 'day' });
      const [morning, afternoon, chat] = all(element, '.drawing .bar');
      // From 8.00 to 21.00 uur.
      expect(x(morning) + x(morning, 'width')).to.be.closeTo((4.5 / 13) * 100, 0.02);
      expect(x(afternoon)).to.be.closeTo((5.5 / 13) * 100, 0.02);
      expect(x(chat, 'x1')).to.be.closeTo((1 / 13) * 100, 0.02);
      expect(x(chat, 'x2')).to.be.closeTo(100, 0.02);
      const lines = all(element, 'line[part=now-line]');
      expect(lines).to.have.length(2);
      for (const line of lines) expect(x(line, 'x1')).to.be.closeTo((4.75 / 13) * 100, 0.02);
      expect(texts(element, '.name')).to.eql(['Telefoon', 'Chat']);
      expect(texts(element, '.entry')).to.eql(['lunchpauze']);
      const thread = all(element, '.drawing .break')[0];
      expect(x(thread, 'x1')).to.be.closeTo((4.5 / 13) * 100, 0.02);
      expect(x(thread, 'x2')).to.be.closeTo((5.5 / 13) * 100, 0.02);
    });

    it('shows the next day when nobody can be reached today any more', async () => {
      const scene = new Scene('2026-11-24T20:59');
      const element = await show(withChat, { view: 'day' });
      expect(texts(element, '.heading')).to.eql(['Vandaag']);
      scene.goTo('2026-11-24T21:00');
      await element.updateComplete;
      expect(texts(element, '.heading')).to.eql(['Morgen']);
      expect(all(element, '[part=now-line]')).to.eql([]);
    });

    it('is brief as a ribbon: all ways in one drawing, and the day only when that is not today', async () => {
      const scene = new Scene('2026-11-24T20:59');
      const element = await show(withChat, { view: 'ribbon' });
      expect(texts(element, '.heading, .name')).to.eql([]);
      expect(all(element, '.drawing')).to.have.length(1);
      expect(texts(element, '.entry')).to.eql(['Telefoon', 'Chat']);
      expect(all(element, '[part=now-line]')).to.have.length(1);
      scene.goTo('2026-11-24T21:00');
      await element.updateComplete;
      expect(texts(element, '.heading')).to.eql(['Morgen']);
    });

    it('as a ribbon shows no tables where there is nothing to draw, such as an outage without an end', async () => {
      new Scene('2026-11-24T10:00');
      const element = await show({ ...withChat, override: { hours: 'closed', reason: 'storing' } }, { view: 'ribbon' });
      expect(all(element, 'svg')).to.eql([]);
      expect(all(element, 'table').filter((table) => table.checkVisibility())).to.eql([]);
    });

    it('gives four lanes four looks, whatever their colours', async () => {
      const channels = ['phone', 'whatsapp', 'sms', 'visit'].map((type, index) => ({
        ...(type === 'visit' ? { address: 'Kade 1' } : { number: '+31201234567' }),
        id: type,
        type,
        hours: { 'mon-fri': [`0${index + 6}:00-17:00`] },
      }));
      new Scene('2026-11-24T10:00');
      const element = await show({ ...withChat, channels }, { view: 'ribbon' });
      const looks = all(element, '.legend .bar').map((bar) => {
        const { strokeDasharray, strokeLinecap } = getComputedStyle(bar);
        return `${bar.localName} ${strokeDasharray} ${strokeLinecap}`;
      });
      expect([looks.length, new Set(looks).size]).to.eql([4, 4]);
    });

    it('shows what is by appointment in the colour of its own lane', async () => {
      new Scene('2026-11-24T10:00');
      const counter = { time: '09:00-12:00', state: 'appointment' };
      const channels = [...withChat.channels, { id: 'balie', type: 'visit', address: 'Plein 1', hours: [counter] }];
      const element = await show({ ...withChat, channels }, { view: 'ribbon' });
      const bar = all(element, '.drawing .appointment')[0]!;
      const swatch = all(element, '.swatch .appointment')[0]!;
      expect(getComputedStyle(swatch).color).to.equal(getComputedStyle(bar).color);
    });

    it('of a week has a row for each day, and says why one is empty', async () => {
      new Scene('2026-11-24T12:45');
      const element = await show(unusual, { view: 'week' });
      expect(texts(element, '.name')).to.eql(['Ma', 'Di', 'Wo', 'Do', 'Vr', 'Za', 'Zo']);
      expect(texts(element, '.shut')).to.eql(['Gesloten – Studiedag', 'Gesloten', 'Gesloten']);
      expect(texts(element, '.entry')).to.eql(['Telefoon', 'Chat', 'lunchpauze']);
      expect(all(element, '[part=now-line]')).to.have.length(1);
    });

    for (const view of ['day', 'week']) {
      it(`${view}: people who do not see it read a table`, async () => {
        new Scene('2026-11-24T12:45');
        const element = await show(withChat, { view });
        expect(all(element, 'svg').every((drawing) => drawing.closest('[aria-hidden=true]'))).to.be.true;
        const tables = all(element, 'table').filter((table) => table.checkVisibility());
        expect(tables).to.have.length(1);
        expect(tables.every((table) => !table.closest('[aria-hidden]'))).to.be.true;
        expect(tables.every((table) => getComputedStyle(table.parentElement!).clipPath === 'inset(50%)')).to.be.true;
      });
    }

    it('ribbon: people who do not see it hear the day in one go', async () => {
      new Scene('2026-11-24T12:45');
      const element = await show(withChat, { view: 'ribbon' });
      expect(texts(element, 'div.unseen')).to.eql([
        'Vandaag. Telefoon: 8.00 – 12.30 uur, 12.30 – 13.30 uur lunchpauze nu, 13.30 – 17.00 uur. Chat: 9.00 – 21.00 uur nu.',
      ]);
      expect(all(element, 'table').filter((table) => table.checkVisibility())).to.eql([]);
    });

    it('runs from right to left where the words do', async () => {
      new Scene('2026-11-24T12:45');
      const hebrew = { ...withChat, texts: { he: { hoursToday: 'היום' } } };
      const mirrored = async (lang: string) => {
        const element = await show(hebrew, { view: 'day', lang });
        return getComputedStyle(all(element, '.drawing')[0]!).transform !== 'none';
      };
      expect(await mirrored('nl')).to.be.false;
      expect(await mirrored('he')).to.be.true;
    });
  });

  for (const view of views) {
    describe(`whatever it shows (${view ?? 'table'})`, () => {
      it('is accessible', async () => {
        new Scene('2026-11-24T12:45');
        await expect(await show(unusual, { view, weeks: 5 })).to.be.accessible();
      });

      it('has no style attribute (FAILURES 29)', async () => {
        new Scene('2026-11-24T12:45');
        expect(all(await show(unusual, { view }), '[style]')).to.eql([]);
      });

      it('fits into 240 pixels', async () => {
        new Scene('2026-11-24T12:45');
        const element = await show(unusual, { view, weeks: 5 });
        const box = await fixture<HTMLElement>(html`<div></div>`);
        Object.assign(box.style, { inlineSize: '240px', overflow: 'auto' });
        box.append(element);
        await element.updateComplete;
        expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      });

      it('shows its own content when nothing is known', async () => {
        new Scene('2026-11-24T12:45');
        for (const document of [{ ...practice, hours: 'unknown' }, { ...practice, hours: { mun: ['8'] } }, 'x']) {
          const element = await show(document, { view });
          expect(showsOwnContent(element)).to.be.true;
          expect(all(element, '[part=base]')).to.eql([]);
          expect(element.matches(':state(unknown)')).to.be.true;
        }
        const element = await show(practice, { view, channel: 'fax' });
        expect(showsOwnContent(element)).to.be.true;
      });

      it('keeps the own content as long as somebody is in it', async () => {
        new Scene();
        const element = await show(null, { view });
        element.querySelector('a')!.focus();
        element.schedule = practice;
        await element.updateComplete;
        expect(showsOwnContent(element)).to.be.true;
        element.querySelector('a')!.blur();
        await element.updateComplete;
        expect(showsOwnContent(element)).to.be.false;
      });
    });
  }
});
