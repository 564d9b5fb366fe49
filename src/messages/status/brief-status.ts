import { evaluateOrganisation } from '../../schedule/evaluate.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { OrganisationEvaluation } from '../../schedule/evaluation.js';
import { isExpected, isNobodyFree, openingClause, presentClause } from '../availability-clauses.js';
import { nameAll, nameLiveChannels, type NamedChannel } from '../channel-names.js';
import type { ChannelsSpeech } from '../channels/channel-actions.js';
import { endWords } from '../days-and-times.js';
import { capital } from '../speech.js';

/** More ways than these do not go on a button: then it says just that it is open. */
const mostWays = 2;

/** The ways to name: those that are open, where it is not all of them, or where there is one only. */
function waysToName(live: readonly NamedChannel[], isNamed: (way: NamedChannel) => boolean): readonly NamedChannel[] {
  const open = live.filter(isNamed);
  const tells = open.length < live.length || open.length === 1;
  return tells && open.length <= mostWays ? open : [];
}

function openWords(speech: ChannelsSpeech, live: readonly NamedChannel[]): string {
  const ways = waysToName(live, ({ state }) => state === 'open');
  const via = nameAll(speech, ways);
  const key = ways.some((way) => way.via === speech.say('phone')) ? 'nowByPhone' : 'nowReachable';
  return speech.say(key, { via, reachable: live[0]?.reachable ?? speech.say('reachable') });
}

/** Until when, as that is soon; through which way, where another one has closed before. */
function closingWords(speech: ChannelsSpeech, until: number, live: readonly NamedChannel[]): string {
  const ways = live.length > 1 ? waysToName(live, (way) => way.state === 'open' && way.until === until) : [];
  return speech.say('stillUntil', { via: nameAll(speech, ways), ...endWords(speech, until) });
}

/** Through which ways the organisation can be reached now and until when, or when it returns, in few words for a button; empty when that is not known. */
export function describeBriefly(
  speech: ChannelsSpeech,
  schedule: Schedule,
  organisation: OrganisationEvaluation,
): string {
  const { state, closesSoon, until } = organisation;
  const live = nameLiveChannels(speech, schedule);
  const reachable = live[0]?.reachable ?? speech.say('reachable');
  const words = () => {
    if (state === 'open')
      return closesSoon && until !== null ? closingWords(speech, until, live) : openWords(speech, live);
    if (state === 'limited') return speech.say('nowLimited', { reachable });
    if (state === 'appointment') return speech.say('tagAppointment');
    if (state === 'unknown') return '';
    const evaluateAt = (instant: number) => evaluateOrganisation(schedule, instant);
    const subject = { ...organisation, via: '', reachable, evaluateAt };
    if (isNobodyFree(organisation.cause)) return presentClause(speech, subject);
    return openingClause(speech, subject, isExpected(organisation) ? 'returnsExpected' : 'returns');
  };
  return capital(words());
}
