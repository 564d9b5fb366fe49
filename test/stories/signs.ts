// Whether what carries meaning can be told apart where the visitor's system chooses the colours, asked inside the page.

/** What `window.signs` can tell. */
export interface Signs {
  /** Signs that cannot be seen in a picture (PNG, base64) of the window. */
  invisible(screenshot: string): Promise<readonly string[]>;
  /** Texts that have the colour of what is behind them. */
  unreadable(): readonly string[];
  /** Fields, buttons and marked rows without an edge that can be seen. */
  edgeless(): readonly string[];
  /** Kinds of bars, in one picture of hours, that look the same. */
  alike(): readonly string[];
}

declare global {
  interface Window {
    signs: Signs;
  }
}

/** Makes `window.signs`; runs in the page, before anything else, after `installLayout`. */
export function installSigns(): void {
  const isNone = (colour: string) => colour === 'none' || /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);

  const parentOf = (element: Element) =>
    element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined);

  /** The colour of the nearest surface behind an element. */
  const behind = (element: Element | undefined): string => {
    if (!element) return getComputedStyle(document.documentElement).backgroundColor;
    const { backgroundColor } = getComputedStyle(element);
    return isNone(backgroundColor) ? behind(element.assignedSlot ?? parentOf(element)) : backgroundColor;
  };

  const lookOf = (shape: Element) => {
    const { fill, fillOpacity, stroke, strokeWidth, strokeDasharray } = getComputedStyle(shape);
    const filled =
      isNone(fill) || fillOpacity === '0' ? 'hollow' : fillOpacity === '1' ? fill : `${fill} at ${fillOpacity}`;
    const edge = isNone(stroke) || Number.parseFloat(strokeWidth) === 0 ? 'no edge' : `${stroke} ${strokeDasharray}`;
    return { filled, edge, fill, stroke };
  };

  const luminance = (data: Uint8ClampedArray, at: number) => {
    const [red = 0, green = 0, blue = 0] = [...data.subarray(at, at + 3)].map((value) =>
      value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  /** The greatest contrast between two pixels of a box of the picture. */
  const contrastIn = (context: CanvasRenderingContext2D, { left, top, width, height }: DOMRect) => {
    const { data } = context.getImageData(left, top, Math.max(1, width), Math.max(1, height));
    const found = Array.from({ length: data.length / 4 }, (_, pixel) => luminance(data, pixel * 4));
    return (Math.max(...found) + 0.05) / (Math.min(...found) + 0.05);
  };

  const draw = async (screenshot: string) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${screenshot}`)).blob());
    const context = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    }).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return context;
  };

  /** What lies in the middle of a sign: in a disc that is filled, the mark has to be seen. */
  const middleOf = ({ left, top, width, height }: DOMRect) =>
    new DOMRect(left + width / 4, top + height / 4, width / 2, height / 2);

  const hasEdge = (element: Element) => {
    const {
      borderBlockStartWidth: width,
      borderBlockStartStyle: style,
      borderBlockStartColor: colour,
    } = getComputedStyle(element);
    return Number.parseFloat(width) >= 1 && style !== 'none' && !isNone(colour) && colour !== behind(parentOf(element));
  };

  const seen = () => window.layout.seen();
  const nameOf = (element: Element) =>
    `${element.localName} ${element.getAttribute('part') ?? element.getAttribute('class') ?? ''}`;

  const looksOf = (picture: Element) => {
    const looks = new Map<string, string>();
    for (const bar of picture.querySelectorAll('.bar')) {
      const kind = `${bar.closest('g')!.getAttribute('class')} ${bar.getAttribute('class')}`;
      const { filled, edge } = lookOf(bar);
      looks.set(kind, `${filled}, ${edge}`);
    }
    return [...looks];
  };

  window.signs = {
    invisible: async (screenshot) => {
      const context = await draw(screenshot);
      return seen()
        .filter((element) => element.matches('svg:is([part~=icon], .sign, .problem > *, [part=close] > *)'))
        .filter((sign) => {
          const box = sign.getBoundingClientRect();
          const isOnScreen = box.top >= 0 && box.bottom <= innerHeight && box.width > 0;
          return isOnScreen && contrastIn(context, sign.matches('.open, .sign') ? middleOf(box) : box) < 3;
        })
        .map((sign) => `${nameOf(sign)} in ${nameOf(parentOf(sign)!)}`);
    },
    unreadable: () =>
      seen()
        .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim()))
        .filter((element) => {
          const { color, fill } = getComputedStyle(element);
          return (element instanceof SVGElement ? fill : color) === behind(element);
        })
        .map(nameOf),
    edgeless: () =>
      seen()
        .filter((element) =>
          element.matches(
            'input:not([type=radio], [type=checkbox]), select, textarea, [part~=day], [part~=submit], .face, [part~=recommended], [part~=now]',
          ),
        )
        .filter((element) => !hasEdge(element))
        .map(nameOf),
    alike: () =>
      seen()
        .filter((element) => element.matches('.picture'))
        .flatMap((picture) => {
          const looks = looksOf(picture);
          return looks.flatMap(([kind, look], index) =>
            looks
              .slice(index + 1)
              .filter(([, other]) => other === look)
              .map(([other]) => `${kind} and ${other}: ${look}`),
          );
        }),
  };
}
