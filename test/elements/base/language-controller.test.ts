import { expect, fixture, html } from '@open-wc/testing';
import { ReactiveElement } from '@lit/reactive-element';
import sinon from 'sinon';
import { LanguageController } from '../../../src/elements/base/language-controller.js';
import { loadCatalog, type Catalog } from '../../../src/messages/index.js';
import { Scene } from '../scene.js';

const nl = loadCatalog('nl', 'nl', false) as Catalog;
const english: Catalog = { ...nl, language: 'en' };

/** What the network gives for a language; a test lets it fail. */
let answers: Record<string, Catalog | Promise<Catalog>> = {};
const asked: string[] = [];

class Speaker extends ReactiveElement {
  readonly language = new LanguageController(this, (language) => {
    asked.push(language);
    return answers[language]!;
  });
  said: unknown;

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    const speech = this.language.read('nl');
    this.said = speech && `${speech.language} in ${speech.catalog.language}`;
  }
}
customElements.define('test-speaker', Speaker);

async function speakerIn(lang: string): Promise<Speaker> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const speaker = new Speaker();
  speaker.lang = lang;
  page.append(speaker);
  await settle(speaker);
  return speaker;
}

async function settle(speaker: Speaker): Promise<void> {
  for (const answer of Object.values(answers)) await Promise.resolve(answer).catch(() => {});
  await speaker.updateComplete;
  await speaker.updateComplete;
}

describe('sentences that cannot be loaded', () => {
  let scene: Scene;
  let warn: sinon.SinonStub;
  beforeEach(() => {
    scene = new Scene();
    warn = sinon.stub(console, 'warn');
    asked.length = 0;
    const failing = Promise.reject<Catalog>(new TypeError('Failed to fetch'));
    failing.catch(() => {}); // it may be asked for later, or not at all
    answers = { nl, en: failing };
  });
  afterEach(() => warn.restore());

  it('are asked for again after a while, and not at each update', async () => {
    const speaker = await speakerIn('en');
    expect(speaker.said).to.equal(null);
    expect(speaker.language.hasFailed).to.equal(true);
    speaker.requestUpdate();
    await settle(speaker);
    expect(asked).to.deep.equal(['en']);
    answers['en'] = Promise.resolve(english);
    scene.advance(61_000);
    await settle(speaker);
    expect(asked).to.deep.equal(['en', 'en']);
    expect(speaker.said).to.equal('en in en');
    expect(speaker.language.hasFailed).to.equal(false);
    expect(scene.timers).to.equal(0);
  });

  it('are asked for again when the visitor comes back', async () => {
    const speaker = await speakerIn('en');
    answers['en'] = Promise.resolve(english);
    scene.hide();
    scene.advance(6000);
    scene.show();
    await settle(speaker);
    expect(speaker.said).to.equal('en in en');
  });

  it('leave the language as it was, and mix no two', async () => {
    const speaker = await speakerIn('nl');
    speaker.lang = 'en';
    await settle(speaker);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settle(speaker);
    expect(asked).to.include('en');
    expect(speaker.said).to.equal('nl in nl');
    expect(speaker.language.hasFailed).to.equal(false);
  });

  it('leave no timer behind', async () => {
    const speaker = await speakerIn('en');
    speaker.remove();
    expect(scene.timers).to.equal(0);
  });
});

describe('the places whose language is watched', () => {
  beforeEach(() => {
    new Scene();
    answers = { nl };
  });

  it('are let go of when no element stands in them any more', async () => {
    const stays = await speakerIn('nl');
    const leaves = await speakerIn('nl');
    const root = leaves.parentElement!.attachShadow({ mode: 'open' });
    root.append(leaves);
    await settle(leaves);
    leaves.remove();
    await settle(stays);
    const update = sinon.spy(stays, 'requestUpdate');
    root.append(document.createElement('p'));
    root.querySelector('p')!.lang = 'en';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(update.callCount).to.equal(0);
    stays.parentElement!.lang = 'nl-BE';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(update.callCount).to.equal(1);
  });
});
