import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { ReactiveElement } from '@lit/reactive-element';
import sinon from 'sinon';
import '../../../src/define.js';
import { know, type Knowledge } from '../../../src/elements/base/know.js';
import { LanguageController } from '../../../src/elements/base/language-controller.js';
import { MomentController } from '../../../src/elements/base/moment-controller.js';
import { ScheduleController } from '../../../src/elements/base/schedule-controller.js';
import { settle } from '../../../src/elements/base/settle.js';
import { loadCatalog, type Catalog, type Tone } from '../../../src/messages/index.js';
import type { StatusKey } from '../../../src/messages/status/status-words.js';
import { practice } from '../documents.js';
import { Scene, amsterdam } from '../scene.js';
import { until } from '../until.js';

const dutch = loadCatalog('nl', 'nl', false) as Catalog;

/** What the network gives for each language. */
let words: Record<string, Catalog | Promise<Catalog>> = {};

class Knower extends ReactiveElement {
  static override properties = {
    src: {},
    schedule: { attribute: false },
    tone: {},
    previewAt: { attribute: 'preview-at' },
  };

  declare src: string | null;
  declare schedule: unknown;
  declare tone: Tone | null;
  declare previewAt: string | null;
  knowledge: Knowledge<StatusKey> | undefined;
  readonly #states = this.attachInternals().states;
  readonly #schedule = new ScheduleController(this);
  readonly #moment = new MomentController(this);
  readonly #language = new LanguageController(this, (language) => words[language]!);

  protected override getUpdateComplete(): Promise<boolean> {
    return settle(() => super.getUpdateComplete(), this.#schedule, this.#language);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    this.knowledge = know(this, this.#states, this.#schedule, this.#moment, this.#language);
  }
}
customElements.define('test-knower', Knower);

type Properties = Partial<Pick<Knower, 'src' | 'schedule' | 'tone' | 'previewAt' | 'lang'>>;

async function put<Tag extends string>(tag: Tag, properties: Properties): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  const element = document.createElement(tag);
  page.append(Object.assign(element, { src: null, schedule: null, tone: null, previewAt: null, ...properties }));
  return element;
}

const putKnower = (properties: Properties) => put('test-knower', properties) as Promise<Knower>;

const statesOf = (element: Element) =>
  ['loading', 'unknown', 'preview', 'open', 'break'].filter((state) => element.matches(`:state(${state})`));

const never = new Promise<never>(() => {});

describe('what an element knows', () => {
  let scene: Scene;
  let warn: sinon.SinonStub;
  beforeEach(() => {
    scene = new Scene();
    scene.answer = () => never;
    warn = sinon.stub(console, 'warn');
    const failing = Promise.reject<Catalog>(new TypeError('Failed to fetch'));
    failing.catch(() => {}); // not every test asks for it
    words = { nl: dutch, en: never, fr: failing };
  });
  afterEach(() => warn.restore());

  const faulty = { ...practice, hours: 'mondays' };
  const cases: readonly [what: string, Properties, status: string | undefined, states: readonly string[]][] = [
    ['no schedule', {}, undefined, []],
    ['no schedule, in a preview', { previewAt: '2026-11-24T12:45' }, undefined, ['preview']],
    ['a schedule that comes', { src: '/hours.json' }, 'loading', ['loading']],
    ['a schedule that comes, in a preview', { src: '/hours.json', previewAt: 'x' }, 'loading', ['loading', 'preview']],
    ['sentences that come', { schedule: practice, lang: 'en' }, 'loading', ['loading']],
    ['a schedule that is none', { src: '#nowhere' }, 'failed', ['unknown']],
    ['a faulty schedule', { schedule: faulty }, 'failed', ['unknown']],
    ['a moment that is none', { schedule: practice, previewAt: 'x' }, 'failed', ['unknown', 'preview']],
    ['and sentences that come', { schedule: practice, previewAt: 'x', lang: 'en' }, 'failed', ['unknown', 'preview']],
    ['sentences that are lost', { schedule: practice, lang: 'fr' }, 'failed', ['unknown']],
    ['all of it', { schedule: practice }, 'known', []],
    ['all of it, in a preview', { schedule: practice, previewAt: '2026-11-24T12:45' }, 'known', ['preview']],
  ];
  for (const [what, properties, status, states] of cases) {
    it(`${what}: it is ${status ?? 'nothing'}`, async () => {
      const element = await putKnower(properties);
      await until(() => element.knowledge?.status === status, status);
      await nextFrame();
      expect([element.knowledge?.status, statesOf(element)]).to.eql([status, states]);
    });
  }

  it('is a schedule, a moment, and how to speak of them', async () => {
    const formal = await putKnower({ schedule: practice });
    const informal = await putKnower({ schedule: practice, tone: 'informal', previewAt: '2026-11-24T12:45' });
    const wrong = await putKnower({ schedule: { ...practice, tone: 'informal' }, tone: 'rude' as Tone });
    const told = [];
    for (const element of [formal, informal, wrong]) {
      await element.updateComplete;
      const { schedule, instant, manner } = element.knowledge!;
      told.push([schedule?.timeZone, instant, manner?.language, manner?.catalog, manner?.tone]);
    }
    expect(told).to.eql([
      ['Europe/Amsterdam', scene.wall, 'nl', dutch, 'formal'],
      ['Europe/Amsterdam', amsterdam('2026-11-24T12:45'), 'nl', dutch, 'informal'],
      ['Europe/Amsterdam', scene.wall, 'nl', dutch, 'informal'],
    ]);
  });

  it('is the schedule and the moment while the sentences come: presence need not wait for them', async () => {
    const element = await putKnower({ schedule: practice, lang: 'en' });
    await until(() => element.knowledge?.schedule);
    expect(element.knowledge?.status).to.equal('loading');
    expect(element.knowledge?.schedule?.timeZone).to.equal('Europe/Amsterdam');
    expect(element.knowledge?.instant).to.equal(scene.wall);
  });

  it('is complete when the sentences are there, too', async () => {
    let arrive: (words: Catalog) => void = () => {};
    words['en'] = new Promise((resolve) => (arrive = resolve));
    const element = await putKnower({ schedule: practice, lang: 'en' });
    void nextFrame().then(() => arrive({ ...dutch, language: 'en' }));
    await element.updateComplete;
    expect(element.knowledge?.manner?.catalog.language).to.equal('en');
  });

  for (const tag of ['status', 'channels', 'nu', 'hours', 'callback', 'launcher']) {
    it(`makes the same states in <bereikbaar-${tag}>`, async () => {
      const told = cases.filter(([, { lang, schedule }, status]) => !lang && (status !== 'known' || !schedule));
      for (const [what, properties, , states] of told) {
        const element = await put(`bereikbaar-${tag}`, properties);
        await until(() => String(statesOf(element)) === String(states), what);
      }
    });
  }
});
