// What a status says of a schedule whose answers were compiled into its file, and when it asks the rules instead.
import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../src/define.js';
import { BereikbaarChangeEvent } from '../../../src/elements/base/change-event.js';
import type { BereikbaarStatus } from '../../../src/elements/status/bereikbaar-status.js';
import { checksum } from '../../../src/compile/checksum.js';
import { body, owned, withCompiled } from '../../compile/compiled-fixture.js';
import { ok } from '../../page/answers.js';
import { LostPart } from '../../page/schedule/lost-part.js';
import { LostPartScene } from '../lost-part-scene.js';
import { part, statesOf, textOf } from '../reading.js';
import { amsterdam, Scene } from '../scene.js';
import { until } from '../until.js';

const compiled = withCompiled(owned, { ...body });
const src = 'https://linde.example/bereikbaar.json';

const headline = (element: BereikbaarStatus) => textOf(element, 'headline');

async function put(properties: Partial<BereikbaarStatus>, place?: HTMLElement): Promise<BereikbaarStatus> {
  const page = place ?? (await fixture<HTMLElement>(html`<div lang="nl"></div>`));
  const element = Object.assign(document.createElement('bereikbaar-status'), properties);
  element.textContent = 'Bel 020 123 45 67';
  page.append(element);
  await element.updateComplete;
  return element;
}

function inPage(document_: object): string {
  const id = `compiled-${document.querySelectorAll('script[type="application/json"]').length}`;
  const script = Object.assign(document.createElement('script'), { type: 'application/json', id });
  script.textContent = JSON.stringify(document_);
  document.body.append(script);
  return `#${id}`;
}

describe('<bereikbaar-status> of a compiled file', () => {
  let scene: Scene;
  beforeEach(() => (scene = new Scene('2026-10-19T08:00')));
  afterEach(() => sinon.restore());

  it('says what was compiled, from the page, from an address and as a property', async () => {
    scene.answer = ok(JSON.stringify(compiled));
    for (const properties of [{ src: inPage(compiled) }, { src }, { schedule: compiled }]) {
      const element = await put(properties);
      await until(() => headline(element), 'a headline');
      expect(headline(element)).to.equal('Gesloten');
      expect(statesOf(element)).to.eql(['closed']);
    }
  });

  it('changes at each minute at which something else was compiled, and announces it', async () => {
    const element = await put({ schedule: compiled });
    const heard: unknown[] = [];
    element.addEventListener('bereikbaar-change', ({ state, previous }) => heard.push([state, previous]));
    scene.goTo('2026-10-19T09:00', -1);
    await element.updateComplete;
    expect(headline(element)).to.equal('Gesloten');
    scene.goTo('2026-10-19T09:00');
    await element.updateComplete;
    expect(headline(element)).to.equal('Open');
    expect(element.shadowRoot!.querySelector('[aria-live]')!.textContent).to.equal('Open');
    scene.goTo('2026-10-19T16:45');
    await element.updateComplete;
    expect(element.matches(':state(closes-soon)')).to.equal(true);
    scene.goTo('2026-10-19T17:00');
    await element.updateComplete;
    expect(heard).to.eql([
      ['open', 'closed'],
      ['closed', 'open'],
    ]);
    expect(scene.timers).to.equal(1);
  });

  for (const [what, properties] of [
    ['a tone that was not compiled', { tone: 'gruff' as 'formal' }],
    ['a language that was not', { lang: 'de' }],
    ['another moment', { previewAt: '2026-10-19T12:00' }],
    ['presence', { schedule: withCompiled({ ...owned, presence: { url: '/presence.json' } }, { ...body }) }],
    ['an edit behind the back of the compiler', { schedule: { ...compiled, hours: 'closed' } }],
    ['a broken part', { schedule: { ...compiled, compiled: { ...(compiled['compiled'] as object), from: 0 } } }],
  ] as const) {
    it(`asks the rules for ${what}`, async () => {
      const element = await put({ schedule: compiled, ...properties });
      await until(() => headline(element), 'a headline');
      expect(headline(element))
        .to.be.a('string')
        .and.not.match(/^(Gesloten|Closed|Open)$/);
    });
  }

  it('asks the rules when what was compiled is over, and never shows what is old', async () => {
    const element = await put({ schedule: compiled });
    scene.goTo('2026-10-28T23:59');
    await element.updateComplete;
    expect(headline(element)).to.equal('Gesloten');
    scene.goTo('2026-10-29T10:00');
    await element.updateComplete;
    expect(headline(element)).to.equal('Wij zijn nu bereikbaar');
  });

  it('tells of a change with what the rules say, for who asks', async () => {
    const heard: BereikbaarChangeEvent[] = [];
    const page = await fixture<HTMLElement>(
      html`<div lang="nl" @bereikbaar-change=${(event: BereikbaarChangeEvent) => heard.push(event)}></div>`,
    );
    await put({ schedule: compiled }, page);
    const [{ evaluation, evaluate }] = heard as [BereikbaarChangeEvent];
    expect(evaluation).to.equal(null);
    const asked = await evaluate();
    expect(asked).to.deep.include({ state: 'closed', next: 'open', opensAt: amsterdam('2026-10-19T09:00') });
  });

  it('goes over to a file that is newer, and says nothing of it aloud', async () => {
    scene.answer = ok(JSON.stringify({ ...owned, override: { hours: 'closed', reason: 'Storing' } }));
    const place = inPage(compiled);
    document.querySelector<HTMLElement>(place)!.dataset['src'] = src;
    const element = await put({ src: place });
    await until(() => headline(element) !== 'Gesloten', 'the newer file');
    expect(element.shadowRoot!.textContent).to.contain('Storing');
    expect(element.shadowRoot!.querySelector('[aria-live]')!.textContent).to.equal('');
  });

  describe('in a language that was not compiled, so that its rules are read', () => {
    const closed = { ...owned, override: { hours: 'closed', reason: 'Storing' } };
    const recompiled = withCompiled(closed, { ...body, of: checksum(closed) });

    /** An element whose schedule stands in the page, is open, and has a newer copy at an address, which comes afterwards; with the states that it tells. */
    async function putProvisional(newer: object) {
      scene.goTo('2026-10-19T10:00');
      const place = inPage(compiled);
      document.querySelector<HTMLElement>(place)!.dataset['src'] = src;
      const page = await fixture<HTMLElement>(html`<div lang="de"></div>`);
      const told: string[] = [];
      page.addEventListener('bereikbaar-change', ({ state }) => told.push(state));
      scene.answer = async () => {
        await until(() => told.includes('open'), 'the copy in the page');
        return ok(JSON.stringify(newer))();
      };
      return { element: await put({ src: place }, page), told };
    }

    it('counts as shown only when they are: its newer copy is no change to say aloud', async () => {
      const { element, told } = await putProvisional(recompiled);
      await until(() => told.includes('closed'), 'the newer copy');
      await element.updateComplete;
      expect(told).to.eql(['open', 'closed']);
      expect(element.shadowRoot!.querySelector('[aria-live]')!.textContent).to.equal('');
    });

    it('leaves the one before until they are, not one that is older', async () => {
      const { element, told } = await putProvisional(closed);
      await until(() => told.includes('closed'), 'the newer copy');
      scene.answer = ok(JSON.stringify(recompiled));
      scene.goTo('2026-10-19T11:00');
      await until(() => scene.requests.length === 2, 'another copy');
      for (let turn = 0; turn < 10; turn++) await new Promise((done) => setTimeout(done));
      await element.updateComplete;
      expect(told).to.eql(['open', 'closed']);
    });
  });

  it('takes the checksums of a property once', async () => {
    const { stringify } = JSON;
    const summed: unknown[] = [];
    sinon.replace(JSON, 'stringify', (value: unknown) => {
      if (Object.hasOwn(Object(value) as object, 'subjects')) summed.push(value);
      return stringify(value);
    });
    const element = await put({ schedule: structuredClone(compiled) });
    await until(() => headline(element), 'a headline');
    expect(summed).to.have.length(1);
  });

  it('shows no change that the page makes in a property afterwards', async () => {
    const mine = structuredClone(compiled) as { hours: unknown; compiled: { subjects: unknown } };
    const element = await put({ schedule: mine });
    mine.hours = 'always';
    mine.compiled.subjects = {};
    scene.goTo('2026-10-19T09:00');
    await element.updateComplete;
    expect(headline(element)).to.equal('Open');
    element.lang = 'de';
    await element.updateComplete;
    await until(() => headline(element) !== 'Open', 'German');
    expect(headline(element)).to.match(/erreichbar/);
  });
});

describe('<bereikbaar-status> of a compiled file that cannot load the rules', () => {
  let scene: LostPartScene;
  beforeEach(() => (scene = new LostPartScene()));
  afterEach(() => scene.end());

  it('answers without them, and shows the own content when they are needed', async () => {
    const lost = new LostPart('status/status-engine');
    scene.scene.wall = Date.UTC(2026, 9, 19, 10);
    const element = (await scene.show(lost, 'BereikbaarStatus', 'bereikbaar-status', {
      schedule: compiled,
    })) as unknown as BereikbaarStatus;
    await until(() => headline(element), 'a headline');
    expect(headline(element)).to.equal('Open');
    scene.scene.advance(20 * 24 * 3_600_000);
    await scene.warned('what knows the rules could not be loaded');
    await element.updateComplete;
    expect(part(element, 'headline')).to.equal(null);
    expect(statesOf(element)).to.eql(['unknown']);
  });
});
