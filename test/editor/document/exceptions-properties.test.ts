import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { formatDate, parseDate } from '../../../src/schedule/calendar/dates.js';
import { planDay } from '../../../src/schedule/day-plan.js';
import { readException, writeException } from '../../../src/editor/document/exception-form.js';
import { addException, editException, removeExceptions } from '../../../src/editor/document/exceptions.js';
import type { JsonObject, JsonValue } from '../../../src/schedule/document/json.js';
import { randomDocument } from '../../oracle/documents.js';
import { seedOf, tries } from '../../support/random-runs.js';
import { plansOf, scheduleOf } from './plans.js';

const day = (date: string) => parseDate(date)!;

describe('edits of exceptions, in random documents', () => {
  const seed = seedOf(16_001);

  it('change nothing that they are not about: not the document that was there, not a word of another exception', () => {
    fc.assert(
      fc.property(randomDocument, ({ document: random }) => {
        const given = random as unknown as JsonObject;
        const before = JSON.stringify(given);
        const list = (given['exceptions'] ?? []) as readonly JsonValue[];
        list.forEach((value, index) => {
          const form = readException(value);
          if (!form) return;
          expect(JSON.stringify(editException(given, index, form))).to.equal(before);
          expect(readException(writeException(form))).to.deep.equal(form);
          const reasoned = editException(given, index, { ...form, reason: 'Anders' })['exceptions'] as JsonValue[];
          expect(reasoned.filter((_, place) => place !== index)).to.deep.equal(
            list.filter((_, place) => place !== index),
          );
        });
        expect(JSON.stringify(given)).to.equal(before);
      }),
      { seed, numRuns: tries(400) },
    );
  }).timeout(60_000);

  it('leave all other days of the year as they are, and close the day that they are about', () => {
    fc.assert(
      fc.property(randomDocument, fc.nat(360), ({ document: random, place }, ahead) => {
        const given = random as unknown as JsonObject;
        const from = day(place.date) - 20;
        const closed = formatDate(from + ahead);
        const added = addException(given, { date: closed, hours: 'closed' });
        const [before, after] = [given, added.document].map((one) => plansOf(scheduleOf(one), from)) as [
          string[],
          string[],
        ];
        expect(after.filter((_, index) => index !== ahead)).to.deep.equal(before.filter((_, index) => index !== ahead));
        const back = removeExceptions(added.document, [added.index]);
        expect(back).to.deep.equal({ ...given, exceptions: given['exceptions'] ?? [] });
        const addsTime = JSON.stringify(given['exceptions'] ?? []).includes('"extra"');
        const { intervals } = planDay(scheduleOf(added.document), null, from + ahead);
        if (!addsTime) expect(intervals).to.deep.equal([]);
      }),
      { seed, numRuns: tries(60) },
    );
  }).timeout(60_000);
});
