import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { BereikbaarHours } from '../../../src/elements/hours/bereikbaar-hours.js';
import { withChat } from '../documents.js';
import { Scene } from '../scene.js';

const forceColours = (ground: 'light' | 'dark' | null) =>
  executeServerCommand<boolean, string | null>('force-colours', ground);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+/g)].map(([value]) => {
    const share = Number(value) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((first, second) => first - second) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const hasWords = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim()) && element.checkVisibility();

/** The words that are seen with less contrast than 4.5 on the ground of the page. */
async function listFaint(view: string | null): Promise<string[]> {
  const ground = await fixture<HTMLElement>(html`<p style="background: Canvas"></p>`);
  const { backgroundColor } = getComputedStyle(ground);
  const element = await fixture<BereikbaarHours>(
    html`<bereikbaar-hours .schedule=${withChat} .view=${view}></bereikbaar-hours>`,
  );
  await element.updateComplete;
  const words = [...element.shadowRoot!.querySelectorAll('*')].filter(
    (found) => found.localName !== 'style' && hasWords(found),
  );
  expect(words).not.to.be.empty;
  return words.flatMap((found) => {
    const { color, fill } = getComputedStyle(found);
    const ratio = contrast(found instanceof SVGElement ? fill : color, backgroundColor);
    return ratio < 4.5 ? [`${found.textContent.trim()}: ${ratio.toFixed(1)}`] : [];
  });
}

describe('the words of hours', () => {
  beforeEach(() => void new Scene('2026-11-24T12:45'));
  afterEach(() => forceColours(null));

  for (const ground of [null, 'light', 'dark'] as const) {
    for (const view of [null, 'day', 'ribbon', 'week']) {
      it(`can be read as ${view ?? 'a table'}, in ${ground ? `the visitor’s own colours on a ${ground} ground` : 'our colours'}`, async () => {
        await forceColours(ground);
        expect(await listFaint(view)).to.eql([]);
      });
    }
  }
});
