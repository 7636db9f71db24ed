import { distance } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Arranged } from './arrange';
import { fixtureSite } from '../fixture';
import type { Site } from './types';
import { markerImage } from './marker-image-id';
import { COUNT_SIZE, CLUSTER, placeFeatures } from './place-features';

/** All of the world. */
const viewBounds = { west: 0, north: 0, east: 1, south: 1 };

/** So near that a ring of 3 km is wider than the least. */
const ZOOM = 10;

const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  ],
};

const marker = (site: Site, more: Partial<Arranged> = {}): Arranged => ({
  site,
  offset: [0, 0],
  paired: false,
  cluster: null,
  ...more,
});
const featuresOf = (...sites: Site[]) =>
  placeFeatures(
    sites,
    sites.map((site) => marker(site)),
    'light',
    ZOOM,
    viewBounds,
  );
const markerOf = (site: Site, more: Partial<Arranged> = {}) =>
  placeFeatures([site], [marker(site, more)], 'dark', ZOOM, viewBounds).places.features[0]
    ?.properties;

const harbour = fixtureSite('harbour', [10, 50]);

describe('a marker', () => {
  it('carries what is drawn and nothing else of the dossier', () => {
    const site = fixtureSite('harbour', [10, 50], { note: 'Long ago.', facts: 4 });
    const [feature] = featuresOf(site).places.features;
    expect(feature).toEqual({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [10, 50] },
      properties: {
        id: 'harbour',
        layer: 'ports',
        outside: false,
        image: 'ports|stated|light',
        label: 'The harbour',
        sides: expect.arrayContaining(['left', [1.1, 0]]),
        ringSides: expect.arrayContaining(['left', [1.6, 0]]),
        offset: [0, 0],
        paired: false,
        area: false,
        count: 4,
        countOffset: [0, 0],
        solid: true,
      },
    });
  });
  it('has the picture of its status and of the theme', () => {
    for (const status of ['stated', 'reported', 'disputed', null] as const) {
      const site = fixtureSite('harbour', [10, 50], { status });
      expect(markerOf(site)).toMatchObject({
        image: markerImage('ports', status, 'dark'),
        outside: status === null,
        solid: status === 'stated',
      });
    }
  });
  it('stands off its point as it was arranged', () => {
    expect(markerOf(harbour, { offset: [7, -6], paired: true })).toMatchObject({
      offset: [7, -6],
      paired: true,
    });
  });
  it('has its number where its picture is, in em of the number', () => {
    expect(markerOf(harbour, { offset: [23, -46] })).toMatchObject({
      offset: [23, -46],
      countOffset: [23 / COUNT_SIZE, -46 / COUNT_SIZE],
    });
  });
  it('of a country has no name: the base map has already written it', () => {
    const country = fixtureSite('norland', [10, 50], { precision: 'country', radiusKm: 600 });
    expect(markerOf(country)).toMatchObject({ label: '' });
  });
  it('of a cluster counts the places and names none', () => {
    const cluster = ['harbour', 'mill', 'farm'].map((id) => fixtureSite(id, [10, 50]));
    expect(markerOf(harbour, { cluster })).toMatchObject({ layer: CLUSTER, count: 3, label: '' });
  });
});

describe('the names of a pair', () => {
  it('stand each beside its own marker, on the side away from the other', () => {
    const at = [10, 50] as [number, number];
    const [one, other] = [fixtureSite('harbour', at), fixtureSite('mill', at)];
    const pair = [
      marker(one, { offset: [7, -6], paired: true }),
      marker(other, { offset: [-7, 6], paired: true }),
    ];
    const { features } = placeFeatures([one, other], pair, 'light', ZOOM, viewBounds).places;
    const [upper, lower] = features.map(({ properties }) => properties?.sides as unknown[]);
    expect(upper?.slice(0, 2)).toEqual(['left', [1.1 + 7 / 13.5, -6 / 13.5]]);
    expect(upper).not.toContain('right');
    expect(lower?.slice(0, 2)).toEqual(['right', [-1.1 - 7 / 13.5, 6 / 13.5]]);
    expect(lower).not.toContain('left');
  });
});

describe('the name of the selected place', () => {
  const PX = 360 / (512 * 2 ** ZOOM);
  const ringSides = (...others: Site[]) =>
    featuresOf(harbour, ...others).places.features[0]?.properties?.ringSides as unknown[];

  it('stands where it hides no other marker, which other names are kept from anyway', () => {
    const [longitude, latitude] = harbour.place.point;
    const mill = fixtureSite('mill', [longitude + 50 * PX, latitude]);
    expect(ringSides()[0]).toBe('left');
    expect(ringSides(mill)).not.toContain('left');
    expect(ringSides(mill)[0]).toBe('right');
  });
});

describe('an area', () => {
  it('is drawn as the dossier has it', () => {
    const plain = fixtureSite('plain', [0.5, 0.5], { precision: 'region', geometry: square });
    expect(featuresOf(harbour, plain).areas.features).toEqual([
      { type: 'Feature', geometry: square, properties: { id: 'plain', outside: false } },
    ]);
    expect(featuresOf(plain).places.features[0]?.properties).toMatchObject({ area: true });
  });
});

describe('the ring of uncertainty', () => {
  const ringOf = (
    more: Parameters<typeof fixtureSite>[2],
    point: [number, number] = [48.65, 35.2],
  ) => featuresOf(fixtureSite('harbour', point, more)).uncertainty.features as Feature<Polygon>[];

  it.each([3, 10, 40])('runs %i km around the point, to scale', (radiusKm) => {
    const [ring] = ringOf({ radiusKm, precision: 'city' });
    const corners = (ring?.geometry.coordinates[0] ?? []) as Position[];
    expect(corners.length).toBeGreaterThan(60);
    for (const corner of corners) {
      expect(distance([48.65, 35.2], corner)).toBeCloseTo(radiusKm, 2);
    }
  });
  it.each([4, 6, 8])('is 24 px wide from its middle at least, at zoom %i too', (zoom) => {
    const site = fixtureSite('harbour', [48.65, 35.2], { radiusKm: 3 });
    const [ring] = placeFeatures([site], [marker(site)], 'light', zoom, viewBounds).uncertainty
      .features as Feature<Polygon>[];
    const xs = (ring?.geometry.coordinates[0] ?? []).map(([longitude = 0]) => longitude);
    const px = ((Math.max(...xs) - Math.min(...xs)) / 360) * 512 * 2 ** zoom;
    expect(px).toBeGreaterThan(47);
    expect(px).toBeLessThan(49);
  });
  it('has the layer whose colour it takes', () => {
    expect(ringOf({ radiusKm: 5, layer: 'rooms', status: null })[0]?.properties).toEqual({
      id: 'harbour',
      layer: 'rooms',
      outside: true,
    });
  });
  it.each([0.5, 2])('is not drawn for a place known to %f km', (radiusKm) => {
    expect(ringOf({ radiusKm })).toEqual([]);
  });
  it('is not drawn for a country, a region or an area, which are no spots', () => {
    expect(ringOf({ radiusKm: 600, precision: 'country' })).toEqual([]);
    expect(ringOf({ radiusKm: 60, precision: 'region' })).toEqual([]);
    expect(ringOf({ radiusKm: 20, precision: 'city', geometry: square })).toEqual([]);
  });
});
