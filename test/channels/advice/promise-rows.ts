import { callback, email, phone, type Row } from './exception-rows.js';

/** What is promised, and whether it can be kept. */
export const promiseRows: readonly Row[] = [
  {
    name: 'a promise in hours that the night does not keep',
    changes: { channels: [phone, callback, { ...email, reply: { within: 4, unit: 'hours' } }] },
    codes: ['serious promise-beyond-hours'],
    what: 'binnen 4 uur, maar van maandag 23 november 17.00 uur tot dinsdag 24 november 9.00 uur is er niemand',
  },
  {
    name: 'a promise in days that the weekend does not keep',
    changes: { channels: [phone, callback, { ...email, reply: { within: 1, unit: 'days' } }] },
    codes: ['serious promise-beyond-hours'],
    what: 'van vrijdag 27 november 17.00 uur tot maandag 30 november 9.00 uur',
  },
  {
    name: 'a promise in working days without hours',
    changes: { hours: 'unknown', channels: [{ ...phone, hours: 'unknown' }, email, callback] },
    codes: ['moderate promise-uncountable'],
  },
  {
    name: 'a promise in working days where only the phone has hours: nobody works on e-mail in those',
    changes: { hours: 'unknown', channels: [{ ...phone, hours: { 'mon-fri': ['09:00-17:00'] } }, email, callback] },
    codes: ['moderate promise-uncountable'],
  },
  {
    name: 'email without a promise',
    changes: { channels: [phone, callback, { ...email, reply: undefined }] },
    codes: ['minor no-promise'],
    what: 'via e-mail.',
  },
  {
    name: 'a callback within a week',
    changes: { channels: [phone, email, { ...callback, reply: { within: 5, unit: 'working-days' } }] },
    codes: ['minor slow-callback'],
  },
  ...(['whatsapp', 'sms', 'video'] as const).map((type): Row => {
    const channel = { id: type, type, ...(type === 'video' ? { url: '/call' } : { number: '+31612345678' }) };
    return {
      name: `${type} without a word on how long people wait`,
      changes: { channels: [phone, email, callback, channel] },
      codes: ['minor no-wait-told'],
    };
  }),
  {
    name: 'WhatsApp that promises an answer in minutes',
    changes: {
      channels: [
        ...[phone, email, callback],
        { id: 'whatsapp', type: 'whatsapp', number: '+31612345678', reply: { within: 30, unit: 'minutes' } },
      ],
    },
    codes: [],
  },
  {
    name: 'WhatsApp with presence',
    changes: {
      presence: { url: '/presence.json' },
      channels: [phone, email, callback, { id: 'whatsapp', type: 'whatsapp', number: '+31612345678' }],
    },
    codes: [],
  },
];
