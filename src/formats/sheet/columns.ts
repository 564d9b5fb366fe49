/* The columns of a sheet, by the names that people give them, in our languages. */

const names = {
  day: 'dag|dagen|datum|data|wanneer|day|days|date|dates|weekday|when|tag|tage|wochentag|jour|jours',
  hours: 'tijd|tijden|uren|openingstijden|open|hours|times|opening hours|zeiten|öffnungszeiten|horaires|heures',
  from: 'van|vanaf|opent|begin|from|start|opens|von|de|ouvre',
  until: 'tot|tot en met|sluit|einde|to|until|end|closes|bis|à|ferme',
  reason: 'reden|opmerking|naam|omschrijving|reason|note|name|description|grund|bemerkung|motif|raison|remarque',
} as const;

export type Column = keyof typeof names;

/** Which column is what; those that are nothing of ours are undefined. */
export function columnsOf(header: readonly string[]): readonly (Column | undefined)[] {
  const all = Object.entries(names) as [Column, string][];
  return header.map((cell) => {
    const plain = cell.trim().toLowerCase();
    return all.find(([, words]) => words.split('|').includes(plain))?.[0];
  });
}
