import assert from 'node:assert/strict';

/**
 * A small Asterisk: runs the applications that our dialplans use, with the semantics of main/pbx_timing.c (22.x): the end
 * minute of a range belongs to it, ranges are cyclic, everything is about the wall clock of the zone that is named, and
 * the first condition that is true wins. Written from Asterisk's documentation and source, not from our generator.
 */

export interface AsteriskTime {
  readonly date: number; // 20261225
  readonly dayOfMonth: number;
  readonly month: number; // 1 is January
  readonly weekday: number; // 0 is Sunday, as in C
  readonly minute: number; // since midnight
}

/** A moment, and the one that a channel was set to by the function `TESTTIME`, which `GotoIfTime` goes by (main/pbx_builtins.c). */
interface Asked {
  readonly now: AsteriskTime;
  readonly tested: AsteriskTime;
}

type Step = (asked: Asked, variables: Map<string, number>) => string | undefined;

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function lookUp(text: string, names: readonly string[], size: number): number {
  const index = names.indexOf(text.toLowerCase());
  const number = index >= 0 ? index : Number(text) - 1;
  assert.ok(Number.isInteger(number) && number >= 0 && number < size, `invalid ${text}`);
  return number;
}

/** The positions that a list of cyclic ranges covers. */
function cover(text: string, size: number, read: (part: string) => number): Set<number> {
  if (text === '*' || text === '') return new Set(Array.from({ length: size }, (_, index) => index));
  const covered = new Set<number>();
  for (const part of text.split('&')) {
    const [first = '', last = first] = part.split('-');
    const end = read(last);
    for (let at = read(first); at !== end; at = (at + 1) % size) covered.add(at);
    covered.add(end);
  }
  return covered;
}

function readMinute(text: string): number {
  const [, hour, minute] = /^(\d\d?):(\d\d)$/.exec(text) ?? [];
  assert.ok(hour !== undefined && Number(hour) <= 23 && Number(minute) <= 59, `invalid time ${text}`);
  return Number(hour) * 60 + Number(minute);
}

function timing(text: string, timeZone: string): (time: AsteriskTime) => boolean {
  const fields = text.split(',');
  assert.equal(fields.length, 5, text);
  const [times = '', days = '', monthDays = '', inMonths = '', zone] = fields;
  assert.equal(zone, timeZone, 'each condition names the zone');
  const ofMinute = cover(times, 1440, readMinute);
  const ofWeek = cover(days, 7, (part) => lookUp(part, weekdays, 7));
  const ofMonth = cover(monthDays, 31, (part) => lookUp(part, [], 31));
  const ofYear = cover(inMonths, 12, (part) => lookUp(part, months, 12));
  return (time) =>
    ofYear.has(time.month - 1) &&
    ofMonth.has(time.dayOfMonth - 1) &&
    ofWeek.has(time.weekday) &&
    ofMinute.has(time.minute);
}

/** `${BEREIKBAAR_DATE} < 20261225 | ${BEREIKBAAR_DATE} > 20261226` */
function comparison(text: string): (date: number) => boolean {
  const parts = text.split(' | ').map((part) => {
    const [, sign, number] = /^\$\{BEREIKBAAR_DATE\} ([<>]) (\d{8})$/.exec(part) ?? [];
    assert.ok(sign, `invalid expression ${part}`);
    return (date: number) => (sign === '<' ? date < Number(number) : date > Number(number));
  });
  return (date) => parts.some((part) => part(date));
}

/** `${STRFTIME(<seconds>,<zone>,%Y%m%d)}`: the day of now, or of what a channel was set to. */
function assignment(text: string, timeZone: string): Step {
  const [, seconds, zone] = /^BEREIKBAAR_DATE=\$\{STRFTIME\((.+),([^,]+),%Y%m%d\)\}$/.exec(text) ?? [];
  assert.equal(zone, timeZone);
  const isTested = seconds === '${IF($["${TESTTIME}" = ""]?${EPOCH}:${TESTTIME})}';
  assert.ok(isTested || seconds === '${EPOCH}', text);
  return ({ now, tested }, variables) => void variables.set('BEREIKBAAR_DATE', (isTested ? tested : now).date);
}

function stepOf(application: string, timeZone: string): Step {
  const [, name, body = ''] = /^(\w+)\((.*)\)$/.exec(application) ?? [];
  const [condition = '', label = ''] = body.split('?');
  switch (name) {
    case 'Set':
      return assignment(body, timeZone);
    case 'NoOp':
      return () => undefined;
    case 'Goto':
      return () => body;
    case 'GotoIf': {
      const [, expression = ''] = /^\$\[(.*)\]$/.exec(condition) ?? [];
      const isTrue = comparison(expression);
      return (_, variables) => (isTrue(variables.get('BEREIKBAAR_DATE')!) ? label : undefined);
    }
    case 'GotoIfTime': {
      const isTrue = timing(condition, timeZone);
      return ({ tested }) => (isTrue(tested) ? label : undefined);
    }
    default:
      return assert.fail(`unknown application ${application}`);
  }
}

/** The label outside the context at which a call ends that comes in at a moment, or whose channel is asked about another one. */
export function runDialplan(text: string, timeZone: string): (now: AsteriskTime, tested?: AsteriskTime) => string {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  assert.match(header, /^\[[a-z\d-]+\]$/);
  const labels = new Map<string, number>();
  const steps = lines.map((line, index) => {
    const [, first, label, application = ''] = /^(exten => s,1,| same => n(?:\((\w+)\))?,)(.*)$/.exec(line) ?? [];
    assert.equal(first === 'exten => s,1,', index === 0, line);
    if (label) labels.set(label, index);
    return stepOf(application, timeZone);
  });
  return (now, tested = now) => {
    const variables = new Map<string, number>();
    let at = 0;
    for (;;) {
      const step = steps[at];
      assert.ok(step, 'the dialplan ends without a destination');
      const label = step({ now, tested }, variables);
      const next = label === undefined ? at + 1 : labels.get(label);
      if (next === undefined) return label!;
      assert.ok(next > at, 'the dialplan goes forward only');
      at = next;
    }
  };
}
