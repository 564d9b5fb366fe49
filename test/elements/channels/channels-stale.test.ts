import { listRows } from '../../../src/elements/channels/channel-rows.js';
import { viewChannels } from '../../../src/elements/channels/channels-view.js';
import type { Speaking } from '../../../src/elements/base/know.js';
import { catalogLoader } from '../../../src/messages/load-catalog-parts.js';
import type { ChannelsKey } from '../../../src/messages/channels/channels-words.js';
import type { StatusKey } from '../../../src/messages/status/status-words.js';
import { answersBy, elapsing, everyMinute } from '../../messages/shown.js';
import { rowSources } from './channels-scene.js';
import { expectShownFresh, staleAtNoMinute, type Asked } from '../asked-anew.js';

/** What is said and done: the facts behind it move on with the clock. */
const said = (row: object) => ({ ...row, status: null });

function show(known: Speaking<StatusKey | ChannelsKey>): unknown {
  const view = viewChannels(known, new Map());
  if (!view) return null;
  const { rows, urgent, ...list } = listRows(view, rowSources);
  const { status, organisation, recommended } = view;
  const { headline, detail, brief } = status;
  return [
    headline,
    detail,
    brief,
    organisation.state,
    recommended,
    list,
    rows.map((row) => row && said(row)),
    urgent.map(said),
  ];
}

const asked: Asked<StatusKey | ChannelsKey> = { load: catalogLoader('channels'), show, factsOf: answersBy };

describe('a list of channels, and what stands above it, goes stale at no minute (FAILURES 49)', () => {
  staleAtNoMinute(asked);

  it('of what moves on with each of them', () => expectShownFresh(asked, elapsing, everyMinute(elapsing)));
});
