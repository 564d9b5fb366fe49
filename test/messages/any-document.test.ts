import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { describeStatus, loadCatalog, type Manner } from '../../src/messages/index.js';
import { evaluateChannel, evaluateOrganisation, type Schedule } from '../../src/schedule/index.js';
import belgium from '../cases/real-schedules/be.json' with { type: 'json' };
import germany from '../cases/real-schedules/de.json' with { type: 'json' };
import france from '../cases/real-schedules/fr.json' with { type: 'json' };
import britain from '../cases/real-schedules/gb.json' with { type: 'json' };
import dutchCare from '../cases/real-schedules/nl-care.json' with { type: 'json' };
import dutchGovernment from '../cases/real-schedules/nl-government.json' with { type: 'json' };
import dutchOthers from '../cases/real-schedules/nl-others.json' with { type: 'json' };
import { randomDocument } from '../oracle/documents.js';
import { manners } from './manners.js';
import { seedOf, someOf, tries } from '../support/random-runs.js';
import { instantOf, scheduleOf } from './sentences.js';

const hour = 3_600_000;

const everyManner: readonly Manner[] = await Promise.all(
  manners.map(async ([, language, tone]) => ({ catalog: await loadCatalog(language), language, tone })),
);

/** Everything that is said at an instant: of the organisation and of every channel, in every language and tone. */
function sayAll(schedule: Schedule, instant: number): string[] {
  const organisation = evaluateOrganisation(schedule, instant);
  const channels = schedule.channels.map(({ id }) => [evaluateChannel(schedule, id, instant), id] as const);
  const texts = everyManner.flatMap((manner) => [
    describeStatus(schedule, organisation, instant, manner),
    ...channels.map(([evaluation, id]) => describeStatus(schedule, evaluation, instant, manner, id)),
  ]);
  for (const { headline } of texts) expect(headline, 'a headline').not.to.equal('');
  return texts.flatMap(({ headline, detail }) => [headline, detail]);
}

/** What no sentence may hold, whatever the document. */
const flaw = /[{}]|undefined|null|NaN|Invalid|\[object|\s\s|^[\s,(]|\s$|\(\)|,$|, ,/;

describe('whatever the document', () => {
  const documents = [belgium, germany, france, britain, dutchCare, dutchGovernment, dutchOthers].flat();
  for (const { id, document } of someOf(documents)) {
    it(`${id}: sentences without flaws, hour by hour`, () => {
      const schedule = scheduleOf(document);
      const start = instantOf(schedule, '2026-11-23T00:30');
      const spoken = new Set<string>();
      for (let hours = 0; hours < 168; hours += 3)
        for (const line of sayAll(schedule, start + hours * hour)) spoken.add(line);
      expect([...spoken].filter((line) => flaw.test(line))).to.deep.equal([]);
    });
  }

  it('random documents: sentences without flaws', () => {
    const minutes = fc.integer({ min: 0, max: 7 * 24 * 60 });
    fc.assert(
      fc.property(randomDocument, minutes, ({ document, place }, later) => {
        const schedule = scheduleOf(document);
        const instant = instantOf(schedule, `${place.date}T00:00`) + later * 60_000;
        expect(sayAll(schedule, instant).filter((line) => flaw.test(line))).to.deep.equal([]);
      }),
      { numRuns: tries(50), seed: seedOf(20_261_130) },
    );
  });
});
