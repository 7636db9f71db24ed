/** Px: how wide a popup is where there is room, and what it keeps from the map's edge; below it are scale and credit. */
const WIDTH = 366;
export const EDGE = 16;
export const FOOT = 32;
/** Px between it and what stands above it. */
export const GAP = 8;
/** Px at one side of the map that its buttons take, and what a popup keeps from that side. */
const CONTROLS = 62;
const BESIDE_CONTROLS = CONTROLS + 10;
/** Px from the place to the popup's near side: the ring and a short leader. */
export const REACH = 44;
/** Px that a place has left for itself beside its popup: half its ring. */
const OWN = 28;

export type PopupSide = 'left' | 'right';

/** Px that a popup keeps from either side of a map whose buttons stand at one of them. */
export function popupEdges(controls: PopupSide): Record<PopupSide, number> {
  return { left: EDGE, right: EDGE, [controls]: BESIDE_CONTROLS };
}

/** What the buttons of a map cover of it, px from their side. */
export function controlsRoom(controls: PopupSide): Partial<Record<PopupSide, number>> {
  return { [controls]: CONTROLS };
}

/** How wide a popup is on a map, px: narrower where it would else cover its own place, or the map's buttons. */
export function popupWidth(map: number): number {
  return Math.min(WIDTH, map - EDGE - REACH - OWN - BESIDE_CONTROLS);
}

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
export function popupRoom(map: number, side: PopupSide, controls: PopupSide): number {
  return popupWidth(map) + popupEdges(controls)[side] + REACH;
}
