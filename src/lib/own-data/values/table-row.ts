import type { FeatureError } from '../model/outcome';
import type { Properties } from '../model/properties';
import { textOfValue } from './text-of-value';

/** What the first cell of a row says that adds the others up. */
const total =
  /^(?:(?:grand |sub)?totals?|sum|المجموع|الإجمالي|اجمالي|جمع(?: کل)?|مجموع|合計|總計|总计|合计|итого|всего|gesamt|summe) ?:?$/i;

/** Why a row has no place: it adds the others up, or its cells say none. */
export function placeError(
  values: Properties,
  longitude: string,
  latitude: string,
): Pick<FeatureError, 'reason' | 'detail'> {
  const cells = [...new Set([longitude, latitude])].map((column) => textOfValue(values[column]));
  const isEmpty = cells.join('').trim() === '';
  if (isEmpty) {
    const filled = Object.values(values).map((value) => textOfValue(value).trim());
    const texts = filled.filter((text) => text !== '');
    const [first = ''] = texts;
    if (total.test(first)) return { reason: 'total-row', detail: texts.join(' ') };
  }
  return { reason: 'no-coordinates', detail: isEmpty ? '' : cells.join(', ') };
}

/** A shape is long, and is the geometry already. */
export function withoutShape(values: Properties, longitude: string, latitude: string): Properties {
  if (longitude !== latitude) return values;
  const shape = values[longitude];
  const isLong =
    typeof shape === 'object' || (typeof shape === 'string' && shape.length > LONG_SHAPE);
  return isLong
    ? Object.fromEntries(Object.entries(values).filter(([name]) => name !== longitude))
    : values;
}

/** Characters of a shape beyond which it stands among the properties no more. */
const LONG_SHAPE = 200;
