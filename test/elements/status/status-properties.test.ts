import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../src/define.js';
import { BereikbaarStatus } from '../../../src/elements/status/bereikbaar-status.js';
import { documentText, ok } from '../../page/answers.js';
import { practice, withChat } from '../documents.js';
import { listenForChanges, part, showsOwnContent, statesOf, textOf } from '../reading.js';
import { Scene, amsterdam } from '../scene.js';
import { until } from '../until.js';

const show = (document: unknown) =>
  fixture<BereikbaarStatus>(html`<bereikbaar-status .schedule=${document}><b>own</b></bereikbaar-status>`);

/** Resolves when the element has words, or not any more. */
async function settle(element: BereikbaarStatus, isReached: () => boolean): Promise<void> {
  await until(isReached);
  await element.updateComplete;
}

describe('the properties of <bereikbaar-status>', () => {
  let warn: sinon.SinonStub;
  beforeEach(() => (warn = sinon.stub(console, 'warn')));
  afterEach(() => warn.restore());

  it('an empty channel is none, also in the event', async () => {
    new Scene();
    const channels: (string | null)[] = [];
    const element = await show(practice);
    element.addEventListener('bereikbaar-change', ({ channel }) => channels.push(channel));
    const words = textOf(element, 'headline');
    element.setAttribute('channel', '');
    element.previewAt = '2026-11-24T20:00';
    await element.updateComplete;
    element.previewAt = null;
    await element.updateComplete;
    expect(channels).to.eql([null, null]);
    expect(textOf(element, 'headline')).to.equal(words);
  });

  describe('src', () => {
    it('is loaded once, and gives way to the schedule property', async () => {
      const scene = new Scene();
      let arrive = () => {};
      scene.answer = () => new Promise((give) => (arrive = () => void ok(documentText())().then(give)));
      const element = await fixture<BereikbaarStatus>(
        html`<bereikbaar-status src="https://linde.example/a.json"><b>own</b></bereikbaar-status>`,
      );
      expect(element.matches(':state(loading)')).to.be.true;
      expect(showsOwnContent(element)).to.be.true;
      arrive();
      await settle(element, () => statesOf(element).length > 0);
      expect(statesOf(element)).to.eql(['open']);
      expect(element.matches(':state(loading)')).to.be.false;
      element.schedule = { ...practice, hours: 'closed' };
      await element.updateComplete;
      expect(statesOf(element)).to.eql(['closed']);
      element.schedule = null;
      await element.updateComplete;
      expect(statesOf(element)).to.eql(['open']);
      expect(scene.requests).to.have.length(1);
    });

    it('may name an element of the page: no request', async () => {
      const scene = new Scene();
      const element = (
        await fixture(html`
          <div>
            <script type="application/json" id="hours">
              ${JSON.stringify(practice)}
            </script>
            <bereikbaar-status src="#hours"></bereikbaar-status>
          </div>
        `)
      ).querySelector('bereikbaar-status')!;
      await element.updateComplete;
      expect(statesOf(element)).to.eql(['open']);
      expect(scene.requests).to.have.length(0);
    });

    it('that fails leaves the own content, and nothing else', async () => {
      const scene = new Scene();
      scene.answer = ok('<!doctype html>');
      const changes = listenForChanges();
      const element = await fixture<BereikbaarStatus>(
        html`<bereikbaar-status src="https://linde.example/a.json"><b>own</b></bereikbaar-status>`,
      );
      for (let quarter = 0; quarter < 4 && !statesOf(element).length; quarter++) {
        await nextFrame();
        scene.advance(4000);
      }
      await settle(element, () => statesOf(element).length > 0);
      changes.stop();
      expect(statesOf(element)).to.eql(['unknown']);
      expect(changes.events).to.eql(['>unknown']);
      expect(showsOwnContent(element)).to.be.true;
    });
  });

  describe('schedule', () => {
    it('with problems is refused, and the console says which', async () => {
      new Scene();
      const element = await show({ ...practice, hours: { someday: ['08:00-17:00'] } });
      expect(statesOf(element)).to.eql(['unknown']);
      expect(warn).to.have.property('callCount', 1);
      expect(JSON.stringify(warn.firstCall.args)).to.contain('/hours/someday');
    });

    it('with problems is told of for each schedule, however many elements have it', async () => {
      new Scene();
      for (const faulty of [
        { ...practice, tone: 'rude' },
        { ...practice, hours: { never: [] } },
      ]) {
        await show(faulty);
        await show(faulty);
      }
      expect(warn).to.have.property('callCount', 2);
      expect(String(warn.firstCall.args[0])).to.contain('/tone');
      expect(String(warn.secondCall.args[0])).to.contain('/hours/never');
    });
  });

  describe('channel', () => {
    it('that the schedule does not have is told of once', async () => {
      new Scene();
      const page = await fixture(html`<div></div>`);
      for (let count = 0; count < 3; count++) {
        const element = document.createElement('bereikbaar-status');
        Object.assign(element, { schedule: practice, channel: 'telex' });
        page.append(element);
        await element.updateComplete;
      }
      expect(warn.args.flat().join()).to.match(/telex/);
      expect(warn).to.have.property('callCount', 1);
    });
  });

  describe('tone', () => {
    it('goes before that of the schedule, if it is one', async () => {
      new Scene('2026-11-24T12:45');
      const element = await show(practice);
      const formal = element.shadowRoot!.textContent;
      element.setAttribute('tone', 'informal');
      await element.updateComplete;
      const informal = element.shadowRoot!.textContent;
      expect(informal).to.not.equal(formal);
      element.setAttribute('tone', 'Informal');
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).to.equal(formal);
      element.schedule = { ...practice, tone: 'informal' };
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).to.equal(informal);
    });
  });

  describe('preview-at', () => {
    it("shows another moment of the organisation's clock, marked, and asks for no wake", async () => {
      const scene = new Scene('2026-11-24T11:00');
      const element = await show(practice);
      expect(part(element, 'preview')).to.be.null;
      element.setAttribute('preview-at', '2026-11-24T12:45');
      await element.updateComplete;
      expect(statesOf(element)).to.eql(['break']);
      expect(element.matches(':state(preview)')).to.be.true;
      expect(part(element, 'preview')!.checkVisibility()).to.be.true;
      expect(textOf(element, 'preview')).to.equal('voorbeeld: 2026-11-24 12:45');
      expect(scene.timers).to.equal(0);
      await expect(element).to.be.accessible();
      element.removeAttribute('preview-at');
      await element.updateComplete;
      expect(statesOf(element)).to.eql(['open']);
      expect(element.matches(':state(preview)')).to.be.false;
      expect(scene.timers).to.equal(1);
    });

    for (const wrong of [
      '12:45',
      '2026-02-30T12:45',
      '2026-11-24 12:45',
      '2026-11-24T12:45Z',
      'tomorrow',
      '2026-11-24',
    ]) {
      it(`refuses "${wrong}", says what it expects, and guesses nothing`, async () => {
        new Scene();
        const element = await show(practice);
        element.previewAt = wrong;
        await element.updateComplete;
        expect(showsOwnContent(element)).to.be.true;
        expect(statesOf(element)).to.eql(['unknown']);
        expect(warn).to.have.property('callCount', 1);
        expect(warn.firstCall.args[0])
          .to.contain(`"${wrong}"`)
          .and.to.match(/\d{4}-\d\d-\d\dT\d\d:\d\d/);
      });
    }

    it('moves a time that daylight saving skips forward', async () => {
      new Scene();
      const element = await show({ ...practice, breaks: [], hours: ['03:00-04:00'] });
      element.previewAt = '2026-03-29T02:30';
      await element.updateComplete;
      expect(statesOf(element)).to.eql(['open']);
      expect(amsterdam('2026-03-29T02:30')).to.equal(amsterdam('2026-03-29T03:30'));
    });
  });
});

const attributes = { channel: 'phone', 'preview-at': '2026-11-24T12:45', tone: 'informal' };
const properties = { schedule: withChat, channel: 'phone', previewAt: '2026-11-24T12:45', tone: 'informal' };

type Step = (element: HTMLElement, page: HTMLElement) => void;

const steps: Record<string, Step> = {
  properties: (element) => Object.assign(element, properties),
  schedule: (element) => Object.assign(element, { schedule: withChat }),
  attributes: (element) => Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value)),
  'other attributes': (element) => element.setAttribute('channel', 'chat'),
  connect: (element, page) => page.append(element),
  define: (element) => customElements.define(element.localName, class extends BereikbaarStatus {}),
  upgrade: (element) => customElements.upgrade(element),
};

const orders = [
  'define, upgrade, properties, connect',
  'define, upgrade, connect, properties',
  'properties, define, upgrade, connect',
  'properties, define, connect',
  'properties, connect, define',
  'connect, properties, define',
  'connect, define, properties',
  'attributes, connect, schedule, define',
  'attributes, connect, define, schedule',
  'connect, schedule, attributes, define',
  'connect, define, schedule, attributes',
  'schedule, connect, define, attributes',
  'other attributes, properties, connect, define, properties',
  'other attributes, connect, define, properties',
];

describe('the order in which things come (FAILURES 20)', () => {
  orders.forEach((order, index) => {
    it(`does not matter: ${order}`, async () => {
      new Scene();
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement(`ordered-status-${index}`) as BereikbaarStatus;
      for (const step of order.split(', ')) steps[step]!(element, page);
      await element.updateComplete;
      expect(statesOf(element)).to.eql(['break']);
      expect(textOf(element, 'preview')).to.equal('voorbeeld: 2026-11-24 12:45');
      expect(element.shadowRoot!.textContent).to.contain('We ');
    });
  });
});
