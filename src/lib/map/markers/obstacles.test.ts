import { describe, expect, it } from 'vitest';
import type { Point } from 'geojson';
import { project, worldSize } from '$lib/base/mercator';
import { obstacleFeatures } from './obstacles';

const ZOOM = 5;
const px = 1 / worldSize(ZOOM);

/** The squares of a rectangle of the screen, px. */
function squares(left: number, top: number, width: number, height: number) {
  const [west, north] = [0.5 + left * px, 0.4 + top * px];
  const box = { west, north, east: west + width * px, south: north + height * px };
  return obstacleFeatures([box], ZOOM).features.map(({ geometry, properties }) => {
    const [x, y] = project((geometry as Point).coordinates as [number, number]);
    const half = (properties as { px: number }).px / 2;
    const [across, down] = [(x - 0.5) / px, (y - 0.4) / px];
    return [across - half, down - half, across + half, down + half].map(Math.round);
  });
}

describe('what lies over the map', () => {
  it('is one square where it is as wide as high', () => {
    expect(squares(10, 20, 40, 40)).toEqual([[10, 20, 50, 60]]);
  });
  it('is covered from one end to the other by squares of its shorter side, and nothing beside it', () => {
    expect(squares(0, 0, 38, 146)).toEqual([
      [0, 0, 38, 38],
      [0, 36, 38, 74],
      [0, 72, 38, 110],
      [0, 108, 38, 146],
    ]);
    expect(squares(0, 0, 360, 268)).toEqual([
      [0, 0, 268, 268],
      [92, 0, 360, 268],
    ]);
  });
  it('is nothing where it has no height', () => {
    expect(squares(0, 0, 1000, 0)).toEqual([]);
  });
});
