// What a page of Storybook is given to be tried as a designer would.

type Args = Readonly<Record<string, unknown>>;

interface ArgType {
  readonly name: string;
  readonly options?: readonly unknown[];
  readonly control?: { readonly type?: string; readonly disable?: boolean };
}

interface Story {
  readonly id: string;
  readonly component: string;
  readonly argTypes: Readonly<Record<string, ArgType>>;
  readonly initialArgs: Args;
  readonly playFunction?: unknown;
  readonly parameters: { docs: { source: { transform(code: string, context: object): string } } };
}

interface StorybookWindow {
  readonly __STORYBOOK_PREVIEW__: { readonly currentRender: { readonly story: Story } };
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    emit(event: string, details: object): void;
    once(event: string, listener: () => void): void;
  };
}

export interface Designer {
  /** Sets every control of the story; gives those that cannot be set, and those that did not reach the element. */
  setEverything(): Promise<{ readonly unusable: readonly string[]; readonly untouched: readonly string[] }>;
  /** Puts the code of the story into the page; gives what that shows, and what the story shows. */
  pasteCode(): Promise<{ readonly pasted: string; readonly told: string }>;
  /** What is seen of the element before and after a control is set. */
  lookBeforeAndAfter(name: string, value: unknown): Promise<readonly [string, string]>;
}

declare global {
  interface Window {
    designer: Designer;
  }
}

/** Gives the page `window.designer`. It is sent to the page as text: nothing outside may be named in it. */
export function installDesigner(): void {
  const storybook = window as unknown as StorybookWindow;
  const frame = () => new Promise(requestAnimationFrame);
  const story = () => storybook.__STORYBOOK_PREVIEW__.currentRender.story;
  const elementOf = (root: ParentNode) => root.querySelector<HTMLElement>(story().component)!;
  const shown = () => elementOf(document.querySelector('#storybook-root')!);

  const samples: Readonly<Record<string, unknown>> = {
    'preview-at': '2026-12-25T11:00',
    channel: 'email',
    src: '#not-in-this-page',
    'allow-origin': 'https://crm.example',
  };
  const another = (name: string, { options, control }: ArgType): unknown => {
    const now = story().initialArgs[name];
    if (options) return options.find((option) => option !== now);
    if (control?.type === 'boolean') return now !== true;
    return samples[name] ?? { color: 'rgb(1, 2, 3)', number: 2, text: '3px' }[control?.type ?? ''];
  };

  const tell = async (event: string, details: object = {}) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = storybook;
    const rendered = new Promise<void>((done) => channel.once('storyRendered', done));
    channel.emit(event, { storyId: story().id, ...details });
    await rendered;
  };
  const change = (updatedArgs: object) => tell('updateStoryArgs', { updatedArgs });
  const reset = () => tell('resetStoryArgs');

  const isSet = (name: string, value: unknown): boolean => {
    const element = shown();
    if (name.startsWith('--')) return element.style.getPropertyValue(name) === value;
    if (typeof value === 'boolean') return element.hasAttribute(name) === value;
    return element.getAttribute(name) === String(value);
  };

  /** All words in an element, those of its shadow too. */
  const wordsIn = (node: Node): string => {
    if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLSlotElement && node.assignedNodes().length)
      return node.assignedNodes().map(wordsIn).join('');
    const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
    return [...root.childNodes].map(wordsIn).join(' ');
  };
  const told = (element: Node) => wordsIn(element).replace(/\s+/g, ' ').trim();

  const looks = (element: Element): string => {
    const inside = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
    const style = ({ color, backgroundColor, borderRadius, insetInlineEnd }: CSSStyleDeclaration) =>
      [color, backgroundColor, borderRadius, insetInlineEnd].join();
    return [told(element), ...inside.map((each) => style(getComputedStyle(each)) + looks(each))].join('\n');
  };

  /** Until what is asked for no longer changes. */
  const settled = async (look: () => string): Promise<string> => {
    let [before, same] = ['', 0];
    for (let frames = 0; frames < 300 && same < 10; frames++) {
      await frame();
      const now = look();
      same = now === before ? same + 1 : 0;
      before = now;
    }
    return before;
  };

  window.designer = {
    async setEverything() {
      const { argTypes } = story();
      const rows = Object.entries(argTypes).filter(([, { control }]) => control && !control.disable && control.type);
      const values = rows.map(([name, argType]) => [name, another(name, argType)] as const);
      await change(Object.fromEntries(values));
      const untouched = values.filter(([name, value]) => name !== 'schedule' && !isSet(name, value));
      await reset();
      return {
        unusable: rows.filter(([, { control }]) => control!.type === 'object').map(([name]) => name),
        untouched: untouched.map(([name]) => name),
      };
    },
    async pasteCode() {
      const { component, initialArgs: args, parameters, playFunction } = story();
      // What was done in the story, and what its form was told to do, is not in the code.
      if (playFunction || 'send' in args) return { pasted: '', told: '' };
      const page = document.createElement('div');
      page.innerHTML = parameters.docs.source.transform('', { component, args });
      shown().parentElement!.append(page);
      const both = () => ({ pasted: told(elementOf(page)), told: told(shown()) });
      for (let frames = 0; frames < 300 && both().pasted !== both().told; frames++) await frame();
      const found = both();
      page.remove();
      return found;
    },
    async lookBeforeAndAfter(name, value) {
      const before = await settled(() => looks(shown()));
      await change({ [name]: value });
      const after = await settled(() => looks(shown()));
      await reset();
      return [before, after];
    },
  };
}
