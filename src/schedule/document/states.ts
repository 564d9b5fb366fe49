/** The states a channel or organisation can be in, best first. */
export const states = ['open', 'limited', 'appointment', 'unknown', 'break', 'closed'] as const;

export type State = (typeof states)[number];

/** Whether someone who turns to it now can be helped: open, limited or by appointment. */
export function isAvailable(state: State): boolean {
  return states.indexOf(state) < 3;
}

/** Whether it is certain that nobody is there: closed or in a break. */
export function isAway(state: State): boolean {
  return state === 'closed' || state === 'break';
}
