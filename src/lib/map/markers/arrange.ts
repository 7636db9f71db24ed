import { isCountry } from '$lib/dossier/model/country';
import { clearBar } from './country-bar';
import type { Site } from './types';
import { GLYPH, RING } from './marker-size';
import { project, worldSize } from '$lib/base/mercator';

/** Markers whose middles are closer than this on screen, in px, would hide one another. */
export const CLUSTER_DISTANCE = 2 * GLYPH;

/** One marker on screen: a single site, one of a pair, or a ring with the count of a cluster. */
export interface Arranged {
  site: Site;
  /** How far off its point it is drawn, px (x to the right, y down). */
  offset: Px;
  /** Where it is drawn instead of on its place's point, in degrees: the bar of a country, beside its name. */
  at?: [longitude: number, latitude: number];
  paired: boolean;
  /** All sites of a cluster, the first included; null for a marker of one site. */
  cluster: readonly Site[] | null;
}

/** The point, in degrees, that a marker is drawn on or off. */
export function pointOf({ at, site }: Pick<Arranged, 'at' | 'site'>): [number, number] {
  return at ?? site.place.point;
}

/** Px to the right and down. */
type Px = [x: number, y: number];

/** Sites that are drawn as one: by itself, as a pair or as a ring, each at its px of the map. */
interface Cluster {
  sites: readonly Site[];
  drawn: readonly Px[];
}

/**
 * Sets sites that would overlap at a zoom side by side: two as a pair of glyphs, more as one counted ring, or
 * around it where all their ids are `opened`. What a pair or a ring would then overlap joins it. A country's bar
 * belongs near its name: it joins no cluster, and keeps clear of the markers. Pure; sites keep their order.
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
  const clusterOf = (some: readonly Site[]): Cluster => {
    const sorted = [...some].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    return { sites: sorted, drawn: markersOf(sorted).map(drawnAt) };
  };
  const towns = sites.filter(({ place }) => !isCountry(place));
  const drawn = new Map(
    clustersOf(towns, clusterOf).map(({ sites: cluster }) => {
      const isOpen = cluster.length > 2 && cluster.every(({ id }) => opened.has(id));
      return [cluster[0], isOpen ? openedApart(cluster) : markersOf(cluster)];
    }),
  );
  const occupied = [...drawn.values()].flat().map(drawnAt);
  const barOf = (site: Site): Arranged => {
    const offset = clearBar(site.place, spotOf(site), occupied);
    return { site, offset, paired: false, cluster: null };
  };
  return sites.flatMap((site) => (isCountry(site.place) ? [barOf(site)] : (drawn.get(site) ?? [])));
}

/** Whether a cluster splits at a zoom: sites at the same point never do. */
export function comesApart(cluster: readonly Site[], zoom: number): boolean {
  return arrange(cluster, zoom).every((marker) => marker.cluster === null);
}

/** Clusters that do not touch: a site joins the clusters it would overlap, and merges them. */
function clustersOf(
  sites: readonly Site[],
  clusterOf: (some: readonly Site[]) => Cluster,
): Cluster[] {
  const clusters = new Set<Cluster>();
  for (const site of sites) {
    let cluster = clusterOf([site]);
    for (;;) {
      const near = [...clusters].find((other) => touch(other, cluster));
      if (!near) break;
      clusters.delete(near);
      cluster = clusterOf([...near.sites, ...cluster.sites]);
    }
    clusters.add(cluster);
  }
  return [...clusters];
}

function touch(one: Cluster, other: Cluster): boolean {
  const reach = reachOf(one.sites) + reachOf(other.sites);
  return one.drawn.some((spot) => other.drawn.some((next) => apart(spot, next) < reach));
}

/** How a closed cluster is drawn: two sites side by side on a diagonal, more as one ring. */
function markersOf(cluster: readonly Site[]): Arranged[] {
  const [lead, other] = cluster as [Site, ...Site[]];
  if (cluster.length > 2) return [{ site: lead, offset: [0, 0], paired: false, cluster }];
  if (!other) return [{ site: lead, offset: [0, 0], paired: false, cluster: null }];
  return [
    { site: lead, offset: [7, -6], paired: true, cluster: null },
    { site: other, offset: [-7, 6], paired: true, cluster: null },
  ];
}

/** Space for each marker along the ring of an opened cluster, and the smallest radius of the ring, px. */
const ROOM = 30;
const MIN_RING = 26;

/** The sites of a cluster on a ring, the first at the top, then clockwise. */
function openedApart(cluster: readonly Site[]): Arranged[] {
  const radius = Math.max(MIN_RING, (ROOM * cluster.length) / (2 * Math.PI));
  return cluster.map((site, index) => {
    const turn = (2 * Math.PI * index) / cluster.length;
    const offset: Px = [radius * Math.sin(turn), -radius * Math.cos(turn)];
    return { site, offset, paired: true, cluster: null };
  });
}

function reachOf(cluster: readonly Site[]): number {
  return cluster.length > 2 ? RING : GLYPH;
}

function apart([x1, y1]: Px, [x2, y2]: Px): number {
  return Math.hypot(x1 - x2, y1 - y2);
}
