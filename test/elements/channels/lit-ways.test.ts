import { expect } from '@esm-bundle/chai';
import { listRows } from '../../../src/elements/channels/channel-rows.js';
import { viewChannels } from '../../../src/elements/channels/channels-view.js';
import { catalogLoader } from '../../../src/messages/load-catalog-parts.js';
import { createSpeech } from '../../../src/messages/speech.js';
import { isLive } from '../../../src/schedule/document/schedule.js';
import type { Schedule } from '../../../src/schedule/index.js';
import { answersBy, documents, minutesToAsk } from '../../messages/shown.js';
import { rowSources } from './channels-scene.js';

const load = catalogLoader('channels');

/** What is wrong with what lights up in a list at an instant. */
async function faultsAt(schedule: Schedule, instants: readonly number[]): Promise<string[]> {
  const manner = { language: 'nl', catalog: await load('nl', schedule.language), tone: 'formal' } as const;
  return instants.flatMap((instant) => {
    const view = viewChannels(
      { schedule, instant, manner, speech: createSpeech(schedule, instant, manner) },
      new Map(),
    );
    const lit = view ? listRows(view, rowSources).rows.filter((row) => row?.isLit) : [];
    const isUnknown = view?.organisation.state === 'unknown';
    return lit.flatMap((row) => {
      const { channel, canBeUsed, evaluation } = row!.status;
      const isAnswered = !isLive(channel) || evaluation.state === 'open' || evaluation.state === 'limited';
      // One walks to a counter, without a link.
      const canBeDone = row!.control !== 'words' || channel.type === 'visit';
      const isGood = canBeUsed && isAnswered && canBeDone && !isUnknown && lit.length === 1;
      return isGood ? [] : [`${new Date(instant).toISOString()} ${channel.id} ${evaluation.state}`];
    });
  });
}

describe('what lights up in a list can be used at that moment, and nobody is led to a phone that nobody answers (FAILURES 62)', () => {
  for (const { id, schedule } of documents) {
    it(id, async () => {
      expect(await faultsAt(schedule, minutesToAsk(schedule, answersBy(schedule)))).to.deep.equal([]);
    });
  }
});
