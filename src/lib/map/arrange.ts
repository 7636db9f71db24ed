import type { Site } from './input';
import { project, worldSize } from '$lib/dossier/mercator';

/** Sites closer than this on screen, in px, would hide one another. */
export const CROWDED = 14;

/** One marker on screen: a single site, one of a pair, or a crowd of more that a counted ring stands for. */
export interface Arranged {
  site: Site;
  /** How far off its point it is drawn, px (x to the right, y down). */
  offset: [x: number, y: number];
  paired: boolean;
  /** All sites of a crowd, the first included; null for a marker of one site. */
  crowd: readonly Site[] | null;
}

/**
 * Sets sites that would overlap at a zoom side by side: two as a pair of glyphs, more as one counted ring, or
 * around it where `opened` is the id of its first site. Pure; sites keep their order.
 */
export function arrange(
  sites: readonly Site[],
  zoom: number,
  opened: string | null = null,
): Arranged[] {
  const crowds: Site[][] = [];
  for (const site of sites) {
    const near = crowds.find(([lead]) => lead && crowded(lead, site, zoom));
    if (near) near.push(site);
    else crowds.push([site]);
  }
  return crowds.flatMap((crowd): Arranged[] => {
    const [lead] = crowd as [Site, ...Site[]];
    if (crowd.length > 2 && lead.id === opened) return openedApart(crowd);
    if (crowd.length > 2) return [{ site: lead, offset: [0, 0], paired: false, crowd }];
    const paired = crowd.length === 2;
    return crowd.map((site, index) => ({
      site,
      offset: paired ? pairOffset(index) : [0, 0],
      paired,
      crowd: null,
    }));
  });
}

/** Whether a crowd falls apart at a zoom: sites on one spot never do. */
export function comesApart(crowd: readonly Site[], zoom: number): boolean {
  return arrange(crowd, zoom).every((marker) => marker.crowd === null);
}

/** Room for a marker along the ring that an opened crowd stands on, and the ring's least radius, px. */
const ROOM = 30;
const LEAST_RING = 26;

/** A crowd on a ring around its place, the first above, then clockwise. */
function openedApart(crowd: readonly Site[]): Arranged[] {
  const radius = Math.max(LEAST_RING, (ROOM * crowd.length) / (2 * Math.PI));
  return crowd.map((site, index) => {
    const turn = (2 * Math.PI * index) / crowd.length;
    const offset: [number, number] = [radius * Math.sin(turn), -radius * Math.cos(turn)];
    return { site, offset, paired: true, crowd: null };
  });
}

/** A country's bar belongs under its name and joins no crowd. */
function crowded(one: Site, other: Site, zoom: number): boolean {
  const countries = [one, other].some(({ place }) => place.precision === 'country');
  return !countries && distance(one, other, zoom) < CROWDED;
}

/** A pair stands on a diagonal, half a glyph either way. */
function pairOffset(index: number): [number, number] {
  return index === 0 ? [7, -6] : [-7, 6];
}

function distance(one: Site, other: Site, zoom: number): number {
  const [x1, y1] = project(one.place.point);
  const [x2, y2] = project(other.place.point);
  return Math.hypot(x1 - x2, y1 - y2) * worldSize(zoom);
}
