import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { BereikbaarHours } from '../../../src/elements/hours/bereikbaar-hours.js';
import { withChat } from '../documents.js';
import { Scene } from '../scene.js';
import { listFaint } from '../seen-colours.js';

const forceColours = (ground: 'light' | 'dark' | null) =>
  executeServerCommand<boolean, string | null>('force-colours', ground);

/** The words that are seen with too little contrast on the ground of the page. */
async function listFaintHours(view: string | null): Promise<string[]> {
  const page = await fixture<HTMLElement>(
    html`<section style="color: CanvasText; background: Canvas">
      <bereikbaar-hours .schedule=${withChat} .view=${view}></bereikbaar-hours>
    </section>`,
  );
  const element = page.querySelector<BereikbaarHours>('bereikbaar-hours')!;
  await element.updateComplete;
  expect(element.shadowRoot!.textContent).to.include('nu');
  return listFaint(page);
}

describe('the words of hours', () => {
  beforeEach(() => void new Scene('2026-11-24T12:45'));
  afterEach(() => forceColours(null));

  for (const ground of [null, 'light', 'dark'] as const) {
    for (const view of [null, 'day', 'ribbon', 'week']) {
      it(`can be read as ${view ?? 'a table'}, in ${ground ? `the visitor’s own colours on a ${ground} ground` : 'our colours'}`, async () => {
        await forceColours(ground);
        expect(await listFaintHours(view)).to.eql([]);
      });
    }
  }
});
