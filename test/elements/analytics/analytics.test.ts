import { expect } from '@esm-bundle/chai';
import { reportTo, type ReportedEvent } from '../../../src/elements/analytics/analytics.js';
import { chosen } from './reported.js';

const changed: ReportedEvent = {
  name: 'bereikbaar-change',
  channel: null,
  type: null,
  state: 'break',
  recommended: false,
};

const page = window as unknown as Record<string, unknown>;
const globals = ['dataLayer', '_paq', 'plausible'];

describe('reportTo', () => {
  const warnings: unknown[][] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...data: unknown[]) => void warnings.push(data);
  });
  afterEach(() => {
    console.warn = warn;
    globals.forEach((name) => Reflect.deleteProperty(window, name));
  });

  it('the data layer gets an event with variables of our own, before its script is there', () => {
    reportTo('data-layer', chosen);
    reportTo('data-layer', changed);
    expect(page.dataLayer).to.deep.equal([
      {
        event: 'bereikbaar-select',
        bereikbaar_channel: 'chat',
        bereikbaar_type: 'chat',
        bereikbaar_state: 'open',
        bereikbaar_recommended: true,
      },
      {
        event: 'bereikbaar-change',
        bereikbaar_channel: null,
        bereikbaar_type: null,
        bereikbaar_state: 'break',
        bereikbaar_recommended: false,
      },
    ]);
  });

  it('Matomo gets a category, an action and a name, before its script is there', () => {
    reportTo('matomo', chosen);
    reportTo('matomo', changed);
    expect(page._paq).to.deep.equal([
      ['trackEvent', 'bereikbaar', 'bereikbaar-select', 'chat | chat | open | recommended'],
      ['trackEvent', 'bereikbaar', 'bereikbaar-change', 'break'],
    ]);
  });

  it('Plausible gets properties that are texts; a change is no interaction', () => {
    const calls: unknown[] = [];
    page.plausible = (...values: unknown[]) => void calls.push(values);
    reportTo('plausible', chosen);
    reportTo('plausible', changed);
    expect(calls).to.deep.equal([
      [
        'bereikbaar-select',
        { props: { channel: 'chat', type: 'chat', state: 'open', recommended: 'true' }, interactive: true },
      ],
      [
        'bereikbaar-change',
        { props: { channel: '', type: '', state: 'break', recommended: 'false' }, interactive: false },
      ],
    ]);
  });

  it('what their scripts put in the place of the arrays is used', () => {
    const entries: unknown[] = [];
    page._paq = { push: (entry: unknown) => void entries.push(entry) };
    reportTo('matomo', chosen);
    expect(entries).to.have.length(1);
  });

  it('FAILURES 35: whatever else an event carries is not told', () => {
    const canary = '+31299999999';
    const calls: unknown[] = [];
    page.plausible = (...values: unknown[]) => void calls.push(values);
    const event = { ...chosen, number: canary, link: `tel:${canary}`, target: document.body };
    for (const bridge of ['data-layer', 'matomo', 'plausible']) reportTo(bridge, event);
    const told = JSON.stringify([page.dataLayer, page._paq, calls]);
    expect(told).to.contain('bereikbaar-select').and.not.to.contain(canary);
    expect(warnings).to.deep.equal([]);
  });

  it('one that does not exist: one warning, and nothing is touched', () => {
    for (const bridge of ['ga', 'ga', 'toString', '__proto__']) reportTo(bridge, chosen);
    expect(warnings).to.have.length(3);
    expect(warnings[0]![0]).to.contain('there is no analytics="ga"');
    expect(globals.filter((name) => name in window)).to.deep.equal([]);
  });

  it('one that throws: one warning', () => {
    page.plausible = () => {
      throw new Error('broken');
    };
    for (let event = 0; event < 3; event++) reportTo('plausible', chosen);
    page.dataLayer = {
      push() {
        throw new Error('broken');
      },
    };
    for (let event = 0; event < 3; event++) reportTo('data-layer', chosen);
    expect(warnings.map(([sentence]) => sentence)).to.deep.equal([
      'bereikbaar-nu: analytics="plausible" does not work',
      'bereikbaar-nu: analytics="data-layer" does not work',
    ]);
  });
});
