// What is done to the elements of a hostile page, and what is seen of them. All of it runs in a script world of its own, where
// nothing that the page broke is broken.

declare global {
  interface Window {
    /** Begins; tells what is done. */
    guests: { act(): string; look(): readonly Seen[]; blanks: string[] };
  }
}

/** What is seen of one of our elements. */
export interface Seen {
  readonly tag: string;
  /** The moment that it was given. */
  readonly at: string;
  readonly lang: string;
  readonly isAnswered: boolean;
  readonly isOwnSeen: boolean;
  /** What a status says. */
  readonly headline: string;
}

/** Puts `window.guests` into the world that it is called in; `random` gives numbers from 0 up to 1. */
export function installWatch(random: () => number, tags: readonly string[], moments: readonly string[]): void {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const ours = () => [...document.querySelectorAll<HTMLElement>(tags.join())];
  const places = () => [...document.querySelectorAll<HTMLElement>('.place')];

  const isSeen = (node: Node | null | undefined): boolean => {
    if (!node) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
  };
  const see = (element: HTMLElement): Seen => {
    const base = element.shadowRoot?.querySelector('[part~=base]');
    return {
      tag: element.localName,
      at: element.getAttribute('preview-at') ?? '',
      lang: element.lang,
      isAnswered: !!base && base.getClientRects().length > 0,
      isOwnSeen: [...element.childNodes].some((node) => isSeen(node)),
      headline: element.shadowRoot?.querySelector('[part=headline]')?.textContent ?? '',
    };
  };

  const actions: Readonly<Record<string, (element: HTMLElement) => void>> = {
    'moves to another place': (element) => pick(places()).append(element),
    'moves before another': (element) => pick(ours()).before(element),
    'is cloned': (element) => pick(places()).append(element.cloneNode(true)),
    'is replaced by its clone': (element) => element.replaceWith(element.cloneNode(true)),
    'is replaced by an import': (element) => element.replaceWith(document.importNode(element, true)),
    'leaves and comes back': (element) => {
      const place = element.parentElement!;
      element.remove();
      queueMicrotask(() => place.append(element));
    },
    'is adopted by a frame and comes back': (element) => {
      const place = element.parentElement!;
      document.querySelector<HTMLIFrameElement>('iframe.other')!.contentDocument!.body.append(element);
      place.append(element);
    },
    'is wrapped': (element) => {
      const wrap = Object.assign(document.createElement('div'), { className: 'place' });
      element.replaceWith(wrap);
      wrap.append(element);
    },
    'is written anew with its place': (element) => {
      const place = element.closest('.place')!;
      const text = place.innerHTML;
      place.innerHTML = text;
    },
    'has its own content normalised': (element) => element.normalize(),
    'has its own content written anew': (element) => {
      element.textContent = 'Bel 020 123 45 67, of mail';
    },
    'has its own content marked': (element) => {
      const words = document.createElement('mark');
      words.append(...element.childNodes);
      element.append(words);
    },
    'speaks another language': (element) => {
      element.lang = element.lang === 'en' ? 'nl' : 'en';
    },
    'is at another moment': (element) => element.setAttribute('preview-at', pick(moments)),
    'is hidden and shown': (element) => {
      element.style.display = 'none';
      element.style.removeProperty('display');
    },
    'gets an attribute that is not ours': (element) => element.setAttribute(pick(['class', 'style', 'title']), 'x'),
    'is upside down with the others': () => {
      const [first] = places();
      first!.replaceChildren(...[...first!.childNodes].reverse());
    },
    'stands in a shadow root': (element) => {
      const host = document.createElement('div');
      element.replaceWith(host);
      host.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
      host.append(element);
    },
  };

  // Blank for more than a frame is what a visitor could see.
  const blankBefore = new WeakSet<Element>();
  const blanks: string[] = [];
  const watch = () => {
    for (const element of ours()) {
      const { isAnswered, isOwnSeen, tag } = see(element);
      const isBlank = !isAnswered && !isOwnSeen;
      if (isBlank && blankBefore.has(element)) blanks.push(tag);
      if (isBlank) blankBefore.add(element);
      else blankBefore.delete(element);
    }
    requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);

  window.guests = {
    act() {
      const [name, act] = pick(Object.entries(actions));
      const element = pick(ours());
      act(element);
      return `${element.localName} ${name}`;
    },
    look: () => ours().map(see),
    blanks,
  };
}
