import type { Advice } from '../../channels/advice/advice.js';
import { usualPhone } from '../../channels/usual-phone.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { Manner } from '../speech.js';
import { createRecordingSet } from './recording-set.js';

const daysAhead = 60;

/** Whether the words of the answering machine have to be cut to be short enough: the longest that has to. */
export function listVoicemailAdvice(
  schedule: Schedule,
  instant: number,
  manner: Manner,
): Advice<'voicemail-too-long'>[] {
  const channel = usualPhone(schedule);
  if (!channel) return [];
  const { recordings } = createRecordingSet(schedule, channel, instant, manner, daysAhead);
  const cut = recordings.filter(({ message, plays }) => message.isCut && plays.length);
  const [longest] = cut.sort((one, other) => other.message.secondsInFull - one.message.secondsInFull);
  if (!longest) return [];
  const { secondsInFull, seconds } = longest.message;
  const [moment] = longest.plays as readonly [(typeof longest.plays)[number]];
  return [
    {
      code: 'voicemail-too-long',
      grade: 'moderate',
      path: `/channels/${schedule.channels.indexOf(channel)}`,
      moment,
      source: 'answering-machine',
      facts: { seconds: secondsInFull, left: seconds },
    },
  ];
}
