import { isAvailable } from '../../src/schedule/document/states.js';
import { planDay, type DayPlan, type OracleCause, type OrganisationsOwn } from './day-plan.js';
import { createOverrides } from './overrides.js';
import type { RawChannel, RawDocument } from './raw-document.js';
import type { Subject } from './regular-hours.js';
import { bestState, createTimetable, type Verdict } from './timetable.js';
import { dayOf, wallClockOf, type Day } from './wall-clock.js';

/**
 * The second opinion: what does the document say about this very minute? It asks simple questions of the raw JSON, one
 * minute at a time, and remembers only what a day holds. Contract 8 to 12.
 */

export interface Answer extends Verdict {
  via: string[];
}

export interface Oracle {
  /** `null` asks for the organisation. */
  answerAt(channelId: string | null, instant: number): Answer;
}

const alwaysOpenTypes = ['email', 'callback', 'form', 'link'];
const liveTypes = ['phone', 'chat', 'whatsapp', 'sms', 'video'];

export function createOracle(document: RawDocument): Oracle {
  const channels = document.channels ?? [];
  const organisation = createOrganisation(document);
  const verdicts = new Map(channels.map((channel) => [channel.id, createSubject(document, channel, organisation)]));
  const verdictOf = (id: string, instant: number) => verdicts.get(id)!(instant);
  const live = liveChannels(channels);
  return {
    answerAt(channelId, instant) {
      if (channelId === null && live.length > 0) return bestOf(live, ({ id }) => verdictOf(id, instant));
      const { state, causes } = channelId === null ? organisation.verdictAt(instant) : verdictOf(channelId, instant);
      return { state, causes, via: [] };
    },
  };
}

/** The organisation's own hours, which `outside` and `appointment` of channels refer to. */
interface Organisation extends OrganisationsOwn {
  verdictAt(instant: number): Verdict;
}

function createOrganisation(document: RawDocument): Organisation {
  const plans = new Map<Day, DayPlan>();
  const organisation: Organisation = {
    planOf(day) {
      if (!plans.has(day)) plans.set(day, planDay(document, null, day, organisation));
      return plans.get(day)!;
    },
    stateAt: (instant) => verdictAt(instant).state,
    verdictAt: (instant) => verdictAt(instant),
  };
  const verdictAt = createSubject(document, null, organisation);
  return organisation;
}

/**
 * The channels that speak for the organisation: none that is urgent, one for a purpose only when none is for all, the counter
 * only when there is no other.
 */
function liveChannels(channels: RawChannel[]): RawChannel[] {
  const calm = channels.filter(({ urgent }) => !urgent);
  const forAll = calm.filter(({ limitedTo }) => !limitedTo);
  const hasLive = (some: RawChannel[]) => some.some(({ type }) => liveTypes.includes(type) || type === 'visit');
  const speaking = hasLive(forAll) ? forAll : calm;
  const live = speaking.filter(({ type }) => liveTypes.includes(type));
  return live.length > 0 ? live : speaking.filter(({ type }) => type === 'visit');
}

function bestOf(channels: RawChannel[], verdictOf: (channel: RawChannel) => Verdict): Answer {
  const verdicts = channels.map(verdictOf);
  const best = bestState(verdicts.map(({ state }) => state));
  const { causes } = verdicts.find(({ state }) => state === best)!;
  return {
    state: best,
    causes: best === 'closed' ? whyAllAreClosed(verdicts) : causes,
    via: channels.filter((_, index) => isAvailable(verdicts[index]!.state)).map(({ id }) => id),
  };
}

/** What closed those that would be there, or else all of them, as long as it is one thing; only the hours if it is several. */
function whyAllAreClosed(verdicts: Verdict[]): OracleCause[] {
  const missed = verdicts.filter(({ isMissed }) => isMissed);
  const [first, ...others] = missed.length > 0 ? missed : verdicts;
  const reasonOf = ({ name, text }: OracleCause) => JSON.stringify([name, text]);
  return first!.causes.flatMap((cause) => {
    const shares = ({ causes }: Verdict) => causes.some((other) => reasonOf(other) === reasonOf(cause));
    const isOnlyOne = others.every(shares);
    const hours: OracleCause = { kind: 'hours', ...(cause.notes ? { notes: cause.notes } : {}) };
    return isOnlyOne ? [cause, ...(others.some(isAmbiguous) ? [hours] : [])] : [hours];
  });
}

const isAmbiguous = ({ causes }: Verdict) => causes.length > 1;

/** Who is there on a channel for one purpose is there for that only. */
function forPurpose(subject: Subject, verdict: Verdict): Verdict {
  const { state, causes } = verdict;
  if (!subject?.limitedTo || !isAvailable(state)) return verdict;
  const { limitedTo } = subject;
  return {
    state: state === 'open' ? 'limited' : state,
    causes: causes.map((cause) => (cause.limitedTo ? cause : { ...cause, limitedTo })),
  };
}

function createSubject(
  document: RawDocument,
  subject: Subject,
  organisation: OrganisationsOwn,
): (instant: number) => Verdict {
  const clock = wallClockOf(document.timeZone);
  const startOf = (date: string) => clock.instantOf(dayOf(date), 0);
  const endOf = (date: string) => clock.instantOf(dayOf(date) + 1, 0);
  const ordinary = createTimetable((day) => planDay(document, subject, day, organisation), clock);
  const overridden = createOverrides(document, subject, organisation);
  return (instant) => {
    if (document.validThrough && instant >= endOf(document.validThrough))
      return { state: 'unknown', causes: [{ kind: 'expired' }] };
    if (subject?.from && instant < startOf(subject.from)) return { state: 'closed', causes: [{ kind: 'hours' }] };
    if (subject?.until && instant >= endOf(subject.until)) return { state: 'closed', causes: [{ kind: 'hours' }] };
    if (subject && alwaysOpenTypes.includes(subject.type)) return { state: 'open', causes: [{ kind: 'hours' }] };
    return forPurpose(subject, overridden(instant) ?? ordinary(instant));
  };
}
