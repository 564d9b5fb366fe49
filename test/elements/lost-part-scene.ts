import sinon from 'sinon';
import { currentPage, usePage } from '../../src/page/page.js';
import type { LostPart } from '../page/schedule/lost-part.js';
import { Scene } from './scene.js';
import { until } from './until.js';

type PageModule = typeof import('../../src/page/page.js');

/** An element of a script that lacks a part. */
export type Lacking = HTMLElement & { readonly updateComplete: Promise<unknown> };

/** A page with elements of scripts that lack a part, and the warnings in its console. */
export class LostPartScene {
  readonly scene = new Scene('2026-11-24T11:00');
  readonly #warn = sinon.stub(console, 'warn');
  readonly #leave: (() => void)[] = [];

  end(): void {
    this.#leave.forEach((each) => each());
    this.#warn.restore();
    usePage();
  }

  /** An element of a script that lacks a part. */
  async show(part: LostPart, className: string, file: string, properties: object): Promise<Lacking> {
    const theirs = (await part.import('page/page.ts')) as PageModule;
    theirs.usePage(currentPage());
    const { [className]: Class } = (await part.import(
      `elements/${file.replace('bereikbaar-', '')}/${file}.ts`,
    )) as Record<string, new () => Lacking>;
    const copies = [...document.querySelectorAll('meta[name=lacking]')].length;
    document.head.append(Object.assign(document.createElement('meta'), { name: 'lacking' }));
    customElements.define(`test-lost-${copies}-${file}`, Class!);
    const element = Object.assign(new Class!(), { lang: 'nl', ...properties });
    document.body.append(element);
    this.#leave.push(() => (element.remove(), theirs.usePage()));
    return element;
  }

  /** Waits until the people who build the page are told of something. */
  warned(words: string): Promise<void> {
    return until(() => this.#warn.args.some(([sentence]) => String(sentence).includes(words)), words);
  }

  /** The part is there again, and the visitor comes back. */
  async comeBack(part: LostPart): Promise<void> {
    await part.mend();
    this.scene.fire('focus');
  }
}

/** What there is in an element. */
export const find = (element: Element, selector: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
