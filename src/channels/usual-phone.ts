import type { ChannelOf, Schedule } from '../schedule/document/schedule.js';

/** The phone on which an organisation is called: its first that is not for what is urgent. */
export function usualPhone({ channels }: Pick<Schedule, 'channels'>): ChannelOf<'phone'> | undefined {
  return channels.find((channel): channel is ChannelOf<'phone'> => channel.type === 'phone' && !channel.urgent);
}
