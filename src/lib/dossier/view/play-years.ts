/**
 * The next year to be shown alone, `step` 1 onwards or -1 backwards, among those that have facts, in time.
 * From a choice of several years or of all it begins at the first, or at the last. Null where there is none further, and
 * where the strip has one cell in all.
 */
export function nextPlayed(
  playable: readonly string[],
  chosen: ReadonlySet<string> | null,
  step: 1 | -1,
  cells: number,
): string | null {
  const [alone] = chosen?.size === 1 ? chosen : [];
  if (alone === undefined) {
    // A choice of the only year is a choice of all: to begin at it would begin for ever.
    if (chosen === null && cells === 1) return null;
    return playable.at(step === 1 ? 0 : -1) ?? null;
  }
  const place = playable.indexOf(alone);
  // A year without facts stands between its neighbours, and its place is not among those played.
  if (place < 0) {
    const later = playable.findIndex(
      (cell) => Number.parseInt(cell, 10) > Number.parseInt(alone, 10),
    );
    const at = later < 0 ? playable.length : later;
    return playable[step === 1 ? at : at - 1] ?? null;
  }
  return playable[place + step] ?? null;
}
