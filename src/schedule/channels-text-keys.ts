/** The sentences and words of the list of channels, the whole widget and the launcher, each with the placeholders that its text may use (separated by spaces). */
export const channelsPlaceholders = {} as const;

export type ChannelsKey = keyof typeof channelsPlaceholders;
