import { expect } from '@esm-bundle/chai';
import { answerOf, listChannelStatuses, readPresence } from '../../src/channels/index.js';
import type { Schedule } from '../../src/schedule/index.js';
import design from '../cases/answers/design.json' with { type: 'json' };
import promises from '../cases/answers/promises.json' with { type: 'json' };
import real from '../cases/answers/real.json' with { type: 'json' };
import recommendations from '../cases/answers/recommendations.json' with { type: 'json' };
import wordsAndPurposes from '../cases/answers/words-and-purposes.json' with { type: 'json' };
import { instantOf, scheduleOf, writeAnswer, type Group, type Row } from './answer-tables.js';

const tables = { design, promises, recommendations, wordsAndPurposes, real } as unknown as Readonly<
  Record<string, readonly Group[]>
>;

/** The row as the code under test would write it. */
function found(schedule: Schedule, row: Row): Row {
  const { at, presence: given, answers, hidden, why } = row;
  const instant = instantOf(schedule, at);
  const presence = given === undefined ? undefined : readPresence({ channels: given });
  const statuses = listChannelStatuses(schedule, instant, presence);
  const answered = Object.keys(answers).map((id) => {
    const channel = schedule.channels.find((one) => one.id === id)!;
    return [id, writeAnswer(schedule, answerOf(schedule, channel, instant, presence), instant)];
  });
  const confirmed = Object.keys(row.receipts ?? {}).map((id) => {
    const { receipt } = statuses.find(({ channel }) => channel.id === id)!;
    return [id, writeAnswer(schedule, receipt, instant)];
  });
  const shown = statuses.map(({ channel }) => channel.id);
  const left = schedule.channels.map(({ id }) => id).filter((id) => !shown.includes(id));
  return {
    at,
    ...(given === undefined ? {} : { presence: given }),
    answers: Object.fromEntries(answered) as Row['answers'],
    ...(row.receipts ? { receipts: Object.fromEntries(confirmed) as Row['answers'] } : {}),
    recommended: statuses.find(({ isRecommended }) => isRecommended)?.channel.id ?? null,
    ...(left.length || hidden ? { hidden: left } : {}),
    why,
  };
}

describe('answer moments and recommendations', () => {
  for (const [table, groups] of Object.entries(tables)) {
    for (const group of groups) {
      it(`${table}: ${group.name ?? group.source} (${group.rows.length} moments)`, () => {
        const schedule = scheduleOf(group);
        expect(group.rows.map((row) => found(schedule, row))).to.deep.equal(group.rows);
      });
    }
  }

  it('are never in the past, in the second of two equal hours either', () => {
    const schedule = scheduleOf({
      document: {
        version: 1,
        timeZone: 'Europe/Amsterdam',
        channels: [
          { id: 'email', type: 'email', address: 'a@delinde.example', reply: { within: 0, unit: 'days' } },
          { id: 'form', type: 'form', url: '/', reply: { within: 1, unit: 'days' } },
        ],
      },
    });
    const [email, form] = schedule.channels;
    const second = instantOf(schedule, '2026-10-25T02:30') + 3_600_000;
    expect(answerOf(schedule, email!, second).at).to.equal(second);
    expect(answerOf(schedule, form!, second).at).to.equal(instantOf(schedule, '2026-10-26T02:30'));
  });

  it('are told of at least 150 moments, a third of them of real organisations', () => {
    const count = (groups: readonly Group[]) => groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const all = count(Object.values(tables).flat());
    expect(all).to.be.at.least(150);
    expect(count(tables['real']!)).to.be.at.least(all / 3);
  });
});
