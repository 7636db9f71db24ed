import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  viewportAround,
  viewportOfBounds,
  holds,
  toPixels,
  zoomOf,
  type Bounds,
} from './viewport';

const bounds: Bounds = [33.5, 30, 53, 40];

describe('a viewport around a point', () => {
  it('has the point at its spot', () => {
    const [x, y] = toPixels(
      viewportAround([35.9, 35.4], [216, 340], 5.4, [604, 630]),
      [35.9, 35.4],
    );
    expect(x).toBeCloseTo(216);
    expect(y).toBeCloseTo(340);
  });

  it('is at the zoom that MapLibre would call it', () => {
    const viewport = viewportAround([0, 0], [0, 0], 3, [100, 100]);
    expect(zoomOf(viewport)).toBeCloseTo(3);
    // At zoom 3 MapLibre’s world is 512 × 8 px wide.
    expect(toPixels(viewport, [180, 0])[0]).toBeCloseTo(2048);
  });

  it('has north above south, and stretches the latitudes as Mercator does', () => {
    const viewport = viewportAround([0, 0], [0, 0], 0, [100, 100]);
    const [, y30] = toPixels(viewport, [0, 30]);
    const [, y60] = toPixels(viewport, [0, 60]);
    expect(y30).toBeLessThan(0);
    expect(y60 - y30).toBeLessThan(y30);
  });

  it('cuts the poles off where web maps do', () => {
    const viewport = viewportAround([0, 0], [0, 0], 0, [100, 100]);
    expect(Number.isFinite(toPixels(viewport, [0, 90])[1])).toBe(true);
  });
});

describe('a viewport of bounds', () => {
  it('has their corners in its own', () => {
    const viewport = viewportOfBounds(bounds, 860);
    expect(toPixels(viewport, [33.5, 40]).map(Math.round)).toEqual([0, 0]);
    expect(toPixels(viewport, [53, 30]).map(Math.round)).toEqual([
      860,
      Math.round(viewport.height),
    ]);
  });

  it('says its bounds again, and those that it was moved to', () => {
    boundsOf(viewportOfBounds(bounds, 860)).forEach((side, at) => {
      expect(side).toBeCloseTo(bounds[at] ?? NaN);
    });
    const moved = viewportOfBounds(bounds, 860, [37.6, 55.75]);
    const [west, south, east, north] = boundsOf(moved);
    expect(toPixels(moved, [west, north])).toEqual([expect.closeTo(0), expect.closeTo(0)]);
    expect(toPixels(moved, [east, south])[1]).toBeCloseTo(moved.height);
  });

  it('moved to a point has it in its middle, at the same scale', () => {
    const viewport = viewportOfBounds(bounds, 860, [37.6, 55.75]);
    const [x, y] = toPixels(viewport, [37.6, 55.75]);
    expect(x).toBeCloseTo(viewport.width / 2);
    expect(y).toBeCloseTo(viewport.height / 2);
    expect(viewport.scale).toBe(viewportOfBounds(bounds, 860).scale);
  });

  it('holds what is in it, and with a margin what is near it', () => {
    const viewport = viewportOfBounds(bounds, 860);
    expect(holds(viewport, [0, 10])).toBe(true);
    expect(holds(viewport, [-20, 10])).toBe(false);
    expect(holds(viewport, [-20, 10], 30)).toBe(true);
  });
});
