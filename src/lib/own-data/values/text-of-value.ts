import type { Properties } from '../model/properties';
import { limits } from '../model/limits';
import type { Columns } from '../model/outcome';

/** A value as text: what is no text or number is written as JSON. */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value as number | boolean);
}

/** What lists call a feature; empty where it has no title. */
export function titleOf(values: Properties, { title }: Columns): string {
  if (title === null) return '';
  const whole = textOfValue(values[title]).slice(0, limits.shownLength);
  // What a camera's list calls a picture is where it lies on somebody's disk.
  const text = /^source_?file$/i.test(title) ? whole.replace(/^.*[\\/]/, '') : whole;
  return text.replace(/\s+/g, ' ').trim().slice(0, limits.titleLength);
}

/** All that is shown of a feature's properties, as text. */
export function shownValues(values: Properties, { date, layer, source }: Columns) {
  const value = (column: string | null) =>
    column === null ? '' : textOfValue(values[column]).slice(0, limits.shownLength);
  const properties = Object.keys(values)
    .slice(0, limits.shownProperties)
    .map((name): [string, string] => [name.slice(0, limits.titleLength), value(name)]);
  return { date: value(date), layer: value(layer), source: value(source), properties };
}
