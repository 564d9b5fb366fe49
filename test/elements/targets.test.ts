import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { everyChannel, linde } from '../../stories/channels-documents.js';
import { Scene } from './scene.js';
import { until } from './until.js';

/** WCAG 2.5.8: what is pressed is 24 pixels wide and high, or stands within a sentence. */
const half = 24 / 2 - 0.5;

const controls = 'a[href], button, select, textarea, input:not([tabindex="-1"])';

const inSentences = '[part=urgent] a, [part=urgent] button, [part=note] a';

function isHit(root: ShadowRoot, control: Element, x: number, y: number): boolean {
  const found = root.elementFromPoint(x, y);
  return control === found || control.contains(found) || !!found?.closest('label')?.contains(control);
}

/** What is too small to press, in an element and those within it. */
function listSmall(root: ShadowRoot): string[] {
  const nested = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? listSmall(shadowRoot) : []));
  const own = [...root.querySelectorAll(controls)].filter(
    (control) => control.checkVisibility() && !control.matches(inSentences) && !control.closest('.unseen'),
  );
  const small = own.filter((control) => {
    control.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isLarge = [-half, half].every((by) => isHit(root, control, x + by, y) && isHit(root, control, x, y + by));
    return !isLarge;
  });
  return [...nested, ...small.map((control) => control.textContent.trim() || control.id)];
}

describe('what people press', () => {
  for (const tag of ['nu', 'channels', 'callback', 'launcher']) {
    it(`is large enough in <bereikbaar-${tag}>`, async () => {
      new Scene('2026-11-24T12:45');
      const page = await fixture<HTMLElement>(html`<div style="font: 16px/1.5 sans-serif; inline-size: 20rem"></div>`);
      const element = document.createElement(`bereikbaar-${tag}`) as HTMLElement & { schedule: unknown };
      // What scrolls in WebKitGTK has a bar above its edge, and the launcher's panel a button there.
      element.schedule = tag === 'launcher' ? linde : everyChannel;
      page.append(element);
      const root = element.shadowRoot!;
      await until(() => root.querySelector('[part=list], form, button[part=base]'));
      root.querySelector<HTMLElement>('button[part=base], [data-channel=callback] button')?.click();
      const within = () => root.querySelector('bereikbaar-callback, bereikbaar-nu')?.shadowRoot;
      await until(() => tag === 'callback' || within()?.querySelector('form, [part=list]'));
      // What floats has its place a moment later.
      await until(() => !listSmall(root).length).catch(() => {});
      expect(listSmall(root)).to.eql([]);
    });
  }

  it('is found where it is too small', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const root = page.attachShadow({ mode: 'open' });
    root.innerHTML = '<button style="inline-size: 60px; block-size: 20px; padding: 0; font-size: 8px">Bel</button>';
    expect(listSmall(root)).to.eql(['Bel']);
  });
});
