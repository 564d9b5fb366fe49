/** What a break is called: the lunch break, and that there is one now. No placeholder has a place there. */
export const breaksPlaceholders = {
  lunch: '',
  lunchNow: '',
  breakNow: '',
} as const;

export type BreaksKey = keyof typeof breaksPlaceholders;
