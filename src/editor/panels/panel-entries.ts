import type { EditorHost, Panel, PanelEntry } from '../editor-host.js';
import { firstPanel, laterPanel } from './later-panel.js';

const makeWeek = (host: EditorHost): Panel =>
  firstPanel(host, {
    load: () => import('./week/week-panel.js'),
    make: (module, given) => new module.WeekPanel(given),
    name: 'the panel with the week',
  });

const makeDays = (host: EditorHost): Panel =>
  laterPanel(host, {
    load: () => import('./days/days-panel.js'),
    make: (module, given) => new module.DaysPanel(given),
    name: 'the panel with special days',
  });

const makeChannels = (host: EditorHost): Panel =>
  laterPanel(host, {
    load: () => import('./channels/channels-panel.js'),
    make: (module, given) => new module.ChannelsPanel(given),
    name: 'the panel with channels',
  });

const makeOrganisation = (host: EditorHost): Panel =>
  laterPanel(host, {
    load: () => import('./organisation-panel.js'),
    make: (module, given) => new module.OrganisationPanel(given),
    name: 'the panel of the organisation',
  });

const makeTexts = (host: EditorHost): Panel =>
  laterPanel(host, {
    load: () => import('./texts/texts-panel.js'),
    make: (module, given) => new module.TextsPanel(given),
    name: 'the panel with texts',
  });

const makeFile = (host: EditorHost): Panel =>
  laterPanel(host, {
    load: () => import('./file/file-panel.js'),
    make: (module, given) => new module.FilePanel(given),
    name: 'the panel with the file',
  });

/** The panels with a tab, in their order; each is loaded when it is opened. What no other one edits is edited as text, in the last. */
export const panelEntries: readonly PanelEntry[] = [
  {
    tab: 'week',
    places: /^\/(hours|breaks)(\/|$)|^(\/channels\/\d+)?(\/versions\/\d+)?\/hours(\/|$)/,
    make: makeWeek,
  },
  { tab: 'days', places: /^(\/exceptions|(\/channels\/\d+)?\/versions)(\/|$)/, make: makeDays },
  { tab: 'channels', places: /^\/channels(\/|$)/, make: makeChannels },
  {
    tab: 'organisation',
    places: /^\/(organisation|timeZone|language|tone|validThrough)(\/|$)/,
    make: makeOrganisation,
  },
  { tab: 'texts', places: /^\/texts(\/|$)/, make: makeTexts },
  { tab: 'file', places: /^/, make: makeFile },
];

/** The panel that edits a place of the document (JSON pointer). */
export function entryAt(pointer: string): PanelEntry {
  return panelEntries.find(({ places }) => places.test(pointer))!;
}
