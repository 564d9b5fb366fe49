/** What hours of a day can be. */
export type HoursKindName = 'times' | 'closed' | 'always' | 'appointment' | 'outside' | 'unknown' | 'text';

/** Why a time that was typed is not taken over. */
export type TimeFaultName = 'empty' | 'unclear' | 'no-such-hour' | 'no-such-minute' | 'midnight-starts' | 'same';

/** What counts weeks. */
export type OrdinalName = '1st' | '2nd' | '3rd' | '4th' | '5th' | 'last' | 'even' | 'odd';

/** When somebody is there on a channel, as the editor asks it. */
export type ChannelHoursKind = 'organisation' | 'own' | 'always' | 'outside' | 'appointment' | 'closed' | 'unknown';
