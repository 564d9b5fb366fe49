/**
 * What is read of a valibot schema of src/schedule/document/definition. `options`, `allowed`, `pattern`, `format`, `least`, `most` and `rule`
 * are marks of schema-parts.ts.
 */
export interface Definition {
  readonly kind: 'schema';
  readonly type: string;
  readonly entries?: Readonly<Record<string, Definition>>;
  readonly options?: readonly (Definition | string)[];
  readonly wrapped?: Definition;
  readonly default?: unknown;
  readonly item?: Definition;
  readonly key?: Definition;
  readonly value?: Definition;
  readonly literal?: string | number;
  readonly pipe?: readonly Step[];
  readonly pattern?: RegExp;
  readonly format?: string;
  readonly least?: number;
  readonly most?: number;
  readonly allowed?: readonly string[];
  readonly rule?: string;
}

/** A step of a valibot pipe: an action, or a schema that may have a pipe of its own. */
interface Step {
  readonly message?: unknown;
  readonly pipe?: readonly Step[];
}

export const isDefinition = (value: unknown): value is Definition => (value as Definition | null)?.kind === 'schema';

/** Whether a list or a record needs at least one entry. */
export function mustHaveEntries({ pipe = [] }: { readonly pipe?: readonly Step[] }): boolean {
  return pipe.some((step) => String(step.message).startsWith('empty:') || mustHaveEntries(step));
}
