import { describe, expect, it } from 'vitest';
import type { Unit } from '$lib/base/mercator';
import { barBox, stateSpots, type StateSpots } from './country-spots';
import type { LabelSize, UnitBounds } from './label-box';
import type { StateShape } from './state-shape';

const PX = 1 / 1000;
interface Room {
  viewBounds: UnitBounds;
  occupied: readonly UnitBounds[];
  size: LabelSize;
}
const spots = (own: Unit | null, shape: StateShape, room: Room, hasBar = false): StateSpots => {
  const wanted = { code: 'XN', own, shape, name: room.size, hasBar };
  const [found] = stateSpots([wanted], { ...room, px: PX });
  if (!found) throw new Error('A state without an answer.');
  return found;
};
const nameSpot = (own: Unit | null, shape: StateShape, room: Room) => spots(own, shape, room).name;

const viewBounds = { west: 0, north: 0, east: 1, south: 1 };
const size = { width: 0.2, height: 0.05, em: 0.05 };
const square = (west: number, north: number, east: number, south: number): Unit[][] => [
  [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
    [west, north],
  ],
];

describe('the spot of the name of a state', () => {
  it('is its own where that is on screen and free', () => {
    expect(
      nameSpot([0.5, 0.5], [square(0.3, 0.3, 0.7, 0.7)], { viewBounds, occupied: [], size }),
    ).toEqual([0.5, 0.5]);
  });

  it('is within the part that is on screen where its own is not', () => {
    const [x, y] = nameSpot(null, [square(0.6, -3, 4, 0.3)], {
      viewBounds,
      occupied: [],
      size,
    }) ?? [0, 0];
    expect(x).toBeGreaterThan(0.6);
    expect(x + size.width / 2).toBeLessThanOrEqual(1);
    expect(y - size.height / 2).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(0.3);
  });

  it('is clear of what lies over the map', () => {
    const sheet = { west: 0, north: 0.45, east: 1, south: 1 };
    const [, y] = nameSpot([0.5, 0.6], [square(0.2, 0.1, 0.8, 0.9)], {
      viewBounds,
      occupied: [sheet],
      size,
    }) ?? [0, 1];
    expect(y + size.height / 2).toBeLessThanOrEqual(0.45);
    expect(y).toBeGreaterThan(0.38);
  });

  it('shares as little as it can with the markers of a state that is full of them', () => {
    const occupied = [
      { west: 0.3, north: 0.3, east: 0.7, south: 0.58 },
      { west: 0.3, north: 0.62, east: 0.4, south: 0.7 },
    ];
    const spot = nameSpot([0.5, 0.4], [square(0.3, 0.3, 0.7, 0.7)], { viewBounds, occupied, size });
    expect(spot?.[1]).toBeGreaterThan(0.6);
  });

  it('is not in a hole, and nowhere for a state that is off the screen', () => {
    const ring = [...square(0.1, 0.1, 0.9, 0.9), ...square(0.2, 0.12, 0.88, 0.88)];
    const [x] = nameSpot([0.5, 4], [ring], { viewBounds, occupied: [], size }) ?? [1];
    expect(x).toBeLessThan(0.25);
    expect(nameSpot([4, 4], [square(3, 3, 5, 5)], { viewBounds, occupied: [], size })).toBeNull();
  });
});

describe('the bar of a state', () => {
  const occupied: UnitBounds[] = [];
  const size = { width: 0.2, height: 0.02, em: 0.02 };

  it('is below its name, or above it where there is no room below', () => {
    const { name, bar } = spots(
      [0.5, 0.5],
      [square(0.2, 0.2, 0.8, 0.8)],
      { viewBounds, occupied, size },
      true,
    );
    expect([name, bar?.[0]]).toEqual([[0.5, 0.5], 0.5]);
    expect(bar?.[1]).toBeGreaterThan(0.5);
    const low = spots(
      [0.5, 0.5],
      [square(0.2, 0.2, 0.8, 0.53)],
      { viewBounds, occupied, size },
      true,
    );
    expect(low.bar?.[1]).toBeLessThan(0.5);
  });

  it('is nowhere where the state is too narrow for it, or full of markers', () => {
    const narrow = spots(
      [0.5, 0.5],
      [square(0.49, 0.2, 0.51, 0.8)],
      { viewBounds, occupied, size },
      true,
    );
    expect([narrow.name, narrow.bar, narrow.isSeen]).toEqual([[0.5, 0.5], null, true]);
    const full = { viewBounds, occupied: [{ west: 0.2, north: 0.2, east: 0.8, south: 0.8 }], size };
    expect(spots([0.5, 0.5], [square(0.2, 0.2, 0.8, 0.8)], full, true).bar).toBeNull();
  });

  it('takes its name along to where both have room', () => {
    const marker = { west: 0.3, north: 0.445, east: 0.7, south: 0.6 };
    const room = { viewBounds, occupied: [marker], size };
    const { name, bar } = spots([0.5, 0.43], [square(0.39, 0.425, 0.61, 0.9)], room, true);
    expect(name?.[1]).toBeGreaterThan(0.6);
    const { west, east, south } = barBox(bar ?? [0, 0], PX);
    expect(west > 0.39 && east < 0.61 && south < 0.9).toBe(true);
  });
});
