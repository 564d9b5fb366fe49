import { html, nothing } from 'lit';
import type { EditorHost, Panel } from '../editor-host.js';
import { ClockLine } from './clock-line.js';
import { FindingsPanel } from './findings-panel.js';
import { reviewingPanel } from '../panels/later-panel.js';
import { PreviewPanel } from '../preview/preview-panel.js';
import { SwitchPanel } from './switch-panel.js';

/** What stands around the tabs, whichever of them is open. */
export interface AroundParts {
  readonly before: readonly Panel[];
  readonly behind: readonly Panel[];
  readonly beside: readonly Panel[];
  /** What is wrong, and where. */
  readonly findings: FindingsPanel;
}

/** Whether a place of the document (JSON pointer) is edited around the tabs, whichever of them is open. */
export const isAround = (pointer: string): boolean => /^\/override(\/|$)/.test(pointer);

/** What changes is told when something does; its room is there at once, and stays as high as it is: what saves stands below it. */
function whenChanged(host: EditorHost): Panel {
  const panel = reviewingPanel(host, {
    load: () => import('./changes-panel.js'),
    make: (module, given) => new module.ChangesPanel(given),
    name: 'what tells of changes',
  });
  const room = () => html`<section class="card changes" id="changes">${panel.render()}</section>`;
  return { render: () => (host.reading.text === host.loadedText || host.isLocked ? nothing : room()) };
}

/** The parts of one editor. */
export function aroundParts(host: EditorHost): AroundParts {
  const findings = new FindingsPanel(host);
  return {
    findings,
    before: [new ClockLine(host), new SwitchPanel(host), findings],
    behind: [whenChanged(host)],
    beside: [new PreviewPanel(host)],
  };
}
