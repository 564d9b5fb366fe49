import { loadCatalog } from '../messages/load-catalog.js';
import type { Manner } from '../messages/speech.js';
import type { Schedule } from '../schedule/document/schedule.js';

/** How visitors are spoken to: in the schedule's language and tone, unless others were asked for. */
export async function mannerOf(
  schedule: Schedule,
  language: string = schedule.language,
  tone = schedule.tone,
): Promise<Manner> {
  return { catalog: await loadCatalog(language, schedule.language, !!schedule.holidayDay), language, tone };
}
