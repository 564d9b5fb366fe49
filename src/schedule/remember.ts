const mostRemembered = 4000;

/** Computes the value of a day (or a year) once, and forgets all when there are very many. */
export function remember<Value>(compute: (day: number) => Value): (day: number) => Value {
  const known = new Map<number, Value>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const value = compute(day);
    if (known.size >= mostRemembered) known.clear();
    known.set(day, value);
    return value;
  };
}
