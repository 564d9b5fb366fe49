import { expect, fixture, html } from '@open-wc/testing';

const definition = new URL('../../src/define.ts', import.meta.url).href;

/** A window of its own, with an element in it that has own content, and what its console is warned of. */
async function openWindow() {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
  const view = frame.contentWindow as Window & typeof globalThis;
  const warnings: string[] = [];
  const errors: string[] = [];
  view.console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  view.addEventListener('error', ({ message }) => errors.push(message));
  const element = view.document.createElement('bereikbaar-status');
  element.append('020 123 45 67');
  view.document.body.append(element);
  return { view, element, warnings, errors };
}

/** Runs define.ts in the window; another `copy` runs it again. */
function load(view: Window, copy: string): Promise<unknown> {
  const script = view.document.createElement('script');
  script.type = 'module';
  script.src = `${definition}?copy=${copy}`;
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
  view.document.head.append(script);
  return loaded;
}

describe('define', () => {
  it('registers the elements, and may run again (FAILURES 19)', async () => {
    const { view, element, warnings, errors } = await openWindow();
    await load(view, '1');
    await load(view, '2');
    expect(element.shadowRoot).to.not.equal(null);
    expect(warnings.filter((words) => words.startsWith('bereikbaar'))).to.eql([]);
    expect(errors).to.eql([]);
  });

  it('leaves the elements of another version as they are, with one warning (FAILURES 19)', async () => {
    const { view, element, warnings, errors } = await openWindow();
    class Other extends view.HTMLElement {}
    view.customElements.define('bereikbaar-status', Other);
    await load(view, '1');
    expect(view.customElements.get('bereikbaar-status')).to.equal(Other);
    expect(element.shadowRoot).to.equal(null);
    expect(warnings.filter((words) => words.startsWith('bereikbaar'))).to.have.length(1);
    expect(errors).to.eql([]);
  });

  it('does nothing in a browser that is too old: own content stays', async () => {
    const { view, element, warnings, errors } = await openWindow();
    const supports = view.CSS.supports.bind(view.CSS);
    view.CSS.supports = (condition: string, value?: string) =>
      !condition.includes(':state') && (value === undefined ? supports(condition) : supports(condition, value));
    await load(view, '1');
    expect(view.customElements.get('bereikbaar-status')).to.equal(undefined);
    expect(element.textContent).to.equal('020 123 45 67');
    expect(warnings.filter((words) => words.startsWith('bereikbaar'))).to.eql([]);
    expect(errors).to.eql([]);
  });

  it('leaves own content where a document without a browser says that it supports everything (happy-dom)', async () => {
    const { view, element, warnings, errors } = await openWindow();
    view.CSS.supports = () => true;
    Reflect.deleteProperty(view.HTMLElement.prototype, 'attachInternals');
    await load(view, 'happy');
    expect(element.shadowRoot).to.equal(null);
    expect([...warnings.filter((words) => words.startsWith('bereikbaar')), ...errors]).to.eql([]);
  });
});

describe('the library', () => {
  it('registers nothing and has no other side effects', async () => {
    const { view, errors } = await openWindow();
    const script = view.document.createElement('script');
    script.type = 'module';
    script.src = new URL('../../src/index.ts', import.meta.url).href;
    const before = Object.keys(view);
    await new Promise((resolve) => {
      script.onload = resolve;
      view.document.head.append(script);
    });
    expect(view.customElements.get('bereikbaar-status')).to.equal(undefined);
    expect(Object.keys(view).filter((name) => !before.includes(name) && !/^(lit|reactiveElement)/.test(name))).to.eql(
      [],
    );
    expect(errors).to.eql([]);
  });
});
