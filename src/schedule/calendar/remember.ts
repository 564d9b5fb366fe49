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

/** Computes what belongs to an object (a schedule, mostly) once, and keeps it as long as that object. */
export function rememberFor<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
