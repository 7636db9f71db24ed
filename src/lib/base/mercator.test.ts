import { describe, expect, it } from 'vitest';
import { kmPerPx, project, unproject, worldSize } from './mercator';

describe('the unit square', () => {
  it('has the equator and Greenwich in its middle, north above', () => {
    expect(project([0, 0])).toEqual([0.5, 0.5]);
    expect(project([90, 60])[0]).toBe(0.75);
    expect(project([90, 60])[1]).toBeLessThan(0.5);
  });
  it('leads back to degrees', () => {
    const [longitude, latitude] = unproject(project([51.42, 35.69]));
    expect(longitude).toBeCloseTo(51.42, 9);
    expect(latitude).toBeCloseTo(35.69, 9);
  });
  it('doubles with each zoom', () => {
    expect(worldSize(0)).toBe(512);
    expect(worldSize(3)).toBe(4096);
  });
  it('has half as many kilometres to the px at 60 degrees, and at the next zoom', () => {
    expect(kmPerPx(0, 0)).toBeCloseTo(78.27, 2);
    expect(kmPerPx(0, 60)).toBeCloseTo(39.14, 2);
    expect(kmPerPx(1, 0)).toBeCloseTo(39.14, 2);
  });
});
