import { nothing, type TemplateResult } from 'lit';
import { LazyPart } from '../../elements/base/lazy-part.js';
import type { EditorHost, Panel, PanelHost, ReviewingHost } from '../editor-host.js';

/** Something that draws, and is loaded when it is to be drawn for the first time. */
interface Later<Module extends object, Host extends EditorHost> {
  readonly load: () => Promise<Module>;
  readonly make: (module: Module, host: Host) => Panel;
  /** For the people who build the page: the start of a sentence. */
  readonly name: string;
}

/** Asks for all parts at once. */
const saysAll = (host: EditorHost): host is PanelHost =>
  (['panels', 'judging'] as const).map((part) => host.wantWords(part)).every(Boolean);

const saysChanges = (host: EditorHost): host is ReviewingHost => host.wantWords('reviewing');

function later<Module extends object, Host extends EditorHost>(
  host: EditorHost,
  { load, make, name }: Later<Module, Host>,
  isReady: (host: EditorHost) => host is Host,
): Panel {
  const part = new LazyPart(host, load, name);
  let panel: Panel | undefined;
  let wanted: string | undefined;
  return {
    render(): TemplateResult | typeof nothing {
      const module = part.want();
      if (isReady(host) && module) panel ??= make(module, host);
      if (panel && wanted !== undefined) {
        panel.reveal?.(wanted);
        wanted = undefined;
      }
      return panel?.render() ?? nothing;
    },
    reveal(pointer): void {
      wanted = pointer;
    },
  };
}

/** Makes a panel that is loaded when its tab is opened for the first time, with what it says. */
export const laterPanel = <Module extends object>(host: EditorHost, panel: Later<Module, PanelHost>): Panel =>
  later(host, panel, saysAll);

/** The same for one that says nothing but what is there from the first. */
export const firstPanel = <Module extends object>(host: EditorHost, panel: Later<Module, EditorHost>): Panel =>
  later(host, panel, (each): each is EditorHost => each === host);

/** The same for one that tells of changes. */
export const reviewingPanel = <Module extends object>(host: EditorHost, panel: Later<Module, ReviewingHost>): Panel =>
  later(host, panel, saysChanges);
