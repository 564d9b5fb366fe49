import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

const gap = 12;
/** So high the panel is at least, also where the page is low: then it covers its button. */
const leastHeight = 240;

/** The space to keep free at the edges of the screen: the gap, and what the device does not let be used. */
function edgesOf(safe: Element): Record<'top' | 'right' | 'bottom' | 'left', number> {
  const { paddingTop, paddingRight, paddingBottom, paddingLeft } = getComputedStyle(safe);
  const [top = 0, right = 0, bottom = 0, left = 0] = [paddingTop, paddingRight, paddingBottom, paddingLeft].map(
    (width) => gap + (Number.parseFloat(width) || 0),
  );
  return { top, right, bottom, left };
}

/**
 * Keeps a panel beside its button and on the screen, by custom properties that its style uses. Returns what stops it.
 *
 * @param safe an element with the safe area of the device as its padding
 */
export function placePanel(button: Element, panel: HTMLElement, safe: Element): () => void {
  async function place(): Promise<void> {
    const padding = edgesOf(safe);
    const { x, y } = await computePosition(button, panel, {
      strategy: 'fixed',
      placement: 'top-end',
      middleware: [
        offset(gap),
        flip({ padding }),
        size({
          padding,
          apply({ availableHeight }) {
            const most = panel.ownerDocument.documentElement.clientHeight - padding.top - padding.bottom;
            const height = Math.min(Math.max(availableHeight, leastHeight), most);
            panel.style.setProperty('--_height', `${height}px`);
          },
        }),
        shift({ padding, crossAxis: true }),
      ],
    });
    panel.style.setProperty('--_x', `${x}px`);
    panel.style.setProperty('--_y', `${y}px`);
  }
  return autoUpdate(button, panel, () => void place());
}
