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

/**
 * The side of a place on which a map of a width has to make room for its popup, and how much, px; nothing where one
 * side or the other has room anyway. `x` is the place's, px from the left.
 */
export function popupRoom(map: number, x: number): { left: number } | { right: number } | null {
  const room = popupWidth(map) + EDGE + REACH;
  if (map >= 2 * room) return null;
  return x > map / 2 ? { left: room } : { right: room };
}
