import type { Advice } from '../../channels/advice/advice.js';
import { loadCatalog } from '../../messages/load-catalog.js';
import { listVoicemailAdvice } from '../../messages/voicemail/voicemail-advice.js';
import type { Schedule } from '../../schedule/document/schedule.js';

/** What finds advice on the words of the answering machine. */
export interface VoicemailTeller {
  /** `instant` in epoch milliseconds. */
  readonly advise: (schedule: Schedule, instant: number) => readonly Advice[];
}

/** The teller in a language (BCP 47) of visitors: how long the words last depends on it. */
export async function loadVoicemailTeller(language: string): Promise<VoicemailTeller> {
  const catalog = await loadCatalog(language, language);
  return {
    advise: (schedule, instant) => listVoicemailAdvice(schedule, instant, { catalog, language, tone: schedule.tone }),
  };
}
