import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import { css } from '../../../src/elements/base/css.js';
import { UpdatingElement, type ChangedProperties } from '../../../src/elements/base/updating-element.js';

class Counted extends UpdatingElement {
  static override properties = { first: {}, secondPart: { attribute: 'second-part' }, data: { attribute: false } };
  static override styles = [
    css`
      :host {
        display: block;
      }
    `,
  ];

  first: string | null = 'unset';
  secondPart: string | null = null;
  data: unknown = null;
  readonly log: string[] = [];
  onWillUpdate = () => {};
  onUpdate = () => {};

  protected override willUpdate(changed: ChangedProperties): void {
    const names = [...changed].map(([name, before]) => `${String(name)} was ${String(before)}`);
    this.log.push(`will: ${names.join(', ')}`);
    this.onWillUpdate();
  }

  protected override update(): void {
    this.log.push(`update: ${String(this.first)}`);
    this.onUpdate();
  }

  protected override updated(): void {
    this.log.push('updated');
  }
}
customElements.define('test-counted', Counted);

describe('the base of elements without templates', () => {
  let page: HTMLElement;
  beforeEach(async () => (page = await fixture<HTMLElement>(html`<div></div>`)));

  async function connected(): Promise<Counted> {
    const element = new Counted();
    page.append(element);
    await element.updateComplete;
    element.log.length = 0;
    return element;
  }

  it('does nothing before it is in a page, and then updates once', async () => {
    const element = new Counted();
    element.first = 'a';
    element.requestUpdate();
    await Promise.resolve();
    expect(element.log).to.deep.equal([]);
    page.append(element);
    expect(element.log).to.deep.equal([]);
    expect(await element.updateComplete).to.equal(true);
    expect(element.log).to.deep.equal([
      'will: first was undefined, secondPart was undefined, data was undefined',
      'update: a',
      'updated',
    ]);
  });

  it('takes changes together, and leaves out what stays the same', async () => {
    const element = await connected();
    element.first = 'a';
    element.first = 'b';
    element.secondPart = null;
    element.data = NaN;
    await element.updateComplete;
    element.data = NaN;
    await element.updateComplete;
    expect(element.log).to.deep.equal(['will: first was unset, data was null', 'update: b', 'updated']);
  });

  it('reads attributes, also when they are removed; none for a property that has none', async () => {
    const element = await connected();
    element.setAttribute('second-part', 'x');
    element.setAttribute('data', 'x');
    element.setAttribute('secondpart', 'x');
    expect(element.secondPart).to.equal('x');
    expect(element.data).to.equal(null);
    element.removeAttribute('second-part');
    expect(element.secondPart).to.equal(null);
    expect(Counted.observedAttributes).to.deep.equal(['first', 'second-part']);
  });

  it('lets properties from before its definition count, after its attributes', async () => {
    class Late extends Counted {}
    const element = document.createElement('test-late-counted') as Late;
    element.setAttribute('first', 'attribute');
    element.first = 'property';
    page.append(element);
    customElements.define('test-late-counted', Late);
    await element.updateComplete;
    expect(element.first).to.equal('property');
    expect(Object.hasOwn(element, 'first')).to.equal(false);
  });

  it('takes what willUpdate changes into the same update, and what update changes into another', async () => {
    const element = await connected();
    element.onWillUpdate = () => (element.secondPart = 'found');
    element.onUpdate = () => (element.data = 'shown');
    element.first = 'a';
    while (!(await element.updateComplete)) /* another one is due */ ;
    expect(element.log.slice(0, 3)).to.deep.equal(['will: first was unset', 'update: a', 'updated']);
    expect(element.log.slice(3)).to.deep.equal(['will: data was null', 'update: a', 'updated']);
  });

  it('shows its own content after an update that failed, tells of it, and goes on', async () => {
    const element = await connected();
    const warn = sinon.stub(console, 'warn');
    element.onWillUpdate = () => {
      throw new RangeError('no');
    };
    element.first = 'a';
    expect(await element.updateComplete).to.equal(true);
    expect(warn.args.map(([sentence]) => String(sentence))).to.eql([
      'bereikbaar-nu: <test-counted> has failed and shows its own content',
    ]);
    expect(warn.args[0]![1]).to.be.instanceOf(RangeError);
    warn.restore();
    expect([...element.shadowRoot!.children].map(({ localName }) => localName)).to.eql(['slot']);
    element.onWillUpdate = () => {};
    element.first = 'b';
    expect(await element.updateComplete).to.equal(true);
    expect(element.log.slice(-2)).to.deep.equal(['update: b', 'updated']);
  });

  it('tells its controllers when it comes and goes', async () => {
    const element = await connected();
    const heard: string[] = [];
    const controller = { hostConnected: () => heard.push('came'), hostDisconnected: () => heard.push('went') };
    element.addController(controller);
    element.remove();
    page.append(element);
    element.removeController(controller);
    element.removeController(controller);
    element.remove();
    // It was in the page already, as with Lit's elements.
    expect(heard).to.deep.equal(['came', 'went', 'came']);
  });

  it('shares its style sheets with the others of its kind', async () => {
    const [one, other] = [await connected(), await connected()];
    expect(one.shadowRoot!.adoptedStyleSheets).to.have.length(1);
    expect(one.shadowRoot!.adoptedStyleSheets[0]).to.equal(other.shadowRoot!.adoptedStyleSheets[0]);
  });
});
