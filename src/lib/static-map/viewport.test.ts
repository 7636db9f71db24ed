import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  frameAround,
  frameOfBounds,
  holds,
  place,
  zoomOf,
  type Bounds,
} from './viewport';

const bounds: Bounds = [33.5, 30, 53, 40];

describe('a frame around a point', () => {
  it('has the point at its spot', () => {
    const [x, y] = place(frameAround([35.9, 35.4], [216, 340], 5.4, [604, 630]), [35.9, 35.4]);
    expect(x).toBeCloseTo(216);
    expect(y).toBeCloseTo(340);
  });

  it('is at the zoom that MapLibre would call it', () => {
    const frame = frameAround([0, 0], [0, 0], 3, [100, 100]);
    expect(zoomOf(frame)).toBeCloseTo(3);
    // At zoom 3 MapLibre’s world is 512 × 8 px wide.
    expect(place(frame, [180, 0])[0]).toBeCloseTo(2048);
  });

  it('has north above south, and stretches the latitudes as Mercator does', () => {
    const frame = frameAround([0, 0], [0, 0], 0, [100, 100]);
    const [, y30] = place(frame, [0, 30]);
    const [, y60] = place(frame, [0, 60]);
    expect(y30).toBeLessThan(0);
    expect(y60 - y30).toBeLessThan(y30);
  });

  it('cuts the poles off where web maps do', () => {
    const frame = frameAround([0, 0], [0, 0], 0, [100, 100]);
    expect(Number.isFinite(place(frame, [0, 90])[1])).toBe(true);
  });
});

describe('a frame of bounds', () => {
  it('has their corners in its own', () => {
    const frame = frameOfBounds(bounds, 860);
    expect(place(frame, [33.5, 40]).map(Math.round)).toEqual([0, 0]);
    expect(place(frame, [53, 30]).map(Math.round)).toEqual([860, Math.round(frame.height)]);
  });

  it('says its bounds again, and those that it was moved to', () => {
    boundsOf(frameOfBounds(bounds, 860)).forEach((side, at) => {
      expect(side).toBeCloseTo(bounds[at] ?? NaN);
    });
    const moved = frameOfBounds(bounds, 860, [37.6, 55.75]);
    const [west, south, east, north] = boundsOf(moved);
    expect(place(moved, [west, north])).toEqual([expect.closeTo(0), expect.closeTo(0)]);
    expect(place(moved, [east, south])[1]).toBeCloseTo(moved.height);
  });

  it('moved to a point has it in its middle, at the same scale', () => {
    const frame = frameOfBounds(bounds, 860, [37.6, 55.75]);
    const [x, y] = place(frame, [37.6, 55.75]);
    expect(x).toBeCloseTo(frame.width / 2);
    expect(y).toBeCloseTo(frame.height / 2);
    expect(frame.scale).toBe(frameOfBounds(bounds, 860).scale);
  });

  it('holds what is in it, and with a margin what is near it', () => {
    const frame = frameOfBounds(bounds, 860);
    expect(holds(frame, [0, 10])).toBe(true);
    expect(holds(frame, [-20, 10])).toBe(false);
    expect(holds(frame, [-20, 10], 30)).toBe(true);
  });
});
