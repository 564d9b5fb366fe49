import type { CSSResult, ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { createOwnRoot, showOwnOnly } from './own-root.js';
import { style } from './root-sheets.js';

/** The properties of an element; each has an attribute of its name, of another name, or (false) none. */
export type PropertyAttributes = Readonly<Record<string, { readonly attribute?: string | boolean }>>;

/** The properties that have changed since the last update, with the values that they had. */
export type ChangedProperties = ReadonlyMap<PropertyKey, unknown>;

function namesByAttribute(properties: PropertyAttributes): ReadonlyMap<string, string> {
  const entries = Object.entries(properties).filter(([, { attribute }]) => attribute !== false);
  return new Map(
    entries.map(([name, { attribute }]) => [typeof attribute === 'string' ? attribute : name.toLowerCase(), name]),
  );
}

/** In Node there are no elements, but the library can be imported. */
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

/**
 * What the status needs of Lit's ReactiveElement, in a tenth of its size, as it is what visitors load before they read
 * anything: properties with attributes, changes that are taken together into one update, and controllers. Its promises are
 * those of Lit, so that controllers serve both: nothing happens before the element is first in a page; properties that
 * were set before the element was defined count at the first update, after its attributes.
 *
 * It keeps its looks when it is moved to another document. Whatever fails, its own content is shown; it tries again at its
 * next change.
 */
export abstract class UpdatingElement extends Base implements ReactiveControllerHost {
  static properties: PropertyAttributes;
  static styles: readonly CSSResult[];

  protected readonly states = this.attachInternals().states ?? new Set<string>();
  readonly #controllers: ReactiveController[] = [];
  readonly #values = new Map<PropertyKey, unknown>();
  readonly #early = new Map<string, unknown>();
  #changed = new Map<PropertyKey, unknown>();
  #isPending = true;
  #start = () => {};
  #latest: Promise<void>;
  #root: ShadowRoot | undefined;

  /** Called by the browser, once, before the first element is made. */
  static get observedAttributes(): string[] {
    for (const name of Object.keys(this.properties)) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: UpdatingElement) {
          return this.#values.get(name);
        },
        set(this: UpdatingElement, value: unknown) {
          this.#set(name, value);
        },
      });
    }
    return [...namesByAttribute(this.properties).keys()];
  }

  constructor() {
    super();
    const { properties } = this.constructor as typeof UpdatingElement;
    for (const name of Object.keys(properties).filter((each) => Object.hasOwn(this, each))) {
      this.#early.set(name, Reflect.get(this, name));
      Reflect.deleteProperty(this, name);
    }
    this.#latest = new Promise<void>((start) => (this.#start = start)).then(() => this.#perform());
  }

  /** Called by the browser. */
  connectedCallback(): void {
    this.#attempt(() => {
      this.#root ??= createOwnRoot(this);
      for (const controller of this.#controllers) controller.hostConnected?.();
    });
    this.#start();
  }

  /** Called by the browser. */
  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** Called by the browser. */
  adoptedCallback(): void {
    if (this.#root) this.#root.adoptedStyleSheets = [];
    this.requestUpdate();
  }

  /** Called by the browser. */
  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    const names = namesByAttribute((this.constructor as typeof UpdatingElement).properties);
    this.#set(names.get(attribute)!, value);
  }

  /** Called by controllers. */
  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
    if (this.#root && this.isConnected) controller.hostConnected?.();
  }

  /** Called by controllers. */
  removeController(controller: ReactiveController): void {
    this.#controllers.splice(this.#controllers.indexOf(controller) >>> 0, 1);
  }

  /** Has the element updated soon, together with what else changes until then. */
  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    const perform = () => this.#perform();
    this.#latest = this.#latest.then(perform, perform);
  }

  /** Resolves when the element shows what its properties say; true unless another update is due by then. */
  get updateComplete(): Promise<boolean> {
    return this.getUpdateComplete();
  }

  protected async getUpdateComplete(): Promise<boolean> {
    await this.#latest;
    return !this.#isPending;
  }

  /** Finds out what to show. What it changes belongs to this update. */
  protected abstract willUpdate(changed: ChangedProperties): void;

  /** Shows it. What is changed from here on gets another update. */
  protected abstract update(root: ShadowRoot): void;

  /** Called after each update. */
  protected abstract updated(): void;

  #set(name: string, value: unknown): void {
    const before = this.#values.get(name);
    if (Object.is(before, value)) return;
    this.#values.set(name, value);
    if (!this.#changed.has(name)) this.#changed.set(name, before);
    this.requestUpdate();
  }

  #perform(): void {
    for (const [name, value] of this.#early) this.#set(name, value);
    this.#early.clear();
    const changed = this.#changed;
    this.#attempt(() => {
      try {
        style(this.#root!, (this.constructor as typeof UpdatingElement).styles);
        this.willUpdate(changed);
      } finally {
        this.#changed = new Map();
        this.#isPending = false;
      }
      this.update(this.#root!);
      this.updated();
    });
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      showOwnOnly(this, this.states, error);
    }
  }
}
