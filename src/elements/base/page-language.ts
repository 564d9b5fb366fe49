import type { ReactiveControllerHost } from '@lit/reactive-element';
import { PageController } from './page-controller.js';

const hosts = new Set<ReactiveControllerHost>();
/** The documents and shadow roots that hosts stand in, with how many of them. */
const roots = new Map<Node, number>();
let observer: MutationObserver | undefined;

const update = () => hosts.forEach((host) => host.requestUpdate());

function observe(root: Node): void {
  observer ??= new MutationObserver(update);
  observer.observe(root, { attributeFilter: ['lang'], subtree: true });
}

function watch(root: Node): void {
  if (!roots.has(root)) observe(root);
  roots.set(root, (roots.get(root) ?? 0) + 1);
}

function unwatch(root: Node): void {
  const others = roots.get(root)! - 1;
  roots.set(root, others);
  if (others || !roots.delete(root)) return;
  // An observer lets go of all its nodes or of none.
  if (observer?.takeRecords().length) update();
  observer?.disconnect();
  for (const other of roots.keys()) observe(other);
}

/** An element, and those whose shadow roots it stands in. */
function withHosts(element: Element): readonly Element[] {
  const root = element.getRootNode();
  return [element, ...('host' in root ? withHosts(root.host as Element) : [])];
}

/** The language of an element: its own `lang` or that of the nearest ancestor, also outside shadow roots; or ''. */
export function pageLanguageOf(element: Element): string {
  const nearest = withHosts(element).map((each) => each.closest('[lang]'));
  return nearest.find((each) => each)?.getAttribute('lang') ?? '';
}

/** Knows the language that an element stands in, and updates the element when the page changes it. */
export class PageLanguage extends PageController {
  #roots: readonly Node[] = [];

  /** The language (BCP 47); empty where the page names none. */
  get asked(): string {
    return pageLanguageOf(this.host);
  }

  override hostConnected(): void {
    super.hostConnected();
    hosts.add(this.host);
    this.#roots = withHosts(this.host).map((element) => element.getRootNode());
    this.#roots.forEach(watch);
  }

  override hostDisconnected(): void {
    hosts.delete(this.host);
    this.#roots.forEach(unwatch);
  }
}
