import { fixture, html } from '@open-wc/testing';
import { BereikbaarCallback } from '../../../src/elements/callback/bereikbaar-callback.js';
import { createCallbacks, useCallbacks } from '../../../src/page/callback/page-callbacks.js';
import { createClock } from '../../../src/page/clock.js';
import { usePage } from '../../../src/page/page.js';
import { createScheduleStore } from '../../../src/page/schedule/schedule-store.js';
import { FakeSendingWindow, answer, kept } from '../../page/callback/sending-page.js';
import { practice } from '../documents.js';
import { amsterdam } from '../scene.js';

if (!customElements.get('bereikbaar-callback')) customElements.define('bereikbaar-callback', BereikbaarCallback);

/** The practice, with a callback form that asks a question. */
export const withCallback = {
  ...practice,
  organisation: { name: 'De Linde', privacy: '/privacy' },
  channels: [...practice.channels, { id: 'callback', type: 'callback', endpoint: '/api/callback', question: true }],
};

/** A page with callback forms, whose time and network the test holds in its hands. */
export class CallbackScene extends FakeSendingWindow {
  constructor(time = '2026-11-24T12:45') {
    super();
    this.wall = amsterdam(time);
    this.answer = kept;
    const clock = createClock(this);
    const page = { clock, store: createScheduleStore(clock, this) };
    useCallbacks(page, createCallbacks(clock, this));
    usePage(page);
  }

  /** Lets time pass until a wall time in Amsterdam. */
  goTo(time: string): void {
    this.advance(amsterdam(time) - this.wall);
  }

  /** What was posted, as it is on the wire. */
  get posted(): readonly string[] {
    return this.requests.map(({ init }) => init.body as string);
  }
}

/** Makes a form, and waits until it is there. */
export async function openForm(settings: Partial<BereikbaarCallback> = {}): Promise<Form> {
  const element = await fixture<BereikbaarCallback>(html`<bereikbaar-callback>Bel 020 123 45 67</bereikbaar-callback>`);
  Object.assign(element, { schedule: withCallback, ...settings });
  const form = new Form(element);
  await form.settle();
  while (element.matches(':state(loading)')) await form.settle();
  return form;
}

/** A form as a visitor uses it. */
export class Form {
  constructor(readonly element: BereikbaarCallback) {}

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.element.shadowRoot!.querySelector<Found>(selector);
  }

  part(name: string): HTMLElement | null {
    return this.find(`[part='${name}']`);
  }

  textOf(selector: string): string {
    return this.find(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  type(field: 'name' | 'phone' | 'question' | 'website', text: string): void {
    const input = this.find<HTMLInputElement>(`#${field}`)!;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('blur'));
  }

  fill(name = 'Anna Bakker', phone = '020 765 43 21'): void {
    this.type('name', name);
    this.type('phone', phone);
  }

  get days(): HTMLInputElement[] {
    return [...this.element.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=day]')];
  }

  /** The times of the chosen day. */
  get times(): HTMLOptionElement[] {
    return [...(this.find<HTMLSelectElement>('#time')?.options ?? [])].slice(1);
  }

  async chooseDay(index: number): Promise<void> {
    this.days[index]!.click();
    await this.settle();
  }

  async chooseTime(value: string): Promise<void> {
    const select = this.find<HTMLSelectElement>('#time')!;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  /** Chooses as soon as possible (0), or one of the moments in their order; and gives it. */
  async choose(index: number): Promise<string> {
    let left = index;
    for (const [at] of this.days.entries()) {
      await this.chooseDay(at);
      if (index === 0) return '';
      const value = this.times[left - 1]?.value;
      if (value) await this.chooseTime(value);
      if (value) return value;
      left -= this.times.length;
    }
    throw new Error(`there is no moment ${index}`);
  }

  /** All moments that can be chosen, as they are shown, by the names of their days. */
  async moments(): Promise<Record<string, string[]>> {
    const moments: Record<string, string[]> = {};
    for (const [at, day] of this.days.entries()) {
      await this.chooseDay(at);
      const name = day.closest('label')!.textContent.trim();
      moments[name] = this.times.map(({ text }) => text.replace(/\u00a0/g, ' '));
    }
    return moments;
  }

  /** Presses the button, and waits until the page has taken notice. */
  async send(): Promise<void> {
    this.find<HTMLButtonElement>('[part=submit]')!.click();
    await this.settle();
  }

  /** The name of the part or field that has the focus. */
  get focused(): string {
    const active = this.element.shadowRoot!.activeElement;
    return active?.id || active?.getAttribute('part') || '';
  }

  /** The name of the day whose radio button has the focus. */
  get focusedDay(): string {
    return this.element.shadowRoot!.activeElement?.closest('label')?.textContent.trim() ?? '';
  }

  /** Waits until promises and renderings have been dealt with. */
  async settle(): Promise<void> {
    // An answer that is read takes some turns more in a busy browser; one that does not come is not waited for any longer.
    const isSending = () => this.element.matches(':state(sending)');
    for (let round = 0; round < 3 || (round < 15 && isSending()); round++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await this.element.updateComplete;
    }
  }
}

export { answer };
