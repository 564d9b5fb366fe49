import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { describeProblem } from '../../../src/messages/makers/problems.js';
import { parseSchedule } from '../../../src/schedule/document/definition/parse-schedule.js';

/** Something wrong in the text of a schedule, at a stretch of its characters. */
export interface PlacedProblem {
  readonly from: number;
  readonly to: number;
  /** In Dutch. */
  readonly sentence: string;
}

function stepsOf(path: string): (string | number)[] {
  const steps = path.split('/').slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? +step : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

/** The node at a path, or the nearest one around it: what is missing has no place of its own. */
function nearestNode(tree: Node, steps: readonly (string | number)[]): Node {
  return findNodeAtLocation(tree, [...steps]) ?? (steps.length ? nearestNode(tree, steps.slice(0, -1)) : tree);
}

function placeOf(tree: Node, path: string): { from: number; to: number } {
  const { offset, length, type } = nearestNode(tree, stepsOf(path));
  // A line under a whole object says nothing.
  return { from: offset, to: offset + (type === 'object' || type === 'array' ? 1 : length) };
}

/** Everything that is wrong in the text of a schedule, where it stands. */
export function findProblems(text: string): PlacedProblem[] {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors);
  if (errors.length || !tree) {
    const places = errors.length ? errors : [{ offset: 0, length: text.length }];
    return places.map(({ offset, length }) => ({
      from: offset,
      to: offset + length,
      sentence: 'Dit is geen geldige JSON.',
    }));
  }
  const result = parseSchedule(JSON.parse(text));
  if (result.ok) return [];
  return result.problems.map((problem) => ({
    ...placeOf(tree, problem.path),
    sentence: describeProblem(problem, 'nl'),
  }));
}
