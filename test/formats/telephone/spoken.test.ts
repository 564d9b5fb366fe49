// Listens to every recording by a real voice, Debian's espeak-ng: what it says of the SSML is what it says of the sentences.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { toSsmlSet } from '../../../src/formats/telephone/to-ssml.js';
import { languageTags } from '../../../src/messages/languages.js';
import { loadCatalog } from '../../../src/messages/load-catalog.js';
import { createRecordingSet, type RecordingSet } from '../../../src/messages/voicemail/recording-set.js';
import { realSchedules, scheduleOf } from '../formats-cases.js';

const instant = Date.parse('2026-11-24T09:00:00Z');
const ids = ['design-example', 'nl-gp-schoterpoort', 'nl-dentist-wannijn', 'be-gp-horizon', 'uk-ha-southway'];
const isThere = spawnSync('espeak-ng', ['--version']).status === 0;

/** The phonemes, without stress and pauses: next to a mark of XML some are set otherwise. */
function listen(language: string, text: string, isMarkedUp: boolean): string {
  const voice = language === 'en' ? 'en-gb' : language;
  const words = ['-q', '-x', '-v', voice, ...(isMarkedUp ? ['-m'] : []), '--stdin'];
  const heard = execFileSync('espeak-ng', words, { input: text, encoding: 'utf8' });
  return heard.replace(/\([a-z-]+\)|[\s',_|!:;]/g, '');
}

/** All sentences, with numbers as they are said. */
function spokenText({ recordings }: RecordingSet): string {
  const said = recordings.flatMap(({ message: { sentences, numbers } }) =>
    sentences.map((sentence) => numbers.reduce((text, { written, spoken }) => text.replace(written, spoken), sentence)),
  );
  return said.join('\n');
}

async function setOf(id: string, language: string): Promise<RecordingSet> {
  const { document } = realSchedules.find((each) => each.id === id)!;
  const schedule = scheduleOf(document);
  const phone = schedule.channels.find(({ type, urgent }) => type === 'phone' && !urgent)!;
  const catalog = await loadCatalog(language, schedule.language, true);
  return createRecordingSet(schedule, phone, instant, { catalog, language, tone: schedule.tone });
}

if (!isThere) console.log('espeak-ng is not installed (Debian: espeak-ng): nobody listens to the recordings');

describe('FAILURES 66: espeak-ng says every recording as it is meant,', { skip: !isThere }, () => {
  for (const language of languageTags) {
    for (const id of ids) {
      it(`those of ${id} in ${language}`, async () => {
        const set = await setOf(id, language);
        assert.ok(set.recordings.length > 0);
        assert.equal(listen(language, toSsmlSet(set), true), listen(language, spokenText(set), false));
      });
    }
  }
});
