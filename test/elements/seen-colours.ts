import { contrast, type Rgb } from '../support/contrast.js';

/** What CSS says of a colour (in any notation), painted on another one. */
function paint(colour: string, ground: Rgb): Rgb {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  for (const each of [`rgb(${ground.join(' ')})`, colour]) {
    context.fillStyle = each;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

const parentOf = (element: Element) =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

/** What is painted behind an element. */
function groundOf(element: Element | undefined): Rgb {
  if (!element) return [255, 255, 255];
  return paint(getComputedStyle(element).backgroundColor, groundOf(parentOf(element)));
}

const deepAll = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deepAll(each.shadowRoot) : [])]);

const isSeen = (element: Element) =>
  element.checkVisibility() && !element.closest('.unseen, .stop, .aside, style, option, .picture line, .picture path');

const hasWords = (element: Element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

/** What is seen in a place with too little contrast: words with less than 4.5, signs with less than 3. */
export function listFaint(place: ParentNode): string[] {
  const seen = deepAll(place).filter((element) => !element.localName.startsWith('bereikbaar-') && isSeen(element));
  return seen.flatMap((element) => {
    const isSign = element.matches('svg[part~=icon], svg.sign');
    if (!isSign && !hasWords(element)) return [];
    const { color, fill } = getComputedStyle(element);
    const ground = groundOf(element);
    const ratio = contrast(paint(element.localName === 'text' ? fill : color, ground), ground);
    const name = isSign ? `sign of ${element.getAttribute('class')}` : element.textContent.trim();
    return ratio < (isSign ? 3 : 4.5) ? [`${name}: ${ratio.toFixed(1)}`] : [];
  });
}
