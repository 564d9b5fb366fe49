/** The sentences and words of the hours of the week, each with the placeholders that its text may use (separated by spaces). */
export const hoursPlaceholders = {} as const;

export type HoursKey = keyof typeof hoursPlaceholders;
