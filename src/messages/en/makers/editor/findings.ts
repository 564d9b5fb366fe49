import type { FindingsWords } from '../../../makers/editor/findings-words.js';

const tips = (count: number) => (count === 1 ? '1 tip' : `${count} tips`);

export const findings: FindingsWords = {
  heading: (problems, others) => {
    if (!problems) return tips(others);
    return problems === 1 ? '1 problem' : `${problems} problems`;
  },
  nothing: 'No problems and no tips.',
  mustBeMended: 'Mend this first; it cannot be saved like this.',
  mayStay: 'It can be saved. This could be better:',
  kinds: { problem: 'Problem', warning: 'Note', advice: 'Tip' },
  goThere: 'Go there',
  why: 'Why, and what you can do',
  cures: {
    'use-value': (value) => `Make it ${value}`,
    'use-key': (value) => `Call it ${value}`,
    keep: (value) => `It is right: write ${value}`,
    remove: () => 'Remove',
    'remove-past': () => 'Remove, as it is over',
    'new-id': (value) => `Give this channel the id ${value}`,
    'close-holidays': (count) => (count === '1' ? 'Closed on that day' : `Closed on all public holidays (${count})`),
    'close-day': () => 'Closed that day',
    'working-time': () => 'Count in working time',
    'next-day': () => 'Promise the next working day',
    'another-year': (date) => `Let the schedule hold until ${date}`,
    'break-of-one': (channel) => `Break for ${channel} only`,
    'fresh-offsets': () => 'Write the clock’s data anew',
  },
  mended: 'mended',
  more: (count) => `${count} more`,
};
