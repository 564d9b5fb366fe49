import { fixture, html } from '@open-wc/testing';
import { BereikbaarEditor } from '../../src/editor/bereikbaar-editor.js';
import { Scene } from '../elements/scene.js';

if (!customElements.get('bereikbaar-editor')) customElements.define('bereikbaar-editor', BereikbaarEditor);

/** A document as an owner of a small organisation may have it. */
export const practiceText = `{
  "version": 1,
  "timeZone": "Europe/Amsterdam",
  "organisation": { "name": "Praktijk De Linde" },
  "hours": { "mon-fri": ["08:30-12:00", "13:00-17:00"] },
  "channels": [
    { "id": "phone", "type": "phone", "number": "+31201234567" },
    { "id": "email", "type": "email", "address": "info@example.org" }
  ]
}
`;

/** An editor as an owner uses it. */
export class UsedEditor {
  constructor(
    readonly element: BereikbaarEditor,
    readonly scene: Scene,
  ) {}

  /** Waits until what was asked for is shown. */
  async settle(): Promise<void> {
    while (!(await this.element.updateComplete));
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.element.shadowRoot!.querySelector<Found>(selector);
  }

  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.element.shadowRoot!.querySelectorAll<Found>(selector)];
  }

  textOf(selector: string): string {
    return this.find(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** The first button that is called so, or whose name begins so. */
  button(name: string, within = ''): HTMLButtonElement {
    const nameOf = (each: HTMLElement) => (each.ariaLabel ?? each.textContent).replace(/\s+/g, ' ').trim();
    const all = this.all<HTMLButtonElement>(`${within} button`);
    const found = all.find((each) => nameOf(each) === name) ?? all.find((each) => nameOf(each).startsWith(name));
    if (!found) throw new Error(`no button "${name}" among ${all.map(nameOf).join(', ')}`);
    return found;
  }

  async press(name: string, within = ''): Promise<void> {
    this.button(name, within).click();
    await this.settle();
  }

  /** Types into a field, and leaves it. */
  async type(selector: string, text: string): Promise<void> {
    const field = this.find<HTMLInputElement>(selector)!;
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('blur'));
    await this.settle();
  }

  async open(tab: string): Promise<void> {
    this.find(`#tab-${tab}`)!.click();
    await this.settle();
  }

  /** The id of what has the focus inside. */
  get focused(): string | undefined {
    return this.element.shadowRoot!.activeElement?.id;
  }

  /** The document that it holds. */
  get document(): Record<string, unknown> {
    return JSON.parse(this.element.value) as Record<string, unknown>;
  }
}

/** Makes an editor with a text at a moment, and waits until it is there. */
export async function openEditor(text = practiceText, time = '2026-11-24T11:00', lang = 'nl'): Promise<UsedEditor> {
  const scene = new Scene(time);
  const element = await fixture<BereikbaarEditor>(html`<bereikbaar-editor lang=${lang}></bereikbaar-editor>`);
  element.value = text;
  const editor = new UsedEditor(element, scene);
  await editor.settle();
  return editor;
}
