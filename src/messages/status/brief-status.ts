import type { OrganisationEvaluation } from '../../schedule/evaluation.js';
import type { ChannelsSpeech } from '../channels/channel-actions.js';
import { startWords } from '../days-and-times.js';
import { capital } from '../speech.js';

/** How the organisation is now, or when it returns, in two to five words for a button; empty when that is not known. */
export function describeBriefly(speech: ChannelsSpeech, { state, opensAt }: OrganisationEvaluation): string {
  const reachable = speech.say('reachable');
  const words = () => {
    if (state === 'open') return speech.say('nowReachable', { reachable });
    if (state === 'limited') return speech.say('nowLimited', { reachable });
    if (state === 'appointment') return speech.say('tagAppointment');
    return opensAt === null || state === 'unknown' ? '' : speech.say('returns', startWords(speech, opensAt));
  };
  return capital(words());
}
