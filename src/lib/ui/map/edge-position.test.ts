import { describe, expect, it } from 'vitest';
import type { Box } from '$lib/map/markers/types';
import { edgeSpot, isClear, nameBox } from './edge-position';

const viewBox: Box = { left: 0, top: 0, width: 1000, height: 600 };
const chip = { width: 120, height: 40 };
const spotOf = (x: number, y: number, occupied: Box[] = []) =>
  edgeSpot({ x, y }, chip, viewBox, occupied);

describe('the spot of a chip on the edge', () => {
  it('is nowhere for a target within the view', () => {
    expect(spotOf(500, 300)).toBeNull();
    expect(spotOf(999, 1)).toBeNull();
  });
  it.each([
    ['up', [500, -900], { left: 440, top: 12, degrees: 0 }],
    ['right', [3000, 300], { left: 868, top: 280, degrees: 90 }],
    ['down', [500, 2000], { left: 440, top: 548, degrees: 180 }],
    ['left', [-50, 300], { left: 12, top: 280, degrees: 270 }],
  ] as const)('is in the middle of the side for a target straight %s', (_, [x, y], spot) => {
    expect(spotOf(x, y)).toMatchObject(spot);
  });
  it('is on the line to the target, and points along it', () => {
    const { left, top, degrees } = spotOf(2500, -900) ?? { left: 0, top: 0, degrees: 0 };
    const [x, y] = [left + 60, top + 20];
    expect((x - 500) / (300 - y)).toBeCloseTo(2000 / 1200, 5);
    expect(degrees).toBeCloseTo((Math.atan2(2000, 1200) * 180) / Math.PI, 5);
  });
  it('is within the view wherever the target is', () => {
    for (let turn = 0; turn < 360; turn += 5) {
      const radians = (turn * Math.PI) / 180;
      const spot = spotOf(500 + 4000 * Math.sin(radians), 300 - 4000 * Math.cos(radians));
      expect(spot?.left).toBeGreaterThanOrEqual(12);
      expect(spot?.top).toBeGreaterThanOrEqual(12);
      expect(spot?.left).toBeLessThanOrEqual(868);
      expect(spot?.top).toBeLessThanOrEqual(548);
      expect(Math.abs((spot?.degrees ?? 999) - turn) % 360).toBeLessThan(5);
    }
  });
  it('moves along the edge rather than cover a marker, but not for one that is all along it', () => {
    const marker = (top: number): Box => ({ left: 20, top, width: 24, height: 24 });
    const spot = (markers: Box[]) => edgeSpot({ x: -50, y: 300 }, chip, viewBox, [], markers);
    expect(spot([marker(288)])).toMatchObject({ left: 12, top: 236 });
    const row = Array.from({ length: 13 }, (_, index) => marker(index * 46));
    expect(spot(row)?.left).toBe(12);
  });
  it('moves rather than cover a chosen place’s name, on whatever side that stands', () => {
    const pin = { left: 178, top: 300, width: 44, height: 44 };
    const name = nameBox(pin, 100);
    expect(name).toEqual({ left: 76, top: 313, width: 248, height: 18 });
    const [without, spot] = [[], [name]].map((names) =>
      edgeSpot({ x: -50, y: 300 }, chip, viewBox, [], names),
    );
    expect(without && isClear(without, [name])).toBe(false);
    expect(spot && isClear(spot, [name])).toBe(true);
  });
  it('gives way to what is there already, by no more than it takes', () => {
    const popup = { left: 400, top: 0, width: 160, height: 300 };
    const spot = spotOf(500, -900, [popup]);
    expect(spot?.top).toBe(12);
    const [before, after] = [400 - ((spot?.left ?? 0) + 120), (spot?.left ?? 0) - 560];
    expect(Math.max(before, after)).toBeGreaterThanOrEqual(6);
    expect(Math.max(before, after)).toBeLessThan(6 + 8 + 1);
  });
  it('is nowhere where the whole edge is taken, or the view too small', () => {
    expect(spotOf(500, -900, [viewBox])).toBeNull();
    expect(edgeSpot({ x: 0, y: -900 }, chip, { ...viewBox, width: 100 }, [])).toBeNull();
  });
});
