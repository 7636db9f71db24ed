/**
 * The same maker, which keeps what it has made by what it was given. For the formatters of `Intl`: to make one takes
 * longer than all that it is asked.
 */
export function madeOnce<Given extends (string | undefined)[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const made = new Map<string, Made>();
  return (...given) => {
    const key = given.join('\n');
    const kept = made.get(key);
    if (kept !== undefined) return kept;
    const fresh = make(...given);
    made.set(key, fresh);
    return fresh;
  };
}

/** The same maker, which keeps what it has made of an object for as long as somebody uses that object. */
export function madeOnceOf<Given extends object, Made>(
  make: (given: Given) => Made,
): (given: Given) => Made {
  const made = new WeakMap<Given, { made: Made }>();
  return (given) => {
    const kept = made.get(given) ?? { made: make(given) };
    made.set(given, kept);
    return kept.made;
  };
}
