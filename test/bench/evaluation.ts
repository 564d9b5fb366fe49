import { createOurs, createTheirs, reading, type Answerer } from './contestants.js';
import { compareCosts } from './rounds.js';
import { someInstants } from './subject.js';
import { missed, printRows, type Row } from './table.js';

const instants = someInstants(2000, 20_261_123);
const sliceLength = 200;
const coldRounds = 5;
const warmCycles = 3;
const readings = 20;

function answerAll(answer: Answerer, moments: readonly number[]): void {
  for (const instant of moments) answer(instant);
}

/** The instants at which the two say something else: without any, their speed can be compared. */
function findDisagreements(ours: Answerer, theirs: Answerer): string[] {
  return instants.flatMap((instant) => {
    const answers = [ours(instant), theirs(instant)].map(({ isOpen, until }) => `${isOpen} until ${String(until)}`);
    return answers[0] === answers[1] ? [] : [`${new Date(instant).toISOString()}: ${answers.join(', not ')}`];
  });
}

async function compareCold(): Promise<Row> {
  const { ours, theirs } = await compareCosts(coldRounds, () => {
    const [a, b] = [createOurs(), createTheirs()];
    return { ours: () => answerAll(a, instants), theirs: () => answerAll(b, instants) };
  });
  const { length } = instants;
  return {
    what: 'state and next change, cold: fresh objects, each day new',
    ours: ours / length,
    theirs: theirs / length,
  };
}

/** In slices, each of them for both in turn. */
async function compareWarm(ours: Answerer, theirs: Answerer): Promise<Row> {
  let round = 0;
  const slices = instants.length / sliceLength;
  const costs = await compareCosts(warmCycles * slices, () => {
    const from = (round++ % slices) * sliceLength;
    const slice = instants.slice(from, from + sliceLength);
    return { ours: () => answerAll(ours, slice), theirs: () => answerAll(theirs, slice) };
  });
  return {
    what: 'state and next change, warm',
    ours: costs.ours / sliceLength,
    theirs: costs.theirs / sliceLength,
    target: 20,
  };
}

async function compareReading(): Promise<Row[]> {
  const several = (read: () => unknown) => async () => {
    for (let count = 0; count < readings; count++) await read();
  };
  const { theirs, parseSchedule, readSchedule } = await compareCosts(7, () => ({
    theirs: several(reading.theirs),
    parseSchedule: several(reading.parseSchedule),
    readSchedule: several(reading.readSchedule),
  }));
  return [
    { what: 'from text to object: readSchedule', ours: readSchedule / readings, theirs: theirs / readings },
    { what: 'from text to object: parseSchedule', ours: parseSchedule / readings, theirs: theirs / readings },
  ];
}

/** Compares with opening_hours.js, if the answers are the same. Gives what is wrong. */
export async function benchEvaluation(): Promise<string[]> {
  const [ours, theirs] = [createOurs(), createTheirs()];
  const disagreements = findDisagreements(ours, theirs);
  if (disagreements.length) {
    return [`${disagreements.length} of ${instants.length} answers differ`, ...disagreements.slice(0, 10)];
  }
  const rows = [await compareWarm(ours, theirs), await compareCold(), ...(await compareReading())];
  const title = `Evaluation: the same answers as opening_hours.js at all ${instants.length} instants. Processor time, medians of turns.`;
  printRows(title, 'microseconds', 'opening_hours.js', rows);
  return missed(rows).map(({ what }) => `too slow: ${what}`);
}
