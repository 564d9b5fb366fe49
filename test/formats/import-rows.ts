import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Imported } from '../../src/formats/losses/loss.js';

/** The clock of rows that give none. */
export const zone = 'Europe/Amsterdam';

/** Data as it is found, what a document says of it (only these keys are compared), and what is told beside it. */
export interface ImportRow {
  readonly name: string;
  readonly data: unknown;
  readonly zone?: string | null;
  readonly becomes: Readonly<Record<string, unknown>> | null;
  readonly told?: readonly string[];
}

/** Tests what becomes of data, and what is told. */
export function itImports(
  { name, data, becomes, told = [], ...row }: ImportRow,
  read: (data: unknown, zone?: string) => Imported,
) {
  it(name, () => {
    const { document, lost } = read(data, row.zone === null ? undefined : (row.zone ?? zone));
    const keys = Object.keys(becomes ?? {});
    const found = document && Object.fromEntries(keys.map((key) => [key, document[key as keyof typeof document]]));
    assert.deepEqual(found, becomes);
    assert.deepEqual(
      lost.map(({ code, path, value }) => `${code} ${path} ${typeof value === 'string' ? value : ''}`.trim()),
      told,
    );
  });
}
