import { expect, it } from 'vitest';
import { decimalsAt, decimalsWithin, pointAt, zoomAround } from './coordinates';

const camera = { zoom: 5, longitude: 40, latitude: 34 };
const map = { width: 1000, height: 600 };

it('finds the point under the middle of the map, and east and north of it', () => {
  const [longitude, latitude] = pointAt(camera, map, { x: 500, y: 300 });
  expect(longitude).toBeCloseTo(40, 9);
  expect(latitude).toBeCloseTo(34, 9);
  // 512 × 2⁵ px are 360 degrees.
  const [east, north] = pointAt(camera, map, { x: 500 + 16384 / 360, y: 200 });
  expect(east).toBeCloseTo(41, 9);
  expect(north).toBeGreaterThan(35);
});

it('knows a point as exactly as a pixel', () => {
  expect([2.5, 5, 11, 22].map(decimalsAt)).toEqual([1, 2, 4, 6]);
});

it('knows a place as exactly as it may be off, and has other maps look about as far', () => {
  expect([500, 100, 10, 1, 0.1, 0].map(decimalsWithin)).toEqual([0, 0, 1, 2, 3, 5]);
  const zooms = [500, 10, 0.1].map(zoomAround);
  expect(zooms).toEqual([...zooms].sort((one, other) => one - other));
});
