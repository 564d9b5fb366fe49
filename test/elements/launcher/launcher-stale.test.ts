import { launcherView, organisationAt, type LauncherScene } from '../../../src/elements/launcher/launcher-view.js';
import { catalogLoader } from '../../../src/messages/load-catalog-parts.js';
import type { ChannelsKey } from '../../../src/messages/channels/channels-words.js';
import type { StatusKey } from '../../../src/messages/status/status-words.js';
import { StateIcons } from '../../../src/elements/base/state-icons.js';
import { drawn, staleAtNoMinute } from '../asked-anew.js';

const scene: Omit<LauncherScene, 'organisation' | 'schedule'> = {
  expanded: false,
  icons: new StateIcons(),
  preview: null,
  widget: null,
  showsForm: false,
  onToggle: () => {},
  onSelect: () => {},
  onButtonFocus: () => {},
  onBack: () => {},
};

describe('a launcher goes stale at no minute', () => {
  staleAtNoMinute<StatusKey | ChannelsKey>({
    load: catalogLoader('channels'),
    show(known) {
      const found = organisationAt(known, new Map());
      return found && [found.organisation.state, drawn(launcherView(known, { ...scene, ...found }))];
    },
  });
});
