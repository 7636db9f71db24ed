import { describe, expect, it } from 'vitest';
import { mapEdges, scaleBar } from './map-edges';
import { project, worldSize } from '$lib/base/mercator';

const ZOOM = 5;
const [west, north] = project([32, 41]);
const [east, south] = project([46, 29]);
const edges = mapEdges({ west, north, east, south }, ZOOM);

describe('the edges of a map', () => {
  it('name every fifth degree that is on screen, where its line is', () => {
    expect(edges.meridians.map(({ degrees }) => degrees)).toEqual([35, 40, 45]);
    expect(edges.parallels.map(({ degrees }) => degrees)).toEqual([30, 35, 40]);
    expect(edges.meridians[0]?.at).toBeCloseTo((3 / 360) * worldSize(ZOOM));
    expect(edges.parallels[2]?.at).toBeCloseTo(
      (project([0, 40])[1] - project([0, 41])[1]) * worldSize(ZOOM),
    );
  });
  it('count longitudes on from the other side of the world', () => {
    const around = mapEdges({ west: 0.99, north: 0.4, east: 1.01, south: 0.5 }, ZOOM);
    expect(around.meridians.map(({ degrees }) => degrees)).toEqual([-180]);
  });
});

describe('a scale bar', () => {
  it('is a round number of kilometres long, and no longer than fits', () => {
    expect(scaleBar(1)).toEqual({ km: 100, px: 100 });
    expect(scaleBar(0.6)).toEqual({ km: 50, px: 50 / 0.6 });
    expect(scaleBar(0.19)).toMatchObject({ km: 20 });
  });
  it('is true to the ground at the middle of the map', () => {
    // At 35 degrees north a degree of longitude is 91 km.
    expect(edges.scale.px).toBeCloseTo((edges.scale.km / 91.2 / 360) * worldSize(ZOOM), 0);
  });
});
