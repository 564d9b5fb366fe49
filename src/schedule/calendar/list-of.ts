/** One or several as a list. */
export function listOf<Value>(value: Value | readonly Value[] | undefined): readonly Value[] {
  return value === undefined ? [] : ([] as Value[]).concat(value);
}
