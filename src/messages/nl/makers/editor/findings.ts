import type { FindingsWords } from '../../../makers/editor/findings-words.js';

const tips = (count: number) => (count === 1 ? '1 tip' : `${count} tips`);

export const findings: FindingsWords = {
  heading: (problems, others) => {
    if (!problems) return tips(others);
    return problems === 1 ? '1 fout' : `${problems} fouten`;
  },
  nothing: 'Geen fouten en geen tips.',
  mustBeMended: 'Herstel dit eerst; zo kan het niet worden opgeslagen.',
  mayStay: 'Opslaan kan. Dit kan beter:',
  kinds: { problem: 'Fout', warning: 'Let op', advice: 'Tip' },
  goThere: 'Ga erheen',
  why: 'Waarom, en wat u kunt doen',
  cures: {
    'use-value': (value) => `Maak er ${value} van`,
    'use-key': (value) => `Noem het ${value}`,
    keep: (value) => `Het klopt: schrijf ${value}`,
    remove: () => 'Haal weg',
    'remove-past': () => 'Haal weg, want het is voorbij',
    'new-id': (value) => `Geef dit kanaal de id ${value}`,
    'close-holidays': (count) => (count === '1' ? 'Dicht op die dag' : `Dicht op alle vrije feestdagen (${count})`),
    'close-day': () => 'Die dag dicht',
    'working-time': () => 'Reken in werktijd',
    'next-day': () => 'Beloof de volgende werkdag',
    'another-year': (date) => `Laat het rooster gelden tot en met ${date}`,
    'break-of-one': (channel) => `Pauze alleen voor ${channel}`,
    'fresh-offsets': () => 'Schrijf de gegevens van de klok opnieuw',
  },
  mended: 'hersteld',
  more: (count) => `Nog ${count}`,
};
