import { chat, lunch, phone, plain, week, type ChangeCase } from './change-parts.js';

/** What a change of a document (in Amsterdam) is called on Monday 30 November 2026 at 14.00 uur. */
export const hoursCases: readonly ChangeCase[] = [
  {
    name: 'Friday ends earlier',
    before: plain,
    after: { ...plain, hours: { ...week, fri: ['08:30-16:00'] } },
    dutch: ['Vrijdag sluit u om 16.00 in plaats van 17.00 uur, vanaf vandaag.'],
    english: ['On Friday you close at 16:00 instead of 17:00, from today.'],
  },
  {
    name: 'the same, written otherwise',
    before: plain,
    after: { ...plain, hours: { 'mon-fri': ['08:30-12:00', '12:00-17:00'] } },
    dutch: [],
    english: [],
  },
  {
    name: 'a holiday',
    before: plain,
    after: { ...plain, exceptions: [{ holiday: 'ascension-day', hours: 'closed' }] },
    dutch: ['Op Hemelvaartsdag (6 mei) bent u dicht; nu staat u op open.'],
    english: ['On Ascension Day (6 May) you are closed; now you are open.'],
  },
  {
    name: 'holidays',
    before: plain,
    after: {
      ...plain,
      exceptions: [
        {
          holiday: ['new-years-day', 'good-friday', 'easter-monday', 'kings-day', 'ascension-day', 'whit-monday'],
          hours: 'closed',
        },
      ],
    },
    dutch: [
      'Op nieuwjaarsdag (1 januari), Goede Vrijdag (26 maart), tweede paasdag (29 maart), Koningsdag (27 april), Hemelvaartsdag (6 mei) en tweede pinksterdag (17 mei) bent u dicht; nu staat u op open.',
    ],
    english: [
      'On New Year’s Day (1 January), Good Friday (26 March), Easter Monday (29 March), King’s Day (27 April), Ascension Day (6 May) and Whit Monday (17 May) you are closed; now you are open.',
    ],
  },
  {
    name: 'a holiday no more',
    before: { ...plain, exceptions: [{ holiday: 'ascension-day', hours: 'closed' }] },
    after: plain,
    dutch: ['Op Hemelvaartsdag (6 mei) bent u open van 8.30 tot 17.00 uur; nu staat u op dicht.'],
    english: ['On Ascension Day (6 May) you are open from 8:30 to 17:00; now you are closed.'],
  },
  {
    name: 'holidays in summer, two weeks',
    before: plain,
    after: { ...plain, exceptions: [{ date: '2027-07-12..2027-07-23', hours: 'closed', reason: 'Zomersluiting' }] },
    dutch: ['Van maandag 12 juli tot en met vrijdag 23 juli (Zomersluiting) bent u dicht; nu staat u op open.'],
    english: ['From Monday 12 July to Friday 23 July (Zomersluiting) you are closed; now you are open.'],
  },
  {
    name: 'five weeks',
    before: plain,
    after: { ...plain, exceptions: [{ date: '2027-07-12..2027-08-13', hours: 'closed', reason: 'Zomersluiting' }] },
    dutch: ['Van maandag 12 juli tot en met vrijdag 13 augustus (Zomersluiting) bent u dicht; nu staat u op open.'],
    english: ['From Monday 12 July to Friday 13 August (Zomersluiting) you are closed; now you are open.'],
  },
  {
    name: 'a summer roster',
    before: plain,
    after: {
      ...plain,
      exceptions: [
        {
          date: '2027-07-12..2027-08-06',
          hours: { 'mon,wed,fri': ['08:30-12:00'], 'tue,thu': ['08:30-15:00'] },
          reason: 'Zomerrooster',
        },
      ],
    },
    dutch: [
      'Maandag, woensdag en vrijdag (Zomerrooster) sluit u om 12.00 in plaats van 17.00 uur, vanaf maandag 12 juli tot en met vrijdag 6 augustus.',
      'Dinsdag en donderdag (Zomerrooster) sluit u om 15.00 in plaats van 17.00 uur, vanaf dinsdag 13 juli tot en met donderdag 5 augustus.',
    ],
    english: [
      'On Monday, Wednesday and Friday (Zomerrooster) you close at 12:00 instead of 17:00, from Monday 12 July until Friday 6 August.',
      'On Tuesday and Thursday (Zomerrooster) you close at 15:00 instead of 17:00, from Tuesday 13 July until Thursday 5 August.',
    ],
  },
  {
    name: 'lunch moves',
    before: { ...plain, breaks: [lunch] },
    after: { ...plain, breaks: [{ ...lunch, time: '12:30-13:00' }] },
    dutch: [
      'Maandag tot en met vrijdag is de lunchpauze van 12.30 tot 13.00 uur, vanaf vandaag; nu is dat van 12.00 tot 12.30 uur.',
    ],
    english: ['Monday to Friday the lunch break is from 12:30 to 13:00, from today; now it is from 12:00 to 12:30.'],
  },
  {
    name: 'lunch is new',
    before: plain,
    after: { ...plain, breaks: [lunch] },
    dutch: [
      'Maandag tot en met vrijdag geldt de lunchpauze van 12.00 tot 12.30 uur, vanaf vandaag; nu is er dan geen.',
    ],
    english: ['Monday to Friday the lunch break holds from 12:00 to 12:30, from today; now there is none.'],
  },
  {
    name: 'lunch goes',
    before: { ...plain, breaks: [lunch] },
    after: plain,
    dutch: ['Maandag tot en met vrijdag vervalt de lunchpauze van 12.00 tot 12.30 uur, vanaf vandaag.'],
    english: ['Monday to Friday the lunch break from 12:00 to 12:30 is dropped, from today.'],
  },
  {
    name: 'lunch for the phone only',
    before: { ...plain, channels: [phone, chat] },
    after: { ...plain, channels: [phone, chat], breaks: [{ ...lunch, channels: ['phone'] }] },
    dutch: [
      'Maandag tot en met vrijdag geldt de lunchpauze voor de telefoon van 12.00 tot 12.30 uur, vanaf vandaag; nu is er dan geen.',
    ],
    english: [
      'Monday to Friday the lunch break holds for the phone from 12:00 to 12:30, from today; now there is none.',
    ],
  },
  {
    name: 'Fridays closed from January',
    before: plain,
    after: { ...plain, versions: [{ from: '2027-01-01', hours: { 'mon-thu': ['08:30-17:00'] } }] },
    dutch: ['Vrijdag bent u dicht, vanaf vrijdag 1 januari; nu staat u op open.'],
    english: ['On Friday you are closed, from Friday 1 January; now you are open.'],
  },
  {
    name: 'closed on Fridays, for now',
    before: plain,
    after: { ...plain, versions: [{ from: '2027-01-01', until: '2027-03-31', hours: { 'mon-thu': ['08:30-17:00'] } }] },
    dutch: ['Vrijdag bent u dicht, vanaf vrijdag 1 januari tot en met vrijdag 26 maart; nu staat u op open.'],
    english: ['On Friday you are closed, from Friday 1 January until Friday 26 March; now you are open.'],
  },
  {
    name: 'Saturday morning',
    before: plain,
    after: { ...plain, hours: { ...week, sat: ['09:00-12:00'] } },
    dutch: ['Zaterdag bent u open van 9.00 tot 12.00 uur, vanaf vandaag; nu staat u op dicht.'],
    english: ['On Saturday you are open from 9:00 to 12:00, from today; now you are closed.'],
  },
  {
    name: 'the first Thursday of a month in the evening',
    before: plain,
    after: { ...plain, hours: { ...week, '1st thu': ['08:30-20:00'] } },
    dutch: ['Elke eerste donderdag van de maand sluit u om 20.00 in plaats van 17.00 uur, vanaf vandaag.'],
    english: ['On every first Thursday of the month you close at 20:00 instead of 17:00, from today.'],
  },
  {
    name: 'even Mondays closed',
    before: plain,
    after: { ...plain, hours: { ...week, 'even mon': 'closed' } },
    dutch: ['Maandag in even weken bent u dicht, vanaf vandaag; nu staat u op open.'],
    english: ['On Monday of even weeks you are closed, from today; now you are open.'],
  },
];
