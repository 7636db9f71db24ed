/** Px: how wide a popup is where there is room, and what it keeps from the map's edge. */
const WIDTH = 366;
export const EDGE = 16;
/** Px from the place to the popup's near side: the ring and a short leader. */
export const REACH = 44;
/** Px that a place has left for itself beside its popup. */
const OWN = 56;

/** How wide a popup is on a map, px: narrower where it would else cover its own place. */
export function popupWidth(map: number): number {
  return Math.min(WIDTH, map - EDGE - REACH - OWN);
}

export type PopupSide = 'left' | 'right';

interface Spot {
  x: number;
  y: number;
}

/** About how far a popup reaches above and below its place, px. */
const REACH_UP = 320;

/**
 * The side of its place on which a popup covers fewer of the other markers, or where that is equal the one with more
 * of the map. All in px of a map of a width; `others` may have the place itself among them.
 */
export function popupSide(map: number, at: Spot, others: readonly Spot[]): PopupSide {
  const reach = REACH + popupWidth(map);
  const beside = others.filter(({ y }) => Math.abs(y - at.y) < REACH_UP);
  const onLeft = beside.filter(({ x }) => x > at.x - reach && x < at.x - REACH).length;
  const onRight = beside.filter(({ x }) => x < at.x + reach && x > at.x + REACH).length;
  if (onLeft === onRight) return at.x > map / 2 ? 'left' : 'right';
  return onLeft < onRight ? 'left' : 'right';
}

/** What a popup takes of a map of a width on its side of its place, px. */
export function popupRoom(map: number): number {
  return popupWidth(map) + EDGE + REACH;
}
