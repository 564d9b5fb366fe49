import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describeStatus, loadCatalog } from '../../src/messages/index.js';
import { evaluateChannel, evaluateOrganisation, type Schedule } from '../../src/schedule/index.js';
import belgium from '../cases/real-schedules/be.json' with { type: 'json' };
import germany from '../cases/real-schedules/de.json' with { type: 'json' };
import france from '../cases/real-schedules/fr.json' with { type: 'json' };
import britain from '../cases/real-schedules/gb.json' with { type: 'json' };
import dutchCare from '../cases/real-schedules/nl-care.json' with { type: 'json' };
import dutchGovernment from '../cases/real-schedules/nl-government.json' with { type: 'json' };
import dutchOthers from '../cases/real-schedules/nl-others.json' with { type: 'json' };
import { randomDocument } from '../oracle/documents.js';
import { instantOf, scheduleOf } from './sentences.js';

const hour = 3_600_000;

/** Everything that is said at an instant: of the organisation and of every channel, in every language and tone. */
async function sayAll(schedule: Schedule, instant: number): Promise<string[]> {
  const spoken: string[] = [];
  for (const [language, tone] of [
    ['nl', 'formal'],
    ['nl', 'informal'],
    ['en-GB', 'formal'],
  ] as const) {
    const manner = { catalog: await loadCatalog(language), language, tone };
    const say = (...[evaluation, channel]: [Parameters<typeof describeStatus>[1], string?]) => {
      const { headline, detail } = describeStatus(schedule, evaluation, instant, manner, channel);
      expect(headline, 'a headline').not.to.equal('');
      spoken.push(headline, detail);
    };
    say(evaluateOrganisation(schedule, instant));
    for (const { id } of schedule.channels) say(evaluateChannel(schedule, id, instant), id);
  }
  return spoken;
}

/** What no sentence may hold, whatever the document. */
const flaw = /[{}]|undefined|null|NaN|Invalid|\[object|\s\s|^[\s,(]|\s$|\(\)|,$|, ,/;

describe('whatever the document', () => {
  const documents = [belgium, germany, france, britain, dutchCare, dutchGovernment, dutchOthers].flat();
  for (const { id, document } of documents) {
    it(`${id}: sentences without flaws, hour by hour`, async () => {
      const schedule = scheduleOf(document);
      const start = instantOf(schedule, '2026-11-23T00:30');
      const spoken = new Set<string>();
      for (let hours = 0; hours < 168; hours += 3)
        for (const line of await sayAll(schedule, start + hours * hour)) spoken.add(line);
      expect([...spoken].filter((line) => flaw.test(line))).to.deep.equal([]);
    });
  }

  it('random documents: sentences without flaws', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomDocument,
        fc.integer({ min: 0, max: 7 * 24 * 60 }),
        async ({ document, place }, minutes) => {
          const schedule = scheduleOf(document);
          const instant = instantOf(schedule, `${place.date}T00:00`) + minutes * 60_000;
          expect((await sayAll(schedule, instant)).filter((line) => flaw.test(line))).to.deep.equal([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
