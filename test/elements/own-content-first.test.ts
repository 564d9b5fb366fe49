// Whatever throws, an element shows its own content: the telephone number of the site is in it (FAILURES 59).
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import sinon from 'sinon';
import '../../src/define.js';
import { usePage } from '../../src/page/page.js';
import { CallbackScene, withCallback } from './callback/callback-scene.js';
import { shown, type Shown, type Tag } from './shown-elements.js';
import { until } from './until.js';

const isShown = (element: Element, tag: Tag) => !!element.shadowRoot!.querySelector(shown[tag])?.checkVisibility();
const own = (element: Element) => element.firstElementChild!;
const faults = ['unhandledrejection', 'error'] as const;

describe('an element of which something throws', () => {
  let place: HTMLElement;
  /** Of all tests, as each thing is told once for the page. */
  const told: string[] = [];
  let thrown: unknown[] = [];
  const note = (event: Event) => thrown.push(event.type);
  beforeEach(async () => {
    new CallbackScene();
    place = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    sinon.stub(console, 'warn').callsFake((sentence: string) => told.push(sentence));
    thrown = [];
    for (const fault of faults) window.addEventListener(fault, note);
  });
  afterEach(() => {
    for (const fault of faults) window.removeEventListener(fault, note);
    sinon.restore();
    usePage();
  });

  function put(tag: Tag): Shown {
    const element = document.createElement(tag) as Element as Shown;
    element.innerHTML = '<a href="tel:+31201234567">020 123 45 67</a>';
    Object.assign(element, { schedule: structuredClone(withCallback) });
    place.append(element);
    return element;
  }

  async function settled(element: Shown): Promise<void> {
    await element.updateComplete;
    await element.updateComplete;
    await new Promise((done) => setTimeout(done));
  }

  for (const tag of Object.keys(shown) as Tag[]) {
    const { prototype } = customElements.get(tag)!;

    it(`<${tag}> shows its own content from its first moment on`, () => {
      expect(own(put(tag)).checkVisibility()).to.be.true;
    });

    for (const method of ['willUpdate', 'update', 'render', 'updated'] as const) {
      if (!(method in prototype)) continue;
      it(`<${tag}> shows its own content when ${method} throws, and is tried again at its next change`, async () => {
        const stub = sinon.stub(prototype, method).throws(new RangeError('no'));
        const element = put(tag);
        await settled(element);
        await until(() => stub.called);
        expect([own(element).checkVisibility(), isShown(element, tag)]).to.eql([true, false]);
        expect(element.matches(':state(unknown)')).to.be.true;
        expect(told.filter((sentence) => sentence.includes(`<${tag}>`))).to.have.length(1);
        stub.restore();
        element.requestUpdate();
        await until(() => isShown(element, tag));
        expect(thrown).to.eql([]);
      });
    }

    it(`<${tag}> shows its own content instead of what it showed when an update throws`, async () => {
      const element = put(tag);
      await until(() => isShown(element, tag));
      const stub = sinon.stub(prototype, 'render' in prototype ? 'render' : 'update').throws(new RangeError('no'));
      element.requestUpdate();
      await settled(element);
      expect([own(element).checkVisibility(), isShown(element, tag)]).to.eql([true, false]);
      expect(element.matches(':state(open)')).to.be.false;
      stub.restore();
      element.requestUpdate();
      await until(() => isShown(element, tag));
      expect(tag === 'bereikbaar-launcher' || !own(element).checkVisibility()).to.be.true;
      expect(thrown).to.eql([]);
    });

    it(`<${tag}> shows its own content when its sheets throw`, async () => {
      const stub = sinon.stub(ShadowRoot.prototype, 'adoptedStyleSheets').set(() => {
        throw new TypeError('no sheets');
      });
      const element = put(tag);
      await settled(element);
      expect([own(element).checkVisibility(), isShown(element, tag)]).to.eql([true, false]);
      stub.restore();
      element.requestUpdate();
      await until(() => isShown(element, tag));
      expect(thrown).to.eql([]);
    });

    it(`<${tag}> is not blank when what it shares with the page throws`, async () => {
      sinon.stub(MutationObserver.prototype, 'observe').throws(new TypeError('no observers'));
      const element = put(tag);
      await nextFrame();
      expect(own(element).checkVisibility() || isShown(element, tag)).to.be.true;
      expect(thrown).to.eql([]);
    });

    it(`<${tag}> shows its own content when it gets no shadow root`, async () => {
      sinon.stub(Element.prototype, 'attachShadow').throws(new TypeError('no root'));
      const element = put(tag);
      await nextFrame();
      expect(own(element).checkVisibility()).to.be.true;
      expect(thrown).to.eql([]);
    });
  }
});
