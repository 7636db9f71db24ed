/** What stands between the items of a list within one cell. */
export const LIST_SEPARATOR = ' | ';

/**
 * Several values in one cell, "a | b | c"; an item that has nothing is empty, so that the nth items of two
 * lists belong together. A bar within an item becomes a broken bar (¦). Null where no item has anything.
 */
export function cellList(items: readonly (string | number | undefined)[]): string | null {
  if (items.every((item) => item === undefined || item === '')) return null;
  return items.map((item) => String(item ?? '').replaceAll('|', '¦')).join(LIST_SEPARATOR);
}
