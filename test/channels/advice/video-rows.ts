import { chat, email, lunch, phone, type Row } from './exception-rows.js';

const video = { id: 'video', type: 'video', url: '/beeldbellen', reply: { within: 10, unit: 'minutes' } };
const form = { id: 'form', type: 'form', url: '/contact', reply: { within: 1, unit: 'working-days' } };

/** What video calls do to callers: people see each other, but nobody can write. */
export const videoRows: readonly Row[] = [
  {
    name: 'a phone and video calls: nobody can write',
    changes: { channels: [phone, video] },
    codes: ['serious only-phone'],
    what: 'Via de telefoon en beeldbellen kan men u alleen spreken',
  },
  { name: 'video calls and a form', changes: { channels: [phone, video, form] }, codes: [] },
  {
    name: 'a break in which only a video call could be tried',
    changes: { breaks: [{ name: 'Overleg', time: '10:00-10:30' }], channels: [phone, video, chat] },
    codes: ['moderate dead-end-break'],
  },
  {
    name: 'video calls through the lunch break of the phone',
    changes: { breaks: [{ ...lunch[0], channels: ['phone'] }], channels: [phone, video, email] },
    codes: [],
  },
  {
    name: 'one video room with two sets of hours',
    changes: { channels: [phone, video, { ...video, id: 'room', hours: { 'mon-fri': ['09:00-12:00'] } }, email] },
    codes: ['serious same-address-differs'],
    what: '/beeldbellen is volgens beeldbellen “video” en beeldbellen “room” tegelijk open en dicht',
  },
  {
    name: 'video calls that take messages without a promise',
    changes: { channels: [phone, { ...video, reply: undefined, whenUnavailable: 'form' }, email] },
    codes: ['minor no-promise'],
  },
  {
    name: 'video calls that answer messages within a week: nobody is called back',
    changes: {
      channels: [phone, { ...video, whenUnavailable: 'form', reply: { within: 5, unit: 'working-days' } }, email],
    },
    codes: [],
  },
];
