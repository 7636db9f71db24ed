import { wktToGeoJSON } from 'betterknown';
import type { Geometry, Position } from 'geojson';
import { toPoint } from 'mgrs';
import { limits } from '../model/limits';
import type { PairOrder } from '../model/forms';
import type { Properties } from '../model/properties';
import { degreesOf, type Degrees } from './degrees-of';
import { plainText, westernDigits } from './digits';

/**
 * Where a row of a table is, by two columns or by one that has it all; null where they do not say. Axes that are named
 * by letters, as in 37°E, are right in whichever column they stand.
 */
export function geometryOf(
  values: Properties,
  longitude: string,
  latitude: string,
  order: PairOrder = 'latitude-first',
): Geometry | null {
  if (longitude === latitude) return placeOf(values[longitude], order);
  const [x, y] = [degreesOf(values[longitude]), degreesOf(values[latitude])];
  const position = x && y && positionOf(y, x, 'latitude-first');
  return position && { type: 'Point', coordinates: position };
}

/** A longer text is no pair of numbers, and the patterns would go through its blanks again and again. */
const LONGEST_PAIR = 120;

/**
 * The place that stands in one cell, as people write it: "36.2, 37.16" with the latitude first unless `order` says
 * otherwise, and perhaps a height behind the two; degrees with the letters of their hemispheres, a grid reference
 * (MGRS), an address of a map, well-known text or a geometry of GeoJSON. Null where there is none. Without `heights`,
 * three numbers are none: they may be shares or sizes.
 */
export function placeOf(
  value: unknown,
  order: PairOrder = 'latitude-first',
  heights = true,
): Geometry | null {
  if (typeof value === 'object' && value !== null) return fromParsed(value);
  if (typeof value !== 'string' || value.length > limits.featureLength) return null;
  if (shapeStart.test(value.slice(0, LONGEST_PAIR))) return shapeOf(value);
  if (value.length > LONGEST_PAIR) return null;
  const text = westernDigits(value.trim()).replace(/٫/g, '.');
  const coordinates = pairOf(text, order, heights) ?? gridPoint(text);
  return coordinates && { type: 'Point', coordinates };
}

const shapeStart =
  /^\s*(?:SRID=\d+;)?\s*(?:\{|(?:POINT|LINESTRING|POLYGON|MULTI(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*\()/i;

/** Well-known text or GeoJSON. */
function shapeOf(value: string): Geometry | null {
  // What reads well-known text would go through many blanks again and again.
  const text = value.replace(/\s+/g, ' ').trim();
  try {
    if (text.startsWith('{')) return fromParsed(JSON.parse(text) as object);
    return /^SRID=(?!4326;)/i.test(text) ? null : wktToGeoJSON(text);
  } catch {
    return null;
  }
}

/** A geometry of GeoJSON as it was parsed, or an array of longitude and latitude, as its standard has them. */
function fromParsed(value: object): Geometry | null {
  if (Array.isArray(value)) {
    const isPair = value.length >= 2 && value.length <= 3 && value.every(Number.isFinite);
    return isPair ? { type: 'Point', coordinates: value as Position } : null;
  }
  const isGeometry = 'type' in value && ('coordinates' in value || 'geometries' in value);
  if (isGeometry) return value as Geometry;
  return 'type' in value && 'geometry' in value ? (value.geometry as Geometry | null) : null;
}

/** A reference of the military grid: "37S BA 12345 67890". */
function gridPoint(text: string): Position | null {
  const grid = plainText(text).toUpperCase().replace(/[\s-]/g, '');
  if (!/^\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2}(?:\d{2}){1,5}$/.test(grid)) return null;
  try {
    const position = toPoint(grid);
    return position.every(Number.isFinite) ? position : null;
  } catch {
    return null;
  }
}

/** Of addresses of maps and of phones: "@36.2,37.16,12z", "?q=36.2,37.16", "geo:36.2,37.16", "#12/36.2/37.16". */
const inAddress =
  /(?:@|[?&](?:q|ll|query|center|mlat)=|geo:|!3d|#(?:map=)?[\d.]+\/)(-?\d+\.\d+)(?:,|%2C|&mlon=|!4d|\/)\s*(-?\d+\.\d+)/i;
const separators = /\s*[,;/|،؛]\s*|\s+/g;
const words = /\b(?:lat(?:itude)?|lon(?:gitude)?|lng|long)\b\s*[:=]?\s*/gi;

/** Three plain numbers with the same mark between them; and two with decimals before a third, which is a height. */
const three =
  /^[+-]?\d+(?:\.\d+)? ?([,;|/،؛ ]) ?[+-]?\d+(?:\.\d+)? ?\1 ?[+-]?\d+(?:\.\d+)?(?: ?m)?$/i;
const pairBeforeHeight = /^([+-]?\d{1,3}\.\d+)[ ,;|/،؛]+([+-]?\d{1,3}\.\d+)[ ,;|/،؛]/;

/** Longitude and latitude of a text with both; null where it has not. */
function pairOf(text: string, order: PairOrder, heights: boolean): Position | null {
  const [, south, west] = inAddress.exec(text) ?? [];
  if (south !== undefined) return [Number(west), Number(south)];
  const isLongitudeFirst = /^\W*lo?ng?/i.test(text);
  const pair = text
    .replace(words, '')
    .replace(/^[([{]\s*|\s*[)\]}]$/g, '')
    .trim();
  const orderHere = isLongitudeFirst ? 'longitude-first' : order;
  // Without a point in it, the commas within numbers are those of their decimals.
  const pointed = pair.includes('.') ? pair : pair.replace(/(\d),(?=\d)/g, '$1.');
  const numbers = pointed.replace(/\s+/g, ' ');
  if (three.test(numbers)) {
    if (!heights) return null;
    const [one, other] = (pairBeforeHeight.exec(numbers)?.slice(1) ?? []).map(degreesOf);
    return one && other ? positionOf(one, other, orderHere) : null;
  }
  for (const { index, 0: mark } of pair.matchAll(separators)) {
    // A decimal comma parts no coordinates: something else must, and then stands further on.
    const one = degreesOf(pair.slice(0, index));
    const other = degreesOf(pair.slice(index + mark.length));
    if (!one || !other) continue;
    const named = one.axis !== null || other.axis !== null;
    if (!named && !(hasDecimals(pair.slice(0, index)) && hasDecimals(pair.slice(index)))) continue;
    return positionOf(one, other, orderHere);
  }
  return null;
}

/** Two whole numbers may be anything. */
function hasDecimals(text: string): boolean {
  return /\d[.,٫]\d|[°'"]/.test(text);
}

/** Longitude and latitude of two angles, in the order that their letters say, or else in the one that is asked for. */
function positionOf(one: Degrees, other: Degrees, order: PairOrder): Position | null {
  if (one.axis !== null && one.axis === other.axis) return null;
  const isLongitudeFirst =
    one.axis === 'longitude' ||
    other.axis === 'latitude' ||
    (one.axis === null && other.axis === null && order === 'longitude-first');
  return isLongitudeFirst ? [one.value, other.value] : [other.value, one.value];
}
