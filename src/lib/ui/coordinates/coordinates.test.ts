import { expect, it } from 'vitest';
import { coordinateText, pointAt } from './coordinates';

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

it('gives latitude first, as exact as a pixel', () => {
  expect(coordinateText([36.0812345, 34.5698765], 5)).toBe('34.57, 36.08');
  expect(coordinateText([36.0812345, 34.5698765], 11)).toBe('34.5699, 36.0812');
  expect(coordinateText([-70.2, -1.04], 2.5)).toBe('-1.0, -70.2');
});
