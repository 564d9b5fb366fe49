import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../src/define.js';
import type { BereikbaarStatus } from '../../../src/elements/status/bereikbaar-status.js';
import { documentText, ok } from '../../page/answers.js';
import { practice } from '../documents.js';
import { part, statesOf, textOf } from '../reading.js';
import { Scene } from '../scene.js';
import { until } from '../until.js';

const src = 'https://linde.example/bereikbaar.json';

function create(properties: Partial<BereikbaarStatus>): BereikbaarStatus {
  return Object.assign(document.createElement('bereikbaar-status'), properties);
}

function createMany(count: number, properties: Partial<BereikbaarStatus>): BereikbaarStatus[] {
  return Array.from({ length: count }, () => create(properties));
}

const complete = (elements: readonly BereikbaarStatus[]) =>
  Promise.all(elements.map(({ updateComplete }) => updateComplete));

const untilKnown = (element: BereikbaarStatus) => until(() => statesOf(element).length);

describe('the life of <bereikbaar-status>', () => {
  let page: HTMLElement;
  beforeEach(async () => (page = await fixture<HTMLElement>(html`<div></div>`)));
  afterEach(() => sinon.restore());

  it('costs 1,000 of them one timer, one request and no interval', async () => {
    const scene = new Scene('2026-11-24T16:59');
    scene.answer = ok(documentText());
    const setInterval = sinon.spy(window, 'setInterval');
    const elements = createMany(1000, { src });
    page.append(...elements);
    await untilKnown(elements[999]!);
    await complete(elements);
    expect(elements.every((element) => element.matches(':state(open)'))).to.be.true;
    expect(scene.timers).to.equal(1);
    expect(scene.requests).to.have.length(1);
    expect(setInterval.callCount).to.equal(0);
    scene.goTo('2026-11-24T17:00');
    await complete(elements);
    expect(elements.every((element) => element.matches(':state(closed)'))).to.be.true;
    expect(scene.timers).to.equal(1);
  });

  it('leaves no timer, no listener and no observer after 1,000 mounts and unmounts (FAILURES 21)', async () => {
    const scene = new Scene();
    scene.answer = ok(documentText());
    const listen = sinon.spy(EventTarget.prototype, 'addEventListener');
    const disconnect = sinon.spy(MutationObserver.prototype, 'disconnect');
    for (let round = 0; round < 10; round++) {
      const elements = createMany(50, { src }).concat(createMany(50, { schedule: practice }));
      page.append(...elements);
      if (round % 2) await complete(elements);
      if (round % 3) await untilKnown(elements[0]!);
      page.replaceChildren();
      await complete(elements);
    }
    expect(scene.timers).to.equal(0);
    expect(scene.listeners).to.eql([]);
    expect(disconnect.callCount).to.equal(10);
    const targets = listen.thisValues.filter((target) => !(target instanceof AbortSignal));
    expect(targets).to.eql([]);
  });

  it('asks for nothing when it is taken away before it has rendered', async () => {
    const scene = new Scene();
    const element = create({ src });
    page.append(element);
    element.remove();
    await nextFrame();
    expect(scene.requests).to.eql([]);
    expect(scene.timers).to.equal(0);
  });

  it('does not follow what is set while it is away, until it is back', async () => {
    const scene = new Scene();
    const element = create({ schedule: practice });
    page.append(element);
    await element.updateComplete;
    element.remove();
    element.schedule = null;
    element.src = src;
    await element.updateComplete;
    expect(scene.requests).to.eql([]);
    scene.answer = ok(documentText({ hours: 'closed' }));
    page.append(element);
    await nextFrame();
    await untilKnown(element);
    expect(statesOf(element)).to.eql(['closed']);
    expect(scene.requests).to.have.length(1);
  });

  it('is right again when it comes back after a boundary', async () => {
    const scene = new Scene('2026-11-24T12:00');
    const element = create({ schedule: practice });
    page.append(element);
    await element.updateComplete;
    element.remove();
    expect(scene.timers).to.equal(0);
    scene.goTo('2026-11-24T12:40');
    page.append(element);
    await element.updateComplete;
    expect(statesOf(element)).to.eql(['break']);
    expect(scene.timers).to.equal(1);
  });

  it('goes on when it is moved within the page', async () => {
    const scene = new Scene('2026-11-24T12:00');
    scene.answer = ok(documentText());
    const [first, second] = page.appendChild(document.createElement('p')) && [page, document.createElement('p')];
    page.append(second);
    const element = create({ src });
    first.append(element);
    await untilKnown(element);
    const headline = part(element, 'headline');
    second.append(element);
    await element.updateComplete;
    expect(part(element, 'headline')).to.equal(headline);
    expect(scene.requests).to.have.length(1);
    scene.goTo('2026-11-24T17:00');
    await element.updateComplete;
    expect(statesOf(element)).to.eql(['closed']);
  });

  describe('in another document (FAILURES 22)', () => {
    let frame: HTMLIFrameElement;
    beforeEach(() => {
      frame = document.createElement('iframe');
      page.append(frame);
    });
    const looks = (element: BereikbaarStatus) =>
      element.ownerDocument.defaultView!.getComputedStyle(part(element, 'base')!).display;

    it('keeps its looks, goes on, and finds its way back', async () => {
      const scene = new Scene('2026-11-24T12:00');
      const element = create({ schedule: practice });
      page.append(element);
      await element.updateComplete;
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      expect(looks(element)).to.match(/flex/);
      scene.goTo('2026-11-24T12:30');
      await element.updateComplete;
      expect(statesOf(element)).to.eql(['break']);
      page.append(element);
      await element.updateComplete;
      expect(looks(element)).to.match(/flex/);
      expect(scene.timers).to.equal(1);
    });

    it('renders there first', async () => {
      new Scene();
      const element = create({ schedule: practice });
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      expect(looks(element)).to.match(/flex/);
      expect(textOf(element, 'headline')).to.not.equal('');
    });

    it('finds the schedule that stands there', async () => {
      new Scene();
      const script = frame.contentDocument!.createElement('script');
      script.type = 'application/json';
      script.id = 'hours';
      script.text = JSON.stringify({ ...practice, hours: 'closed' });
      frame.contentDocument!.body.append(script);
      const element = create({ src: '#hours' });
      frame.contentDocument!.body.append(element);
      await untilKnown(element);
      expect(statesOf(element)).to.eql(['closed']);
    });

    it('that has no window waits until it is in a page again', async () => {
      const scene = new Scene();
      const element = create({ schedule: practice });
      page.append(element);
      await element.updateComplete;
      document.createElement('template').content.append(element);
      await element.updateComplete;
      expect(scene.timers).to.equal(0);
      page.append(element);
      await element.updateComplete;
      expect(looks(element)).to.match(/flex/);
      expect(scene.timers).to.equal(1);
    });
  });
});
