import type { Properties } from '../model/properties';
import { numberOf } from './number-of';

/** Two numbers in a cell, as people write them: "36.2, 37.16", "(36.2; 37.16)". */
const pair = /^\(?([+-]?\d+\.\d+)\s*[,;\s]\s*([+-]?\d+\.\d+)\)?$/;
/** With decimal commas something else must part them. */
const pairWithCommas = /^\(?([+-]?\d+,\d+)\s*[;\s]\s*([+-]?\d+,\d+)\)?$/;
/** Well-known text, as databases and GIS programs write it. */
const wellKnownText = /^(?:SRID=4326;)?\s*POINT\s*Z?\s*\(\s*([+-]?[\d.]+)\s+([+-]?[\d.]+)/i;

/**
 * Longitude and latitude of a table's row in degrees, of two columns or both of one; NaN for what is no number. In one
 * cell people write the latitude first, and well-known text has the longitude first.
 */
export function coordinatesOf(
  values: Properties,
  longitude: string,
  latitude: string,
): [number, number] {
  if (longitude !== latitude) return [numberOf(values[longitude]), numberOf(values[latitude])];
  return pairOf(values[longitude]) ?? [NaN, NaN];
}

/** A longer text is no pair of numbers, and the patterns would go through its blanks again and again. */
const LONGEST_PAIR = 120;

/** Longitude and latitude that stand in one cell; null where they do not. */
export function pairOf(value: unknown): [number, number] | null {
  if (typeof value !== 'string' || value.length > LONGEST_PAIR) return null;
  const text = value.trim();
  const [, x, y] = wellKnownText.exec(text) ?? [];
  if (x !== undefined) return [numberOf(x), numberOf(y)];
  const [, first, second] = pair.exec(text) ?? pairWithCommas.exec(text) ?? [];
  return first === undefined ? null : [numberOf(second), numberOf(first)];
}
