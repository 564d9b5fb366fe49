import { LitElement, css, html, type PropertyValues } from 'lit';

/** Where a part is, in pixels from the corner of what is drawn upon. */
interface Place {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const isNear = (one: Place, other: Place) => Math.hypot(one.left - other.left, one.top - other.top) < 16;

/** Draws frames with numbers around the parts of the element that stands in it, and names them below. */
export class PartsAnatomy extends LitElement {
  static override properties = { places: { state: true } };
  static override styles = css`
    .picture {
      position: relative;
      padding: 1rem;
    }
    .part {
      position: absolute;
      border: 1px dashed #b3005e;
      pointer-events: none;
    }
    .number {
      position: absolute;
      inset-block-start: -0.8rem;
      inset-inline-start: calc(-0.9rem + var(--beside, 0) * 1.3rem);
      min-inline-size: 1.2rem;
      border-radius: 0.6rem;
      background: #b3005e;
      color: #fff;
      font: 0.75rem/1.2rem system-ui;
      text-align: center;
    }
    ol {
      columns: 12rem;
      padding-inline-start: 1.5rem;
    }
  `;

  declare places: readonly Place[];
  #watch = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.places = [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    for (const element of this.children) this.#watch.observe(element);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const frames = this.renderRoot.querySelectorAll<HTMLElement>('.part');
    for (const [index, place] of this.places.entries()) {
      for (const side of ['left', 'top', 'width', 'height'] as const)
        frames[index]!.style.setProperty(side, `${place[side]}px`);
      // Frames that begin in the same corner have their numbers side by side.
      const beside = this.places.slice(0, index).filter((other) => isNear(other, place)).length;
      frames[index]!.style.setProperty('--beside', String(beside));
    }
  }

  #measure(): void {
    const ground = this.renderRoot.querySelector('.picture')!.getBoundingClientRect();
    const seen = new Map<string, Place>();
    for (const part of [...this.children].flatMap((child) => [
      ...(child.shadowRoot?.querySelectorAll('[part]') ?? []),
    ])) {
      const { left, top, width, height } = part.getBoundingClientRect();
      const place = { left: left - ground.left, top: top - ground.top, width, height };
      for (const name of part.getAttribute('part')!.split(' '))
        if (width > 2 && height > 2 && !seen.has(name)) seen.set(name, { name, ...place });
    }
    this.places = [...seen.values()];
  }

  protected override render() {
    return html`<div class="picture">
        <slot></slot>
        ${this.places.map(
          (_, index) => html`<div class="part" aria-hidden="true"><span class="number">${index + 1}</span></div>`,
        )}
      </div>
      <ol>
        ${this.places.map(({ name }) => html`<li><code>::part(${name})</code></li>`)}
      </ol>`;
  }
}
