/** Names of columns of which none stands twice: a later one of a name gets a number, "lat (2)". */
export function uniqueNames(given: readonly string[]): string[] {
  const known = new Set<string>();
  /** The number to go on with: a table can have the same name a hundred thousand times. */
  const numbers = new Map<string, number>();
  return given.map((name) => {
    let own = name;
    let times = numbers.get(name) ?? 2;
    for (; known.has(own); times += 1) own = `${name} (${times})`;
    numbers.set(name, times);
    known.add(own);
    return own;
  });
}
