import { expect } from '@esm-bundle/chai';
import { listAdvice } from '../../../src/channels/advice/list-advice.js';
import { curesOf } from '../../../src/editor/findings/cures.js';
import type { JsonObject } from '../../../src/schedule/document/json.js';
import { scheduleOf } from '../document/plans.js';

const instant = Date.UTC(2026, 10, 30, 9);
const findAdvice = (document: JsonObject, now: number) =>
  listAdvice(scheduleOf(document), now).find(({ code }) => code === 'holidays-without-rule');

const documents = ['Amsterdam', 'Brussels', 'Berlin', 'Paris', 'London'].flatMap((city) =>
  ['mon-fri', 'tue-sat', 'mon-thu', 'mon-sun'].map((days) => ({
    version: 1,
    timeZone: `Europe/${city}`,
    hours: { [days]: ['09:00-17:00'] },
  })),
);

describe('closing on all holidays by one press', () => {
  for (const document of documents)
    it(`is for all years: ${document.timeZone}, ${Object.keys(document.hours).join()}`, () => {
      const advice = findAdvice(document, instant)!;
      const [cure] = curesOf({ kind: 'advice', advice, path: advice.path }, { document, language: 'nl', instant });
      const mended = cure!.change(document);
      expect(String((mended['exceptions'] as unknown[]).length)).to.equal(cure!.value);
      const years = Array.from({ length: 12 }, (_, index) => Date.UTC(2026 + index, 10, 30, 9));
      expect(years.filter((now) => findAdvice(mended, now))).to.deep.equal([]);
    });
});
