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
