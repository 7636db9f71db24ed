import { clearBar, isCountry } from './country-bar';
import type { Site } from './types';
import { GLYPH, RING } from './marker-size';
import { project, worldSize } from '$lib/base/mercator';

/** Markers whose middles are closer than this on screen, in px, would hide one another. */
export const CROWDED = 2 * GLYPH;

/** One marker on screen: a single site, one of a pair, or a crowd of more that a counted ring stands for. */
export interface Arranged {
  site: Site;
  /** How far off its point it is drawn, px (x to the right, y down). */
  offset: Px;
  paired: boolean;
  /** All sites of a crowd, the first included; null for a marker of one site. */
  crowd: readonly Site[] | null;
}

/** Px to the right and down. */
type Px = [x: number, y: number];

/** Sites that are drawn as one: by itself, as a pair or as a ring, each at its px of the map. */
interface Crowd {
  sites: readonly Site[];
  drawn: readonly Px[];
}

/**
 * Sets sites that would overlap at a zoom side by side: two as a pair of glyphs, more as one counted ring, or
 * around it where all their ids are `opened`. What a pair or a ring would then overlap joins it. A country's bar
 * belongs near its name: it joins no crowd, and keeps clear of the markers. Pure; sites keep their order.
 */
export function arrange(
  sites: readonly Site[],
  zoom: number,
  opened: ReadonlySet<string> = new Set(),
): Arranged[] {
  const size = worldSize(zoom);
  const spots = new Map(
    sites.map((site) => {
      const [x, y] = project(site.place.point);
      return [site, [x * size, y * size]] as const;
    }),
  );
  const spotOf = (site: Site) => spots.get(site) as Px;
  const drawnAt = ({ site, offset: [right, down] }: Arranged): Px => {
    const [x, y] = spotOf(site);
    return [x + right, y + down];
  };
  const order = new Map(sites.map((site, place) => [site, place]));
  const crowdOf = (some: readonly Site[]): Crowd => {
    const sorted = [...some].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    return { sites: sorted, drawn: markersOf(sorted).map(drawnAt) };
  };
  const towns = sites.filter(({ place }) => !isCountry(place));
  const drawn = new Map(
    crowdsOf(towns, crowdOf).map(({ sites: crowd }) => {
      const isOpen = crowd.length > 2 && crowd.every(({ id }) => opened.has(id));
      return [crowd[0], isOpen ? openedApart(crowd) : markersOf(crowd)];
    }),
  );
  const taken = [...drawn.values()].flat().map(drawnAt);
  const barOf = (site: Site): Arranged => {
    const offset = clearBar(site.place, spotOf(site), taken);
    return { site, offset, paired: false, crowd: null };
  };
  return sites.flatMap((site) => (isCountry(site.place) ? [barOf(site)] : (drawn.get(site) ?? [])));
}

/** Whether a crowd falls apart at a zoom: sites on one spot never do. */
export function comesApart(crowd: readonly Site[], zoom: number): boolean {
  return arrange(crowd, zoom).every((marker) => marker.crowd === null);
}

/** Crowds of which no two touch: each site joins those that it would touch, and these what they touch as one. */
function crowdsOf(sites: readonly Site[], crowdOf: (some: readonly Site[]) => Crowd): Crowd[] {
  const crowds = new Set<Crowd>();
  for (const site of sites) {
    let crowd = crowdOf([site]);
    for (;;) {
      const near = [...crowds].find((other) => touch(other, crowd));
      if (!near) break;
      crowds.delete(near);
      crowd = crowdOf([...near.sites, ...crowd.sites]);
    }
    crowds.add(crowd);
  }
  return [...crowds];
}

function touch(one: Crowd, other: Crowd): boolean {
  const reach = reachOf(one.sites) + reachOf(other.sites);
  return one.drawn.some((spot) => other.drawn.some((next) => apart(spot, next) < reach));
}

/** How a crowd that is not opened is drawn: a pair stands on a diagonal, half a glyph either way. */
function markersOf(crowd: readonly Site[]): Arranged[] {
  const [lead, other] = crowd as [Site, ...Site[]];
  if (crowd.length > 2) return [{ site: lead, offset: [0, 0], paired: false, crowd }];
  if (!other) return [{ site: lead, offset: [0, 0], paired: false, crowd: null }];
  return [
    { site: lead, offset: [7, -6], paired: true, crowd: null },
    { site: other, offset: [-7, 6], paired: true, crowd: null },
  ];
}

/** Room for a marker along the ring that an opened crowd stands on, and the ring's least radius, px. */
const ROOM = 30;
const LEAST_RING = 26;

/** A crowd on a ring around its place, the first above, then clockwise. */
function openedApart(crowd: readonly Site[]): Arranged[] {
  const radius = Math.max(LEAST_RING, (ROOM * crowd.length) / (2 * Math.PI));
  return crowd.map((site, index) => {
    const turn = (2 * Math.PI * index) / crowd.length;
    const offset: Px = [radius * Math.sin(turn), -radius * Math.cos(turn)];
    return { site, offset, paired: true, crowd: null };
  });
}

function reachOf(crowd: readonly Site[]): number {
  return crowd.length > 2 ? RING : GLYPH;
}

function apart([x1, y1]: Px, [x2, y2]: Px): number {
  return Math.hypot(x1 - x2, y1 - y2);
}
