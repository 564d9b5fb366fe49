import { allHolidays, type Row } from './exception-rows.js';

/** Days that only a part of a country has. */
export const regionalRows: readonly Row[] = [
  ...(
    [
      [
        'Europe/Berlin',
        'good-friday easter-monday labour-day ascension-day whit-monday german-unity-day',
        'corpus-christi',
        'Allerheiligen',
      ],
      ['Europe/London', 'good-friday early-may-bank-holiday spring-bank-holiday', 'summer-bank-holiday', 'St Andrew'],
    ] as const
  ).flatMap(([timeZone, national, regional, what]) => {
    const exceptions = [allHolidays[0], { holiday: national.split(' '), hours: 'closed' }];
    const named = [...exceptions, { holiday: regional, hours: 'closed' }];
    return [
      {
        name: `no day of a part of the country, ${timeZone}`,
        changes: { timeZone, exceptions },
        codes: ['minor regional-holidays-without-rule'],
        what,
      },
      { name: `one of its days, ${timeZone}`, changes: { timeZone, exceptions: named }, codes: [] },
    ];
  }),
  {
    name: 'no day of a part of the country, where most parts have none',
    changes: {
      timeZone: 'Europe/Paris',
      exceptions: [
        ...allHolidays,
        { holiday: ['labour-day', 'victory-day', 'bastille-day', 'all-saints-day', 'armistice-day'], hours: 'closed' },
      ],
    },
    codes: [],
  },
];
