/** The states a channel or organisation can be in, best first. */
export const states = ['open', 'limited', 'appointment', 'unknown', 'break', 'closed'] as const;

export type State = (typeof states)[number];

/** Whether someone who turns to it now can be helped: open, limited or by appointment. */
export function isAvailable(state: State): boolean {
  return states.indexOf(state) < 3;
}
