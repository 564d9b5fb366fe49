import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import { documentsByState, withChat } from './documents.js';
import { Scene } from './scene.js';
import { listFaint } from './seen-colours.js';
import { until } from './until.js';

/** The words of a page and what they stand on. None of these pages says `color-scheme`. */
const pages = [
  ['a plain page', '#000', '#fff'],
  ['a page with grey words', '#555', '#fff'],
  ['a dark page', '#e9eff4', '#121212'],
  ['a dark grey page', '#ddd', '#2b2b2b'],
  ['a blue footer', '#fff', '#0b3d63'],
] as const;

const form = {
  ...withChat,
  channels: [...withChat.channels, { id: 'callback', type: 'callback', endpoint: '/api/callback', question: true }],
};

const elements: Readonly<Record<string, (document: object) => TemplateResult>> = {
  'bereikbaar-status': (document) => html`<bereikbaar-status .schedule=${document}></bereikbaar-status>`,
  'bereikbaar-channels': (document) => html`<bereikbaar-channels .schedule=${document}></bereikbaar-channels>`,
  'bereikbaar-callback': (document) => html`<bereikbaar-callback .schedule=${document}></bereikbaar-callback>`,
  'bereikbaar-nu': (document) => html`<bereikbaar-nu ribbon .schedule=${document}></bereikbaar-nu>`,
  'bereikbaar-hours': (document) => html`<bereikbaar-hours .schedule=${document}></bereikbaar-hours>`,
  'bereikbaar-hours view=week': (document) =>
    html`<bereikbaar-hours view="week" .schedule=${document}></bereikbaar-hours>`,
  'bereikbaar-hours view=day': (document) =>
    html`<bereikbaar-hours view="day" .schedule=${document}></bereikbaar-hours>`,
};

const moments = [
  { document: form, time: '2026-11-24T11:00' },
  { document: form, time: '2026-11-24T12:45' },
  { document: form, time: '2026-11-24T21:30' },
  documentsByState.limited,
];

interface Updating extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

describe('our colours on a page that does not say its scheme', () => {
  for (const [page, ink, ground] of pages) {
    for (const [name, render] of Object.entries(elements)) {
      it(`${name} can be read on ${page}`, async () => {
        for (const { document, time } of moments) {
          if (name === 'bereikbaar-callback' && document !== form) continue;
          void new Scene(time);
          const place = await fixture<HTMLElement>(
            html`<section style="color: ${ink}; background: ${ground}">${render(document)}</section>`,
          );
          const element = place.firstElementChild as Updating;
          await until(() => element.shadowRoot!.querySelector('[part=base]'));
          await element.updateComplete;
          expect(listFaint(place), time).to.eql([]);
        }
      });
    }
  }
});

describe('a colour of the page, and its twin for dark (FAILURES 67)', () => {
  const colourOf = async (scheme: 'light' | 'dark', given: string, selector: string) => {
    void new Scene('2026-11-24T11:00');
    const place = await fixture<HTMLElement>(
      html`<section style="color-scheme: ${scheme}; ${given}">${elements['bereikbaar-nu']!(form)}</section>`,
    );
    const root = place.firstElementChild!.shadowRoot!;
    await until(() => root.querySelector(selector));
    return getComputedStyle(root.querySelector(selector)!);
  };
  const one = '--bereikbaar-surface: rgb(1, 2, 3); --bereikbaar-open: rgb(4, 5, 6)';
  const both = `${one}; --bereikbaar-surface-dark: rgb(7, 8, 9); --bereikbaar-open-dark: rgb(9, 8, 7)`;

  for (const [name, given, light, dark] of [
    ['one for both', one, 'rgb(1, 2, 3) rgb(4, 5, 6)', 'rgb(1, 2, 3) rgb(4, 5, 6)'],
    ['one for each', both, 'rgb(1, 2, 3) rgb(4, 5, 6)', 'rgb(7, 8, 9) rgb(9, 8, 7)'],
  ] as const)
    it(name, async () => {
      const found = async (scheme: 'light' | 'dark') => {
        const surface = await colourOf(scheme, given, '[part=base]');
        const sign = await colourOf(scheme, given, 'svg.open');
        return `${surface.backgroundColor} ${sign.color}`;
      };
      expect([await found('light'), await found('dark')]).to.eql([light, dark]);
    });

  it('without one the default holds, in each scheme another', async () => {
    const [light, dark] = [await colourOf('light', '', '[part=base]'), await colourOf('dark', '', '[part=base]')];
    expect([light.backgroundColor, dark.backgroundColor]).to.eql(['rgb(255, 255, 255)', 'rgb(25, 33, 42)']);
  });
});
