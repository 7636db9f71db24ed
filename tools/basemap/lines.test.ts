import { describe, expect, it } from 'vitest';
import type { Position } from 'geojson';
import { crossingsOf } from './crossings.mjs';
import { featuresOf, linesOf, segmentsOf } from './read-base.ts';
import { inPolygon, polygonsOf } from './rings.mjs';

type Point = [number, number];

const borders = featuresOf('borders');
const countries = featuresOf('countries');

const segmentsIn = (features: typeof borders) =>
  features.flatMap(({ geometry }) => linesOf(geometry).flatMap(segmentsOf));

describe('outlines', () => {
  it.each(['land', 'countries', 'provinces'] as const)('%s: never cross', (file) => {
    const lines = featuresOf(file).flatMap(({ geometry }) => linesOf(geometry));
    expect(crossingsOf(lines as Point[][])).toEqual([]);
  });
});

describe('borders', () => {
  it('are drawn once each', () => {
    const segments = segmentsIn(borders);
    expect(new Set(segments).size).toBe(segments.length);
  });

  it('never run along the coast', () => {
    const coast = new Set(segmentsIn(featuresOf('coast')));
    expect(segmentsIn(borders).filter((segment) => coast.has(segment))).toEqual([]);
  });

  it('share the points of the countries beside them', () => {
    const outlines = new Set(segmentsIn(countries));
    const strays = segmentsIn(borders).filter((segment) => !outlines.has(segment));
    expect(strays.length).toBeLessThan(30);
  });

  it('name two states, and are dashed where the two disagree', () => {
    const kindOf = (...pair: string[]) =>
      [
        ...new Set(
          borders
            .filter(({ properties }) => String(properties.countries) === String(pair))
            .map(({ properties }) => properties.kind),
        ),
      ].sort();
    expect(kindOf('IQ', 'SY')).toEqual(['border']);
    expect(kindOf('LB', 'SY')).toEqual(['border']);
    expect(kindOf('IL', 'SY')).toEqual(['disputed']);
    expect(kindOf('IL', 'PS')).toEqual(['disputed']);
    expect(kindOf('RU', 'UA')).toEqual(['border', 'disputed']);
    expect(kindOf('RS', 'XK')).toEqual(['disputed']);
  });

  it('show both sides of the Golan as disputed', () => {
    const golan = borders.filter(({ properties }) => properties.areas?.includes('golan'));
    const disputed = golan.filter(({ properties }) => properties.kind === 'disputed');
    const longitudes = disputed.flatMap(({ geometry }) =>
      linesOf(geometry)
        .flat()
        .filter(([, y = 0]) => Math.abs(y - 33) < 0.1)
        .map(([x = 0]) => x),
    );
    expect(Math.min(...longitudes)).toBeLessThan(35.65);
    expect(Math.max(...longitudes)).toBeGreaterThan(35.8);
  });
});

describe('bands', () => {
  const bands = featuresOf('bands');

  it('are those of the four states, and of Lebanon apart', () => {
    expect(bands.map(({ properties }) => [properties.code, properties.plusOne])).toEqual([
      ['SY', false],
      ['IQ', false],
      ['IR', false],
      ['RU', false],
      ['LB', true],
    ]);
  });

  it.each(['SY', 'IQ', 'IR', 'RU', 'LB'])('%s: the state lies on the right hand', (code) => {
    const band = bands.find(({ id }) => id === code);
    const country = countries.find(({ id }) => id === code);
    const polygons = country ? polygonsOf(country.geometry) : [];
    const segments = band ? linesOf(band.geometry).flatMap(pairsOf) : [];
    const isIn = (point: Point) => polygons.some((polygon) => inPolygon(point, polygon));
    const right = segments.filter((segment) => isIn(beside(segment, 1)));
    const left = segments.filter((segment) => isIn(beside(segment, -1)));
    expect(right.length).toBe(segments.length);
    expect(left.length).toBe(0);
  });

  it('keep to the outline of their state and off disputed lines', () => {
    const outlines = new Set(segmentsIn(countries));
    const disputed = new Set(
      segmentsIn(borders.filter(({ properties }) => properties.kind === 'disputed')),
    );
    for (const segment of segmentsIn(bands)) {
      expect(outlines.has(segment) && !disputed.has(segment)).toBe(true);
    }
  });
});

describe('inner lines', () => {
  it('are drawn once each, inside three countries', () => {
    const inner = featuresOf('admin1');
    expect(inner.map(({ properties }) => properties.country)).toEqual(['SY', 'IQ', 'IR']);
    const segments = segmentsIn(inner);
    expect(new Set(segments).size).toBe(segments.length);
  });
});

function pairsOf(line: Position[]): [Point, Point][] {
  return line.slice(1).map((point, i) => [line[i] as Point, point as Point]);
}

/** A point a hair off the middle of a segment, on its right (1) or left (-1). */
function beside([[x0, y0], [x1, y1]]: [Point, Point], side: 1 | -1): Point {
  const length = Math.hypot(x1 - x0, y1 - y0);
  const hair = (Math.min(0.0001, length / 100) * side) / length;
  return [(x0 + x1) / 2 + (y1 - y0) * hair, (y0 + y1) / 2 - (x1 - x0) * hair];
}
