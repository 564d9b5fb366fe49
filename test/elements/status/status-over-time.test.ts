import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { BereikbaarStatus } from '../../../src/elements/status/bereikbaar-status.js';
import { practice, withChat } from '../documents.js';
import { listenForChanges, listenTo, statesOf, textOf } from '../reading.js';
import { Scene, amsterdam } from '../scene.js';

const show = (document: unknown, channel: string | null = null) =>
  fixture<BereikbaarStatus>(html`<bereikbaar-status .schedule=${document} .channel=${channel}></bereikbaar-status>`);

const boundaries = [
  ['2026-11-24T08:00', 'closed', 'open'],
  ['2026-11-24T12:30', 'open', 'break'],
  ['2026-11-24T13:30', 'break', 'open'],
  ['2026-11-24T17:00', 'open', 'closed'],
] as const;

describe('<bereikbaar-status> as time goes by', () => {
  for (const [boundary, before, after] of boundaries) {
    it(`flips at ${boundary.slice(11)}, not a millisecond before or after (FAILURES 1)`, async () => {
      const scene = new Scene(boundary);
      scene.wall -= 60_000;
      const element = await show(practice);
      expect(await scene.around(boundary, element, () => statesOf(element))).to.eql([[before], [after], [after]]);
    });
  }

  it('is right at once when the page is shown again, hours later (FAILURES 3, 5)', async () => {
    const scene = new Scene('2026-11-24T11:00');
    const element = await show(practice);
    scene.hide();
    scene.goTo('2026-11-24T20:00');
    await element.updateComplete;
    expect(statesOf(element)).to.eql(['open']);
    scene.show();
    await element.updateComplete;
    expect(statesOf(element)).to.eql(['closed']);
  });

  it('does not name another way any more when that has closed', async () => {
    const scene = new Scene('2026-11-24T20:30');
    const element = await show(withChat, 'phone');
    expect(textOf(element, 'detail')).to.match(/via chat/);
    scene.goTo('2026-11-24T21:00');
    await element.updateComplete;
    expect(textOf(element, 'detail')).to.not.match(/chat/);
  });

  it('is right after sleep (FAILURES 4)', async () => {
    const scene = new Scene('2026-11-24T11:00');
    const element = await show(practice);
    scene.jump(8 * 3_600_000);
    scene.fire('focus');
    await element.updateComplete;
    expect(statesOf(element)).to.eql(['closed']);
  });

  it('finds new words at midnight', async () => {
    const scene = new Scene('2026-11-24T23:59');
    const element = await show(practice);
    const before = textOf(element, 'headline');
    scene.goTo('2026-11-25T00:00');
    await element.updateComplete;
    expect(textOf(element, 'headline')).to.not.equal(before);
  });

  it("speaks of the organisation's clock, whatever the visitor's zone is (FAILURES 9; runs under several ZONES)", async () => {
    new Scene('2026-11-24T20:00');
    expect(textOf(await show(practice), 'headline')).to.match(/^Morgen .*8\.00/);
  });

  describe('tells of real transitions', () => {
    let changes: ReturnType<typeof listenForChanges>;
    beforeEach(() => (changes = listenForChanges()));
    afterEach(() => changes.stop());

    /** Goes through the whole day, quarter by quarter. */
    async function liveThroughTuesday(scene: Scene, element: BereikbaarStatus): Promise<void> {
      for (let quarter = 1; quarter <= 96; quarter++) {
        scene.advance(amsterdam('2026-11-24T00:00') + quarter * 900_000 - scene.wall);
        await element.updateComplete;
      }
    }

    it('in a day: an event for each state, a polite sentence for each but the first (FAILURES 45)', async () => {
      const scene = new Scene('2026-11-24T00:00');
      const element = await show(practice);
      const said = listenTo(element);
      const headlines: string[] = [];
      element.addEventListener('bereikbaar-change', () => headlines.push(textOf(element, 'headline')));
      await liveThroughTuesday(scene, element);
      expect(changes.events).to.eql(['>closed', 'closed>open', 'open>break', 'break>open', 'open>closed']);
      expect(said).to.eql(headlines);
      expect(new Set(said).size).to.equal(said.length - 1, 'twice open, in the same words');
    });

    it('but not of other words for the same state (FAILURES 45)', async () => {
      const scene = new Scene('2026-11-24T00:00');
      const element = await show(withChat);
      const said = listenTo(element);
      const texts = new Set<string>();
      new MutationObserver(() => texts.add(textOf(element, 'headline') + textOf(element, 'detail'))).observe(
        element.shadowRoot!,
        { subtree: true, characterData: true, childList: true },
      );
      await liveThroughTuesday(scene, element);
      expect(changes.events).to.eql(['>closed', 'closed>open', 'open>closed']);
      expect(said).to.have.length(2);
      expect(texts.size).to.be.above(5);
    });

    it('in the evaluation, too', async () => {
      const scene = new Scene('2026-11-24T12:29');
      const element = await show(withChat, 'phone');
      const seen: Partial<HTMLElementEventMap['bereikbaar-change']>[] = [];
      element.addEventListener('bereikbaar-change', (event) => seen.push(event));
      scene.goTo('2026-11-24T12:30');
      await element.updateComplete;
      expect(seen).to.have.length(1);
      const [{ state, previous, evaluation, channel, bubbles, composed }] = seen as [(typeof seen)[0]];
      expect({ state, previous, channel, bubbles, composed }).to.eql({
        state: 'break',
        previous: 'open',
        channel: 'phone',
        bubbles: true,
        composed: true,
      });
      expect(evaluation?.until).to.equal(amsterdam('2026-11-24T13:30'));
    });

    it('and does not speak when the page makes it change', async () => {
      new Scene('2026-11-24T12:45');
      const element = await show(withChat);
      const said = listenTo(element);
      element.channel = 'phone';
      await element.updateComplete;
      element.previewAt = '2026-11-24T20:00';
      await element.updateComplete;
      element.removeAttribute('preview-at');
      element.previewAt = null;
      await element.updateComplete;
      element.schedule = { ...withChat, override: { hours: 'closed' } };
      await element.updateComplete;
      expect(changes.events).to.eql(['>open', 'open>break', 'break>closed', 'closed>break', 'break>closed']);
      expect(said).to.eql([]);
    });

    it('is silent after a while: what was said is not found again by who reads the page', async () => {
      const scene = new Scene('2026-11-24T12:29');
      const element = await show(practice);
      scene.goTo('2026-11-24T12:30');
      await element.updateComplete;
      const region = element.shadowRoot!.querySelector('[aria-live=polite]')!;
      expect(region.textContent).to.equal(textOf(element, 'headline'));
      scene.goTo('2026-11-24T12:30', 10_000);
      await element.updateComplete;
      expect(region.textContent).to.equal('');
    });

    it('once, however many elements show them, and not from one that nobody sees (FAILURES 45)', async () => {
      const scene = new Scene('2026-11-24T12:29');
      const page = await fixture<HTMLElement>(
        html`<div>
          <p hidden><bereikbaar-status .schedule=${practice}></bereikbaar-status></p>
          <bereikbaar-status .schedule=${practice}></bereikbaar-status>
          <bereikbaar-status .schedule=${practice}></bereikbaar-status>
          <bereikbaar-status .schedule=${practice} lang="en"></bereikbaar-status>
        </div>`,
      );
      const elements = [...page.querySelectorAll('bereikbaar-status')];
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      const said = elements.map(listenTo);
      scene.goTo('2026-11-24T12:30');
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      expect(said.map(({ length }) => length).slice(0, 3)).to.eql([0, 1, 0]);
    });
  });
});
