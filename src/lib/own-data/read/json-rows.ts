import { limits } from '../model/limits';
import type { Properties } from '../model/properties';

/** Objects within others that become columns of their own, by their names with a point between. */
const DEEPEST = 3;

/** One object of a list as the row of a table. */
export function rowOf(object: object): Properties {
  const entries: [string, unknown][] = [];
  add(entries, object, '', 0);
  return Object.fromEntries(entries);
}

function add(entries: [string, unknown][], object: object, prefix: string, depth: number): void {
  for (const [key, value] of Object.entries(object)) {
    if (entries.length >= limits.guessedColumns) return;
    const name = prefix + key;
    if (typeof value !== 'object' || value === null) entries.push([name, value]);
    else if (Array.isArray(value)) addList(entries, value, name);
    else if (isGeometry(value as object) || depth >= DEEPEST) entries.push([name, value]);
    else add(entries, value as object, `${name}.`, depth + 1);
  }
}

/** A list of names with values is columns, one of addresses a cell with all of them; any other stays as it is. */
function addList(entries: [string, unknown][], list: readonly unknown[], name: string): void {
  const objects = list.filter((item) => typeof item === 'object' && item !== null);
  if (objects.length === 0) {
    const isPosition = list.length > 1 && list.every(Number.isFinite);
    entries.push([name, isPosition ? list : list.join('\n')]);
    return;
  }
  const pairs = objects.map((item) => pairOf(item as Record<string, unknown>));
  if (pairs.every((pair) => pair !== null)) {
    for (const [key, value] of pairs) entries.push([`${name}.${key}`, value]);
    return;
  }
  const addresses = objects.map((item) =>
    Object.values(item as Record<string, unknown>).find(
      (value): value is string => typeof value === 'string' && /^https?:\/\//.test(value),
    ),
  );
  const isOfAddresses = addresses.every((address) => address !== undefined);
  entries.push([name, isOfAddresses ? addresses.join('\n') : list]);
}

function pairOf({ key, name, label, value }: Record<string, unknown>): [string, unknown] | null {
  const called = key ?? name ?? label;
  return typeof called === 'string' && typeof value !== 'object' && value !== undefined
    ? [called, value]
    : null;
}

function isGeometry(value: object): boolean {
  return 'type' in value && ('coordinates' in value || 'geometries' in value);
}
