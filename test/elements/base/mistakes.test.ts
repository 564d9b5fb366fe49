// Mistakes in a page that would say nothing of themselves are told once, with the cure (FAILURES 58).
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../src/embed.js';
import { practice } from '../documents.js';
import { statesOf } from '../reading.js';
import { Scene } from '../scene.js';
import { until } from '../until.js';

/** A mistake as it is written, and what the console says of it in Dutch. */
interface Case {
  readonly it: string;
  readonly page: string;
  readonly says: readonly RegExp[];
  readonly language?: string;
}

const cases: readonly Case[] = [
  {
    it: 'no schedule',
    page: '<bereikbaar-status>eigen inhoud</bereikbaar-status>',
    says: [/^<bereikbaar-status> noemt geen rooster.*<bereikbaar-status src="\/bereikbaar.json">$/],
  },
  {
    it: 'no schedule, or an empty one, on any element',
    page: '<bereikbaar-hours src="">eigen inhoud</bereikbaar-hours><bereikbaar-callback></bereikbaar-callback>',
    says: [/^<bereikbaar-hours> noemt geen rooster/, /^<bereikbaar-callback> noemt geen rooster/],
  },
  {
    it: 'scr for src',
    page: '<bereikbaar-nu scr="#hours">eigen inhoud</bereikbaar-nu>',
    says: [/^<bereikbaar-nu>: het attribuut scr doet hier niets. Is src bedoeld\?$/],
  },
  {
    it: 'the name of a place or a property',
    page: '<bereikbaar-nu data-src="#hours"></bereikbaar-nu><bereikbaar-hours schedule="#hours"></bereikbaar-hours>',
    says: [/attribuut data-src .* Is src bedoeld/, /attribuut schedule .* Is src bedoeld/],
  },
  {
    it: 'a near miss beside a schedule that is right',
    page: '<bereikbaar-status src="#hours" chanel="phone">eigen inhoud</bereikbaar-status>',
    says: [/attribuut chanel doet hier niets. Is channel bedoeld/],
  },
  {
    it: 'an attribute with a value that it has not',
    page: '<bereikbaar-callback scr="#hours" tone="Tone"></bereikbaar-callback>',
    says: [/attribuut scr/, /"Tone" is geen waarde van tone en telt niet. Kies uit: formal of informal/],
  },
  {
    it: 'src on a place',
    page: '<div data-bereikbaar="status" src="#hours">eigen inhoud</div>',
    says: [/^<div data-bereikbaar="status">: het attribuut src doet hier niets. Is data-src bedoeld\?$/],
  },
  {
    it: 'a place with an attribute that lacks its data-, or has a slip of the pen',
    page: '<div data-bereikbaar="status" data-scr="#hours" channel="phone" class="data" data-id="7">eigen inhoud</div>',
    says: [/attribuut data-scr .* Is data-src bedoeld/, /attribuut channel .* Is data-channel bedoeld/],
  },
  {
    it: 'a language that we do not have',
    page: '<p lang="es"><bereikbaar-status src="#hours">eigen inhoud</bereikbaar-status></p>',
    says: [/lang="es" zijn er geen zinnen.*nl, en, de of fr/],
  },
  {
    it: 'curly quotes',
    page: '<bereikbaar-status src=”#hours”>eigen inhoud</bereikbaar-status>',
    says: [/gekrulde aanhalingstekens.*src="#hours"$/],
  },
  {
    it: 'curly quotes around a language',
    page: '<bereikbaar-status src="#hours" lang=“nl”>eigen inhoud</bereikbaar-status>',
    says: [/gekrulde aanhalingstekens.*lang="nl"$/],
  },
  ...[
    '<h2>Contact</h2>',
    '<main>Contact</main>',
    '<footer>Contact</footer>',
    '<bereikbaar-hours src="#hours"></bereikbaar-hours>',
  ].map((swallowed): Case => ({
    it: `a tag that closes itself, and swallows ${swallowed}`,
    page: `<bereikbaar-status src="#hours" /><p>Rest</p>${swallowed}`,
    says: [/^<bereikbaar-status> is niet gesloten.*<\/bereikbaar-status> achter de eigen inhoud/],
  })),
  ...['<img', '<input', '<hr', '<canvas'].map((tag): Case => ({
    it: `a place that shows nothing that stands in it: ${tag}`,
    page: `${tag} data-bereikbaar="status" data-src="#hours">`,
    says: [
      new RegExp(`^${tag} data-.*attribuut data-bereikbaar doet hier niets. Is <div data-bereikbaar="status"> bedoeld`),
    ],
  })),
  {
    it: 'a place that closes itself',
    page: '<div data-bereikbaar="status" data-src="#hours" /><h2>Contact</h2>',
    says: [/^<div data-bereikbaar="status"> is niet gesloten.*zoals <h2>.*<\/div> achter/],
  },
];

const right = [
  '<bereikbaar-status src="#hours">Bel <a href="tel:+31201234567">020 123 45 67</a><img src="data:," alt=""></bereikbaar-status>',
  '<bereikbaar-hours src="#hours" merge-days weeks="2" view="day" class="a" data-v-1="" aria-label="x" x-data="y" title="t"></bereikbaar-hours>',
  '<div data-bereikbaar="status" data-src="#hours" data-tone="informal" data-type="core/html" lang="nl">eigen inhoud</div>',
  '<div data-bereikbaar="status" data-src="#hours" data-weeks="2" data-merge-days>eigen inhoud</div>',
  '<div data-bereikbaar="status" data-schedule="#hours">eigen inhoud</div>',
  '<bereikbaar-hours src="#hours" mergedays></bereikbaar-hours>',
  '<p lang="nl-BE"><bereikbaar-nu src="#hours" is="x" key="7"></bereikbaar-nu></p>',
];

describe('a mistake that the page does not show', () => {
  let scene: Scene;
  let warn: sinon.SinonStub<unknown[], void>;
  let page: HTMLElement;
  beforeEach(async () => {
    scene = new Scene('2026-11-24T12:45');
    document.documentElement.lang = 'nl';
    warn = sinon.stub(console, 'warn');
    page = await fixture<HTMLElement>(html`<div></div>`);
  });
  afterEach(() => {
    warn.restore();
    document.documentElement.removeAttribute('lang');
  });

  const told = () => warn.args.map(([sentence]) => String(sentence).replace('bereikbaar-nu: ', ''));

  async function show(markup: string): Promise<void> {
    page.innerHTML = `<script type="application/json" id="hours">${JSON.stringify(practice)}</script>${markup}`;
    await nextFrame();
    await until(
      () =>
        !page.querySelector('[data-bereikbaar]:not(:has(*))') ||
        page.querySelector('[data-bereikbaar]')!.shadowRoot?.firstElementChild,
    );
    await until(() => !page.querySelector(':not(:defined)'));
    scene.advance(1001);
  }

  for (const { it: mistake, page: markup, says } of cases) {
    it(`is told: ${mistake}`, async () => {
      await show(markup);
      await until(() => says.every((each) => told().some((sentence) => each.test(sentence))), told().join('\n'));
      expect(told(), told().join('\n')).to.have.length(says.length);
    });
  }

  it('is told once, however many elements have it', async () => {
    await show('<bereikbaar-status srd="#hours"></bereikbaar-status>'.repeat(20));
    await until(() => told().length);
    await nextFrame();
    expect(told()).to.have.length(1);
  });

  for (const markup of right) {
    it(`is not found in ${markup}`, async () => {
      await show(markup);
      scene.advance(5000);
      await nextFrame();
      expect(told()).to.eql([]);
    });
  }

  it('is none of an element that gets its schedule late, or has gone by then', async () => {
    const late = document.createElement('bereikbaar-status');
    late.append('eigen inhoud');
    const gone = document.createElement('bereikbaar-status');
    page.append(late, gone);
    await nextFrame();
    scene.advance(900);
    late.schedule = practice;
    gone.remove();
    scene.advance(5000);
    await late.updateComplete;
    expect(told()).to.eql([]);
    expect(statesOf(late)).to.eql(['break']);
    late.remove();
    expect([scene.timers, scene.listeners]).to.eql([0, []]);
  });
});
