import * as drawings from '../../../src/elements/hours/hours-drawings.js';
import { showTables } from '../../../src/elements/hours/hours-tables.js';
import { lookAtHours } from '../../../src/elements/hours/hours-view.js';
import { catalogLoader } from '../../../src/messages/load-catalog-parts.js';
import { drawn, staleAtNoMinute } from '../asked-anew.js';

const load = catalogLoader('hours');

describe('hours go stale at no minute (FAILURES 49)', () => {
  describe('as tables', () => {
    staleAtNoMinute({ load, show: (known) => drawn(lookAtHours(known, showTables, {})) });
  });

  describe('as a picture of the week, of one channel', () => {
    staleAtNoMinute({
      load,
      show(known) {
        const channel = known.schedule.channels[0]?.id;
        return drawn(lookAtHours(known, drawings.showWeek, { mergeDays: true, channel, weeks: 1 }));
      },
    });
  });

  describe('as a picture of the day', () => {
    staleAtNoMinute({
      load,
      show: (known) => drawn(lookAtHours(known, drawings.showRibbon, { mergeDays: true, weeks: 1 })),
    });
  });
});
