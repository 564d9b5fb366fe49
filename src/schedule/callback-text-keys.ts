/** The sentences and words of the callback form, each with the placeholders that its text may use (separated by spaces). */
export const callbackPlaceholders = {} as const;

export type CallbackKey = keyof typeof callbackPlaceholders;
