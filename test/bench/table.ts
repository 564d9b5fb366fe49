/** One comparison: a quantity of ours and the same of another one's, in one unit. */
export interface Row {
  readonly what: string;
  readonly ours: number;
  readonly theirs: number;
  /** How often ours should go into theirs, at least. */
  readonly target?: number;
}

/** A number with three digits that matter, or whole. */
export function format(value: number): string {
  const rounded = value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  return rounded.toLocaleString('en', { maximumFractionDigits: 3 });
}

function verdict({ target }: Row, ratio: number): string {
  if (target === undefined) return '';
  return ratio >= target ? `(at least ${target}: yes)` : `(at least ${target}: NO)`;
}

/** The rows whose target is missed. */
export function missed(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ ours, theirs, target = 0 }) => theirs / ours < target);
}

/** Prints lines of cells under each other. */
function printCells(lines: readonly (readonly string[])[]): void {
  const widths = lines.reduce<number[]>(
    (known, line) => line.map((cell, i) => Math.max(cell.length, known[i] ?? 0)),
    [],
  );
  for (const line of lines) {
    const cells = line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)));
    console.log(`  ${cells.join('   ')}`.trimEnd());
  }
}

/** Prints rows with their ratio: how many times theirs is ours. */
export function printRows(title: string, unit: string, other: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  const head = [unit, 'bereikbaar-nu', other, 'ratio', ''];
  const lines = rows.map((row) => {
    const ratio = row.theirs / row.ours;
    return [row.what, format(row.ours), format(row.theirs), `${format(ratio)} x`, verdict(row, ratio)];
  });
  printCells([head, ...lines]);
}

/** Prints a table without ratios; the first line is its head. */
export function printTable(title: string, lines: readonly (readonly string[])[]): void {
  console.log(`\n${title}`);
  printCells(lines);
}
