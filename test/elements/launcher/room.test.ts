// The launcher makes room for what floats in its corner, before it is placed and when something comes.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { BereikbaarLauncher } from '../../../src/elements/launcher/bereikbaar-launcher.js';
import { usePage } from '../../../src/page/page.js';
import { linde } from '../channels/channels-scene.js';
import { Scene } from '../scene.js';
import { until } from '../until.js';
import { part } from './launcher-scene.js';

/** What floats, by its style, and whether the launcher makes room for it. */
const guests: Readonly<Record<string, readonly [css: string, makesRoom: boolean]>> = {
  'a chat’s button': ['inset: auto 16px 16px auto; inline-size: 60px; block-size: 60px; z-index: 1031', true],
  'a chat’s button, below ours': ['inset: auto 16px 16px auto; inline-size: 60px; block-size: 60px', true],
  'an invisible layer, as wide as the page': ['inset: auto 0 0 0; block-size: 38px; z-index: 1031', true],
  'a bar for consent': ['inset: auto 0 0 0; block-size: 120px; z-index: 9999', true],
  'a layer that lets presses through': [
    'inset: auto 0 0 0; block-size: 38px; z-index: 1031; pointer-events: none',
    false,
  ],
  'a dialog over all': ['inset: 0; z-index: 9999', false],
  'what stands elsewhere': ['inset: 0 auto auto 0; inline-size: 40px; block-size: 60px', false],
  'a part of the page': ['position: static; block-size: 3000px', false],
};

describe('a launcher beside what floats on the page', () => {
  let launcher: BereikbaarLauncher;
  let guest: HTMLElement;

  beforeEach(async () => {
    new Scene('2026-11-24T11:00');
    await setViewport({ width: 375, height: 700 });
    launcher = document.createElement('bereikbaar-launcher');
    launcher.schedule = linde;
    guest = document.createElement('div');
  });
  afterEach(() => {
    launcher.remove();
    guest.remove();
    usePage();
  });

  const box = () => part(launcher, 'base').getBoundingClientRect();
  const raised = () => part(launcher, 'base').style.getPropertyValue('--_raised');

  async function come(css = ''): Promise<void> {
    if (css) guest.style.cssText = `position: fixed; ${css}`;
    document.body.append(launcher);
    await until(() => part(launcher, 'base')?.getBoundingClientRect().height);
  }

  /** Whether a press anywhere on the button is the button's, and nothing lies behind it. */
  function isFree(): boolean {
    const [own, other] = [box(), guest.getBoundingClientRect()];
    const isApart =
      own.bottom <= other.top || own.top >= other.bottom || own.right <= other.left || own.left >= other.right;
    const [x, y] = [own.left + own.width / 2, own.top + own.height / 2];
    return isApart && document.elementFromPoint(x, y) === launcher;
  }

  const settled = async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  };

  for (const [name, [css, makesRoom]] of Object.entries(guests)) {
    it(`${makesRoom ? 'stands above' : 'stays where it is, with'} ${name}`, async () => {
      document.body.append(guest);
      await come(css);
      await settled();
      expect([!!Number.parseFloat(raised()), makesRoom && isFree()]).to.eql([makesRoom, makesRoom]);
    });
  }

  it('makes room when it comes, becomes larger, and takes it back when it is gone', async () => {
    await come();
    const usual = box().bottom;
    guest.style.cssText =
      'position: fixed; display: none; inset: auto 16px 16px auto; inline-size: 60px; block-size: 60px';
    document.body.append(guest);
    await settled();
    expect(box().bottom).to.equal(usual);
    guest.style.display = 'block';
    await settled();
    expect(isFree()).to.be.true;
    guest.style.blockSize = '100px';
    await settled();
    expect([isFree(), box().bottom < usual - 100]).to.eql([true, true]);
    guest.remove();
    await settled();
    expect(box().bottom).to.equal(usual);
  });

  it('stays out of the way of two at once', async () => {
    const bar = document.createElement('div');
    bar.style.cssText = 'position: fixed; inset: auto 0 0 0; block-size: 40px';
    document.body.append(bar, guest);
    await come('inset: auto 16px 48px auto; inline-size: 60px; block-size: 60px');
    await settled();
    expect(isFree()).to.be.true;
    expect(box().bottom).to.be.at.most(bar.getBoundingClientRect().top);
    bar.remove();
  });
});
