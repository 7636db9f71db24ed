/**
 * Caches what a function returns by its arguments. For the formatters of `Intl`, which are slow to construct.
 */
export function memoize<Given extends (string | undefined)[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const made = new Map<string, Made>();
  return (...given) => {
    const key = given.join('\n');
    const cached = made.get(key);
    if (cached !== undefined) return cached;
    const fresh = make(...given);
    made.set(key, fresh);
    return fresh;
  };
}

/** Caches what a function returns for an object, for as long as the object lives. */
export function memoizeByObject<Given extends object, Made>(
  make: (given: Given) => Made,
): (given: Given) => Made {
  const made = new WeakMap<Given, { made: Made }>();
  return (given) => {
    const cached = made.get(given) ?? { made: make(given) };
    made.set(given, cached);
    return cached.made;
  };
}
