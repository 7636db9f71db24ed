import type { Unit } from '$lib/base/mercator';
import { boxWithin, shapesOn, type ShapeOnScreen, type StateShape } from './state-shape';
import { isFree, labelBox, type LabelSize, type UnitBounds } from './label-box';

/** What a state is to have on the map: a name of a size, a bar with a count, or both. In the unit square. */
export interface WantedState {
  code: string;
  /** Where its name belongs, or its bar where it has no name; null where that is not known. */
  own: Unit | null;
  shape: StateShape;
  name: LabelSize | null;
  hasBar: boolean;
}

/** Middles of a name and a bar in the unit square; null where there is no room for it, or none was wanted. */
export interface StateSpots {
  code: string;
  name: Unit | null;
  bar: Unit | null;
  /** Whether any of the state is on screen. */
  isSeen: boolean;
}

/** In the unit square: what is on screen, what lies over that, how large a px is. */
export interface StatesRoom {
  viewBounds: UnitBounds;
  occupied: readonly UnitBounds[];
  px: number;
}

/** Px from the middle of a bar to its sides, casing included, and so what lies within the state. */
export const BAR_REACH = [15, 10] as const;
/** Px from the middle of a name to that of the bar below or above it, and between them side by side. */
const DROP = 26;
const GAP = 6;
/** Spots that are tried along the longer side of what is seen of a state. */
const STEPS = 30;
/** How many spots of a name that is nowhere free are tried for one beside which a bar fits. */
const LAST_NAMES = 40;

/**
 * Where the names and bars of states stand: each bar wholly within its state, beside its state's name where it has one,
 * and clear of everything; else there is none. Names are kept wherever any of their state is to be seen: where
 * nothing is free, they share as little as they can. States are placed in the order given.
 */
export function stateSpots(wanted: readonly WantedState[], room: StatesRoom): StateSpots[] {
  const occupied = [...room.occupied];
  return wanted.map((state) => {
    const found = placed(state, { ...room, occupied });
    if (found.name && state.name) occupied.push(boxOf(found.name, state.name));
    if (found.bar) occupied.push(barBox(found.bar, room.px));
    return found;
  });
}

function placed(state: WantedState, room: StatesRoom): StateSpots {
  const { code, own, name, hasBar } = state;
  const shape = shapesOn(state.shape, room.viewBounds);
  const inside = spotsOf(shape);
  const isOwnSeen = own !== null && isWithin(own, room.viewBounds) && shape.holds(own);
  if (isOwnSeen) inside.push(own);
  const isSeen = inside.length > 0;
  if (!isSeen) return { code, name: null, bar: null, isSeen };
  const goal = isOwnSeen ? own : nearest(inside, middleOf(inside));
  const byDistance = inside
    .map((spot) => ({ spot, off: apart(spot, goal) }))
    .sort((one, other) => one.off - other.off);
  const barFits = (spot: Unit, beside: readonly UnitBounds[]) => {
    const box = barBox(spot, room.px);
    return (
      holdsBox(room.viewBounds, box) &&
      isFree(box, [...room.occupied, ...beside]) &&
      boxWithin(box, shape)
    );
  };
  if (!name) {
    const bar = hasBar ? byDistance.find(({ spot }) => barFits(spot, [])) : undefined;
    return { code, name: null, bar: bar?.spot ?? null, isSeen };
  }
  const names = byDistance
    .map(({ spot, off }) => {
      const box = boxOf(spot, name);
      const hidden = holdsBox(room.viewBounds, box) ? hiddenOf(box, room.occupied) : Infinity;
      return { spot, off, hidden };
    })
    .filter(({ hidden }) => hidden < Infinity)
    .sort((one, other) => one.hidden - other.hidden || one.off - other.off);
  const [best] = names;
  // A bar without the name that it belongs to would be nobody's.
  if (!best) return { code, name: null, bar: null, isSeen };
  if (!hasBar) return { code, name: best.spot, bar: null, isSeen };
  const candidates = names.filter(({ hidden }, index) => hidden === 0 || index < LAST_NAMES);
  for (const { spot } of candidates) {
    const box = boxOf(spot, name);
    const bar = besides(spot, name, room.px).find((beside) => barFits(beside, [box]));
    if (bar) return { code, name: spot, bar, isSeen };
  }
  return { code, name: best.spot, bar: null, isSeen };
}

/** Where a bar may stand by a name, best first: below it, above it, to its sides. */
function besides([x, y]: Unit, { width }: LabelSize, px: number): Unit[] {
  const [down, across] = [DROP * px, width / 2 + (BAR_REACH[0] + GAP) * px];
  const aside = width / 4;
  return [
    ...[down, -down].flatMap((dy): Unit[] => [
      [x, y + dy],
      [x - aside, y + dy],
      [x + aside, y + dy],
    ]),
    [x - across, y],
    [x + across, y],
  ];
}

/** What a bar covers. */
export function barBox([x, y]: Unit, px: number): UnitBounds {
  const [across, down] = [BAR_REACH[0] * px, BAR_REACH[1] * px];
  return { west: x - across, north: y - down, east: x + across, south: y + down };
}

function boxOf(spot: Unit, size: LabelSize): UnitBounds {
  return labelBox(spot, ['center', 0, 0], size);
}

function holdsBox(outer: UnitBounds, inner: UnitBounds): boolean {
  return (
    inner.west >= outer.west &&
    inner.east <= outer.east &&
    inner.north >= outer.north &&
    inner.south <= outer.south
  );
}

function isWithin([x, y]: Unit, { west, north, east, south }: UnitBounds): boolean {
  return x >= west && x <= east && y >= north && y <= south;
}

/** How much of a box lies under others. */
function hiddenOf(box: UnitBounds, occupied: readonly UnitBounds[]): number {
  return occupied.reduce((sum, { west, north, east, south }) => {
    const across = Math.min(box.east, east) - Math.max(box.west, west);
    const down = Math.min(box.south, south) - Math.max(box.north, north);
    return across > 0 && down > 0 ? sum + across * down : sum;
  }, 0);
}

/** Spots all over what is seen of a state. */
function spotsOf({ bounds, spotsOn }: ShapeOnScreen): Unit[] {
  if (!bounds) return [];
  const { west, north, east, south } = bounds;
  const step = Math.max(east - west, south - north) / STEPS;
  const along = (from: number, to: number) =>
    Array.from(
      { length: Math.ceil((to - from) / step) },
      (_, index) => from + (index + 0.5) * step,
    );
  const columns = along(west, east);
  return along(north, south).flatMap((level) => spotsOn(level, columns));
}

function nearest(spots: readonly Unit[], goal: Unit): Unit {
  return spots.reduce((best, spot) => (apart(spot, goal) < apart(best, goal) ? spot : best));
}

function middleOf(spots: readonly Unit[]): Unit {
  const sum = spots.reduce<Unit>(([x, y], spot) => [x + spot[0], y + spot[1]], [0, 0]);
  return [sum[0] / spots.length, sum[1] / spots.length];
}

function apart(one: Unit, other: Unit): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}
