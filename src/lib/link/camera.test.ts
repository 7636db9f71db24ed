import { describe, expect, it } from 'vitest';
import { lookAtTyped } from './camera';

describe('a typed point', () => {
  it('is looked at as closely as it was typed', () => {
    const { bounds, camera } = lookAtTyped([36, 33], 0);
    expect(bounds).toEqual([35, 32, 37, 34]);
    expect(camera).toEqual({ zoom: Math.log2(180), latitude: 33, longitude: 36 });
  });
  it('is looked at within the map where it lies beyond, as a pole does', () => {
    expect(lookAtTyped([0, 90], 0).bounds).toEqual([-1, 85, 1, 85]);
    expect(lookAtTyped([0, -90], 2).bounds).toEqual([-0.02, -85, 0.02, -85]);
  });
  it('is looked at no closer than the map goes', () => {
    const exact = lookAtTyped([36.291, 33.513], 6);
    expect(exact.camera.zoom).toBe(11);
    expect(exact.bounds[2] - exact.bounds[0]).toBeCloseTo(0.04);
  });
});
