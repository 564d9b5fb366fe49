import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { BereikbaarStatus } from '../../../src/elements/status/bereikbaar-status.js';
import type { State } from '../../../src/schedule/document/states.js';
import { documentsByState, practice, withChat } from '../documents.js';
import { part, showsOwnContent, statesOf, textOf } from '../reading.js';
import { Scene } from '../scene.js';

const cases = Object.entries(documentsByState) as [State, (typeof documentsByState)[State]][];

function show(document: unknown): Promise<BereikbaarStatus> {
  return fixture(html`
    <bereikbaar-status .schedule=${document}><a href="tel:+31201234567">020 123 45 67</a></bereikbaar-status>
  `);
}

describe('<bereikbaar-status>', () => {
  for (const [state, { document, time }] of cases) {
    describe(`that is ${state}`, () => {
      it('has that state alone', async () => {
        new Scene(time);
        expect(statesOf(await show(document))).to.eql([state]);
      });

      it('is accessible', async () => {
        new Scene(time);
        await expect(await show(document)).to.be.accessible();
      });
    });
  }

  for (const [state, { document, time }] of cases.filter(([each]) => each !== 'unknown')) {
    it(`says in words that it is ${state}, with a sign of its own, instead of its own content`, async () => {
      new Scene(time);
      const element = await show(document);
      expect(textOf(element, 'headline')).to.match(/\w+ \w+/);
      expect(textOf(element, 'detail')).to.match(/\w+ \w+/);
      expect(part(element, 'icon')?.checkVisibility()).to.be.true;
      expect(part(element, 'icon')?.getAttribute('aria-hidden')).to.equal('true');
      expect(showsOwnContent(element)).to.be.false;
    });
  }

  it('has a sign of another shape for each state (FAILURES 44)', async () => {
    const shapes = new Set<string>();
    for (const [, { document, time }] of cases.filter(([each]) => each !== 'unknown')) {
      new Scene(time);
      const element = await show(document);
      shapes.add(part(element, 'icon')!.querySelector('path')!.getAttribute('d')!);
    }
    expect(shapes.size).to.equal(5);
  });

  it('marks that it closes soon', async () => {
    const scene = new Scene('2026-11-24T12:14');
    const element = await show(practice);
    expect(element.matches(':state(closes-soon)')).to.be.false;
    scene.goTo('2026-11-24T12:15');
    await element.updateComplete;
    expect(element.matches(':state(closes-soon)')).to.be.true;
    expect(statesOf(element)).to.eql(['open']);
  });

  it('is about one channel when asked to', async () => {
    new Scene('2026-11-24T12:45');
    const element = await show(withChat);
    expect(statesOf(element)).to.eql(['open']);
    element.channel = 'phone';
    await element.updateComplete;
    expect(statesOf(element)).to.eql(['break']);
    element.removeAttribute('channel');
    element.channel = null;
    await element.updateComplete;
    expect(statesOf(element)).to.eql(['open']);
  });

  describe('shows its own content', () => {
    const documents: Record<string, unknown> = {
      'when the hours are unknown': { ...practice, hours: 'unknown' },
      'when the schedule has expired (FAILURES 15)': { ...practice, validThrough: '2026-11-23' },
      'when the time zone does not exist (FAILURES 11)': { ...practice, timeZone: 'Europe/Atlantis' },
      'when the schedule is faulty (FAILURES 12)': { ...practice, hours: { 'mon-fry': ['08:00-17:00'] } },
      'when the schedule is no object': 'https://delinde.example/bereikbaar.json',
    };
    for (const [when, document] of Object.entries(documents)) {
      it(when, async () => {
        new Scene();
        const element = await show(document);
        expect(showsOwnContent(element)).to.be.true;
        expect(part(element, 'base')).to.be.null;
        expect(statesOf(element)).to.eql(['unknown']);
      });
    }

    it('when there is no such channel', async () => {
      new Scene();
      const element = await show(practice);
      element.channel = 'fax';
      await element.updateComplete;
      expect(showsOwnContent(element)).to.be.true;
    });

    it('without a schedule, and then has no state at all', async () => {
      new Scene();
      const element = await show(undefined);
      expect(showsOwnContent(element)).to.be.true;
      expect(statesOf(element)).to.eql([]);
      expect(element.matches(':state(loading)')).to.be.false;
    });

    it('while somebody is using it', async () => {
      new Scene();
      const element = await show(undefined);
      const link = element.querySelector('a')!;
      link.focus();
      element.schedule = practice;
      await element.updateComplete;
      expect(document.activeElement).to.equal(link);
      expect(showsOwnContent(element)).to.be.true;
      link.blur();
      expect(showsOwnContent(element)).to.be.false;
    });
  });
});
