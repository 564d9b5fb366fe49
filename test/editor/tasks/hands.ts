import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { UsedEditor } from '../editor-scene.js';

/** One thing that an owner does: with a button or box, in a field, or with a choice. */
export type Step =
  | readonly [what: 'press', where: string]
  | readonly [what: 'write', where: string, text: string]
  | readonly [what: 'paste', where: string, text: string]
  | readonly [what: 'choose', where: string, value: string]
  | readonly [what: 'key', where: string, key: string];

const nameOf = (each: HTMLElement) => (each.ariaLabel ?? each.textContent).replace(/\s+/g, ' ').trim();

function find(editor: UsedEditor, where: string): HTMLElement | null {
  if (!where.startsWith('=')) return editor.find(`#${CSS.escape(where)}`);
  return editor.all('button, summary').find((each) => nameOf(each).startsWith(where.slice(1))) ?? null;
}

/** What has an id; or `=name` a button, or what folds out, that is called so. Some of it comes when something is loaded. */
async function controlAt(editor: UsedEditor, where: string): Promise<HTMLElement> {
  for (;;) {
    const found = find(editor, where);
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await editor.settle();
  }
}

/** How an owner reaches and uses things. It counts what that takes. */
export abstract class Hands {
  clicks = 0;
  keys = 0;
  constructor(protected readonly editor: UsedEditor) {}

  protected abstract reach(control: HTMLElement): Promise<void>;
  protected abstract activate(control: HTMLElement): Promise<void>;
  /** So that what is typed replaces it. */
  protected abstract selectAll(control: HTMLInputElement): void;
  protected abstract choose(control: HTMLSelectElement, value: string): Promise<void>;

  protected async key(key: string): Promise<void> {
    this.keys++;
    await sendKeys({ press: key });
    await this.editor.settle();
  }

  protected async type(text: string): Promise<void> {
    this.keys += text.length;
    await sendKeys({ type: text });
    await this.editor.settle();
  }

  async do(step: Step): Promise<void> {
    const [what, where, text = ''] = step;
    const control = await controlAt(this.editor, where);
    if (what === 'press') await this.activate(control);
    else if (what === 'choose') await this.choose(control as HTMLSelectElement, text);
    else await this.#fill(what, control as HTMLInputElement, text);
    await this.editor.settle();
  }

  async #fill(what: 'write' | 'paste' | 'key', control: HTMLInputElement, text: string): Promise<void> {
    if (this.editor.element.shadowRoot!.activeElement !== control) await this.reach(control);
    if (what === 'key') return this.key(text);
    if (control.value && control.type !== 'date') this.selectAll(control);
    if (what === 'write') return this.type(text);
    this.keys++; // Ctrl+V
    document.execCommand('insertText', false, text);
  }
}

export class Mouse extends Hands {
  async #click(control: HTMLElement): Promise<void> {
    control.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = control.getBoundingClientRect();
    // A date begins with its first part.
    const isDate = control instanceof HTMLInputElement && control.type === 'date';
    const across = isDate ? 20 : width / 2;
    this.clicks++;
    await sendMouse({ type: 'click', position: [Math.round(left + across), Math.round(top + height / 2)] });
    await this.editor.settle();
  }

  protected override reach(control: HTMLElement): Promise<void> {
    return this.#click(control);
  }

  protected override activate(control: HTMLElement): Promise<void> {
    return this.#click(control);
  }

  /** Ctrl+A. */
  protected override selectAll(control: HTMLInputElement): void {
    this.keys++;
    control.select();
  }

  /** Browsers draw the list of a choice outside the page, where no test can click: one click opens it, one chooses. */
  protected override async choose(control: HTMLSelectElement, value: string): Promise<void> {
    this.clicks += 2;
    control.focus();
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await this.editor.settle();
  }
}

const focusable = 'button, input, select, textarea, summary, [tabindex="0"]';

export class Keyboard extends Hands {
  get #focused(): Element | null {
    return this.editor.element.shadowRoot!.activeElement;
  }

  /** The order in which Tab goes. */
  get #order(): HTMLElement[] {
    const { shadowRoot } = this.editor.element;
    const names = new Set<string>();
    return [...shadowRoot!.querySelectorAll<HTMLElement>(focusable)].filter((each) => {
      if (each.tabIndex < 0 || each.matches(':disabled') || !each.checkVisibility({ visibilityProperty: true }))
        return false;
      if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
      return each.checked || !names.has(each.name);
    });
  }

  protected override reach(control: HTMLElement): Promise<void> {
    return control.role === 'tab' ? this.#openTab(control) : this.#tabTo(control);
  }

  async #tabTo(control: HTMLElement): Promise<void> {
    const order = this.#order;
    const isBack = order.indexOf(control) < order.indexOf(this.#focused as HTMLElement);
    for (let count = 0; this.#focused !== control; count++) {
      if (count > 150) throw new Error(`no way to ${control.id}`);
      await (isBack ? this.#back() : this.key('Tab'));
    }
  }

  async #back(): Promise<void> {
    await sendKeys({ down: 'Shift' });
    await this.key('Tab');
    await sendKeys({ up: 'Shift' });
  }

  /** Arrows go from tab to tab. */
  async #openTab(tab: HTMLElement): Promise<void> {
    await this.#tabTo(this.editor.find('[role=tab][aria-selected=true]')!);
    while (this.#focused !== tab) await this.key('ArrowRight');
  }

  protected override async activate(control: HTMLElement): Promise<void> {
    if (control instanceof HTMLInputElement && control.type === 'radio') return this.#pick(control);
    if (this.#focused !== control) await this.reach(control);
    if (control.role !== 'tab') await this.key(control instanceof HTMLInputElement ? ' ' : 'Enter');
  }

  /** Tab leads to the one that is chosen, arrows to the others. */
  async #pick(control: HTMLInputElement): Promise<void> {
    const group = this.editor.all<HTMLInputElement>(`input[type=radio][name="${control.name}"]`);
    await this.#tabTo(group.find(({ checked }) => checked) ?? group[0]!);
    while (this.#focused !== control) await this.key('ArrowDown');
  }

  /** Who comes by Tab has all of a field selected. */
  protected override selectAll(control: HTMLInputElement): void {
    control.select();
  }

  /** An arrow to the one beside it, else the first letters of what it is called. */
  protected override async choose(control: HTMLSelectElement, value: string): Promise<void> {
    await this.reach(control);
    const options = [...control.options];
    const wanted = options.findIndex((option) => option.value === value);
    const distance = wanted - control.selectedIndex;
    if (Math.abs(distance) === 1) return this.key(distance > 0 ? 'ArrowDown' : 'ArrowUp');
    const name = options[wanted]!.text.trim().toLowerCase();
    const isFirst = (length: number) =>
      options.findIndex(({ text }) => text.trim().toLowerCase().startsWith(name.slice(0, length))) === wanted;
    const length = [...name].findIndex((_, index) => isFirst(index + 1)) + 1;
    await this.type(name.slice(0, length));
  }
}
