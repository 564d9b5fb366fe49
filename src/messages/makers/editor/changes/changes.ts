import type { Channel, Schedule } from '../../../../schedule/document/schedule.js';
import { tellChangedDays } from './changed-days-words.js';
import type { ChangedFact, ChangedSubject } from './changed-facts.js';
import { tellDayChange } from './changed-hours-words.js';
import { tellSentence, tellValue } from './changed-values-words.js';
import type { ChangesWords } from './changes-words.js';
import { nameChannel, nameChannels, subjectWords, tellerOf, type Teller } from './named-channels.js';
import type { DayTeller } from './named-moments.js';
import { tellSwitch } from './switch-sentence.js';

/** What facts are told of. */
export interface ToldChanges {
  /** The schedule as it was and as it will be. */
  readonly before: Schedule;
  readonly after: Schedule;
  readonly facts: readonly ChangedFact[];
  /** Epoch milliseconds. */
  readonly instant: number;
}

interface ChangesTeller extends Teller {
  readonly words: ChangesWords;
}

/** Of which channel a value is, where its key alone does not tell. */
function ownerWords(teller: Teller, channel: Channel, key: string): string {
  const isOnly = key === 'number' && teller.schedule.channels.filter((other) => 'number' in other).length === 1;
  return isOnly ? '' : nameChannel(teller, channel);
}

function tellHours(teller: ChangesTeller, fact: Extract<ChangedFact, { kind: 'hours' }>): string {
  const { words } = teller;
  const who: ChangedSubject = fact.subject;
  const subject = who.kind === 'channels' ? subjectWords(teller, who.channels) : words.you;
  const { days, span } = tellChangedDays(teller, fact.days);
  const told = who.kind === 'promises' ? words.promises(nameChannels(teller, who.channels), days) : days;
  return tellDayChange(teller, fact.change, { days: told, span, subject });
}

/** Where a channel is reached, as people read it. */
function addressOf(channel: Channel, read: DayTeller['read']): string {
  if ('number' in channel) return ('display' in channel && channel.display) || channel.number;
  return 'address' in channel ? read(channel.address) : '';
}

function tellFact(teller: ChangesTeller, fact: ChangedFact): string {
  const { words, read } = teller;
  switch (fact.kind) {
    case 'hours':
      return tellHours(teller, fact);
    case 'switched-on':
    case 'switched-off':
      return tellSwitch(teller, fact.override, fact.kind === 'switched-on');
    case 'channel-added':
      return words.added(nameChannel(teller, fact.channel), addressOf(fact.channel, read));
    case 'channel-removed':
      return words.removed(nameChannel(teller, fact.channel));
    case 'order':
      return words.order(nameChannels(teller, fact.channels));
    case 'value': {
      return tellValue(teller, fact, fact.channel ? ownerWords(teller, fact.channel, fact.key) : '');
    }
    case 'sentence':
      return tellSentence(words, fact);
  }
}

/** What differs for visitors, a sentence for each fact; none where nothing does. */
export function describeChanges({ before, after, facts, instant }: ToldChanges, words: ChangesWords): string[] {
  const named = { ...after, channels: [...after.channels, ...before.channels.filter(isGone(after))] };
  const teller = tellerOf(named, instant, words);
  return [...new Set(facts.map((fact) => tellFact(teller, fact)))];
}

const isGone =
  ({ channels }: Schedule) =>
  ({ id }: Channel) =>
    !channels.some((channel) => channel.id === id);
