import { isCounter, type Channel, type Schedule } from '../../schedule/document/schedule.js';
import { baseLanguage, type Text } from '../../schedule/document/text.js';
import type { Advice } from './advice.js';

/** What tells for whom, when or what for, and not which way: of each language how it begins, and what it is in whole. */
const noWays: Readonly<Record<string, RegExp>> = {
  nl: /^((met|zonder|voor|bij|op|in|na|buiten|tijdens|alleen|als|wanneer|wie)\s|(spoed|nood|noodgevallen|storing|storingen|calamiteiten)$)/i,
  en: /^((with|without|for|at|on|in|after|outside|during|only|if|when)\s|(emergency|emergencies|urgent|faults)$)/i,
  de: /^((mit|ohne|für|bei|auf|in|im|nach|außerhalb|während|nur|wenn)\s|(notfall|notfälle|dringend|störung|störungen)$)/i,
  fr: /^((avec|sans|pour|chez|sur|en|après|hors|pendant|seulement|si|quand)\s|(urgence|urgences|panne|pannes)$)/i,
};

const textsOf = (label: Text, language: string): readonly (readonly [language: string, text: string])[] =>
  typeof label === 'string' ? [[language, label]] : Object.entries(label);

/** Whether a label stands in sentences: it is what tells two channels of a type apart. */
function isSaid({ channels }: Schedule, channel: Channel): boolean {
  const alike = channels.filter(({ type, urgent }) => type === channel.type && !urgent);
  return !isCounter(channel) && (!!channel.urgent || alike.length > 1);
}

/** Labels that read badly in a sentence, behind the word for "via". */
export function adviseOnLabels(schedule: Schedule): Advice<'label-after-via'>[] {
  return schedule.channels.flatMap((channel, index) => {
    const texts = channel.label && isSaid(schedule, channel) ? textsOf(channel.label, schedule.language) : [];
    const bad = texts.find(([language, text]) => noWays[baseLanguage(language)]?.test(text.trim()));
    if (!bad) return [];
    const common = { grade: 'minor', moment: null, source: 'one-truth' } as const;
    return [{ ...common, code: 'label-after-via', path: `/channels/${index}/label`, facts: { label: bad[1] } }];
  });
}
