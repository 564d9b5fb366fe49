import { isForAll, isLive, type Schedule } from '../../schedule/document/schedule.js';
import { presentClause, type ClauseSubject } from '../availability-clauses.js';
import { nameAll, nameChannel, type NamedChannel } from '../channel-names.js';
import type { Speech } from '../speech.js';

/*
 * The clauses of a status that are about several channels.
 */

/** The clauses about several ways on one line, two at most; ways of which the same can be said share a clause. */
export function joinClauses<Each extends ClauseSubject>(
  speech: Speech,
  ways: readonly Each[],
  clauseOf: (speech: Speech, way: Each) => string,
): string {
  const groups = new Map<string, Each[]>();
  for (const way of ways) {
    const said = clauseOf(speech, { ...way, via: '' });
    if (said) groups.set(said, [...(groups.get(said) ?? []), way]);
  }
  const clauses = [...groups.values()].map((group) => {
    const [first] = group as [Each];
    return clauseOf(speech, { ...first, via: group[1] ? nameAll(speech, group) : (first.lead ?? first.via) });
  });
  // A reason that both have is told once.
  return clauses
    .slice(0, 2)
    .join(', ')
    .replace(/( \S+ \([^()]{1,99}\),)(.{1,199})\1/, '$1$2')
    .replace(/((?:, [^,()]{1,40})? \([^()]{1,99}\))(, .{1,199})\1$/, '$2$1');
}

/** That the subject can be reached now, and through which ways (none: there is no need to say). */
export function openClause(speech: Speech, subject: ClauseSubject, ways: readonly NamedChannel[]): string {
  const via = nameAll(speech, ways);
  const key = ways.some((way) => way.via === speech.say('phone')) ? 'openByPhone' : 'openVia';
  return presentClause(speech, { ...subject, via }, via ? key : 'open');
}

/** The first thing that people can do at any time, such as sending an email; empty when there is nothing of the kind. */
export function anyTimeClause(speech: Speech, schedule: Schedule): string {
  const usable = schedule.channels.find(
    (channel) => !isLive(channel) && isForAll(channel) && nameChannel(speech, schedule, channel).state === 'open',
  );
  return usable ? speech.say(usable.type) : '';
}
