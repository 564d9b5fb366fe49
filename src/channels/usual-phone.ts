import { isForAll, type ChannelOf, type Schedule } from '../schedule/document/schedule.js';

/** The phone on which an organisation is called: its first that is for all. */
export function usualPhone({ channels }: Pick<Schedule, 'channels'>): ChannelOf<'phone'> | undefined {
  return channels.find((channel): channel is ChannelOf<'phone'> => channel.type === 'phone' && isForAll(channel));
}
