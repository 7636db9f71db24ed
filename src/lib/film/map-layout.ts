import { baseMapLabels, type BaseMapLabel, type Named } from '$lib/static-map/base-map-labels';
import type { BaseMap } from '$lib/static-map/base-map';
import { baseMapNames } from '$lib/static-map/base-map-style';
import type { Box } from '$lib/static-map/outlines';
import { clamp } from '$lib/base/clamp';
import { letterSpacing } from '$lib/base/script';
import {
  holds,
  toPixels,
  viewportAround,
  viewportOfBounds,
  zoomOf,
  type Bounds,
  type Viewport,
} from '$lib/static-map/viewport';
import type { FilmMap, FilmSite, Told } from './film-script';
import { linesOf, type PlacedLine } from './map-lines';
import type { Area } from './shapes';

export interface PlacedSite {
  site: FilmSite;
  x: number;
  y: number;
  /** Told on this page, or only part of the chapter, or of neither. */
  rank: 'told' | 'chapter' | 'rest';
  /** Where its name is centred; null where there is no room for it. */
  label: { x: number; y: number } | null;
}

/** At the map's edge: what is told of a site beyond it, and where that is. */
export interface EdgeChip {
  site: FilmSite;
  x: number;
  y: number;
  width: number;
  /** The way there, in radians clockwise from the right. */
  angle: number;
}

export interface PlacedName extends BaseMapLabel {
  size: number;
  spacing: number;
}

export interface MapLayout {
  viewport: Viewport;
  sites: PlacedSite[];
  chips: EdgeChip[];
  lines: PlacedLine[];
  names: PlacedName[];
}

/** Px of a name on the map, and of the glyphs by rank. */
export const NAME_SIZE = 22;
export const GLYPH = { told: 28, chapter: 20, rest: 10 } as const;

/** Radius of the ring around what is told, px. */
export const RING = 24;
/** Px that a site is from the map's edge at least: what is nearer counts as beyond it. */
const EDGE = 30;
/** Px that a chip is high, and of it beside its name: a glyph and an arrow. */
export const CHIP_HEIGHT = 40;
export const CHIP_ENDS = 84;
/** Names of the base map are larger than on the live one: a film is seen small. */
const ENLARGED = 1.6;
/** The part of the map that its bounds fill. */
const FILLED = 0.9;

/** How a map's bounds lie in an area. */
export function viewportIn(bounds: Bounds, { width, height }: Area): Viewport {
  const [west, south, east, north] = bounds;
  const filling = viewportOfBounds(bounds, width * FILLED);
  const scale = filling.scale * Math.min(1, (height * FILLED) / filling.height);
  const zoom = zoomOf({ scale });
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  return viewportAround(middle, [width / 2, height / 2], zoom, [width, height]);
}

/** Where everything stands on a page's map. `widthOf` is a name's width in px at a size of 1. */
export function layOutMap(
  { bounds, sites, routes }: FilmMap,
  told: Told,
  area: Area,
  base: BaseMap,
  dossier: Named,
  widthOf: (text: string) => number,
): MapLayout {
  const viewport = viewportIn(bounds, area);
  const taken: Box[] = [];
  const all = sites.map((site) => place(site, told.sites, viewport));
  const isIn = ({ x, y }: PlacedSite) => holds(viewport, [x, y], -EDGE);
  const placed = all
    .filter(isIn)
    .sort((one, other) => ranks.indexOf(one.rank) - ranks.indexOf(other.rank));
  for (const { rank, x, y } of placed) {
    const half = rank === 'told' ? RING + 2 : GLYPH[rank] / 2 + 2;
    if (rank !== 'rest') taken.push(around(x, y, half, half));
  }
  const chips = all
    .filter((site) => site.rank === 'told' && !isIn(site))
    .map(({ site, x, y }) => {
      const width = widthOf(site.name) * NAME_SIZE + CHIP_ENDS;
      const chip = edgeChip(site, [x, y], width, taken, area);
      taken.push(around(chip.x, chip.y, width / 2, CHIP_HEIGHT / 2));
      return chip;
    });
  for (const site of placed) {
    if (site.rank === 'rest') continue;
    site.label = roomFor(site, widthOf(site.site.name) * NAME_SIZE, taken, area);
    if (site.label) taken.push(labelBox(site.label, widthOf(site.site.name) * NAME_SIZE));
  }
  const names = baseMapLabels(base, viewport, 16, dossier)
    .map((label): PlacedName => {
      const style = baseMapNames[label.kind];
      const [far, near] = (label.member ? style.memberSize : style.size).px;
      const size = ((far + near) / 2) * ENLARGED;
      return { ...label, size, spacing: size * letterSpacing(dossier.language, style.spacing) };
    })
    .sort((one, other) => Number(other.member) - Number(one.member))
    .filter(({ text, x, y, size, spacing }) => {
      const box = around(x, y, (widthOf(text) * size + spacing * text.length) / 2 + 4, size / 2);
      if (!isFree(box, taken, area)) return false;
      taken.push(box);
      return true;
    });
  const lines = linesOf(routes, told.facts, viewport, RING + 2);
  return { viewport, sites: placed.toReversed(), chips, lines, names };
}

const ranks: readonly PlacedSite['rank'][] = ['told', 'chapter', 'rest'];

function place(site: FilmSite, told: ReadonlySet<string>, viewport: Viewport): PlacedSite {
  const [x, y] = toPixels(viewport, site.point);
  const rank = told.has(site.id) ? 'told' : site.status === null ? 'rest' : 'chapter';
  return { site, rank, x, y, label: null };
}

/** A chip where the way to a spot, px, leaves the map, moved along the edge while another is there. */
function edgeChip(
  site: FilmSite,
  [x, y]: readonly [number, number],
  width: number,
  taken: readonly Box[],
  { width: across, height: down }: Area,
): EdgeChip {
  const angle = Math.atan2(y - down / 2, x - across / 2);
  const [half, halfHigh] = [width / 2 + 10, CHIP_HEIGHT / 2 + 10];
  const chip = {
    ...{ site, width, angle },
    x: clamp(x, half, across - half),
    y: clamp(y, halfHigh, down - halfHigh),
  };
  const start = chip.y;
  const step = CHIP_HEIGHT + 8;
  for (const by of [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5]) {
    chip.y = start + by * step;
    const box = around(chip.x, chip.y, width / 2, CHIP_HEIGHT / 2);
    if (isFree(box, taken, { x: 0, y: 0, width: across, height: down })) return chip;
  }
  return { ...chip, y: start };
}

function roomFor(site: PlacedSite, width: number, taken: readonly Box[], area: Area) {
  const { x, y, rank } = site;
  const reach = rank === 'told' ? RING : GLYPH[rank] / 2;
  const off = reach + 7;
  const down = reach + NAME_SIZE * 0.6;
  const spots = [
    { x: x + off + width / 2, y },
    { x: x - off - width / 2, y },
    { x, y: y - down },
    { x, y: y + down },
    { x: x + off + width / 2, y: y - down },
    { x: x + off + width / 2, y: y + down },
    { x: x - off - width / 2, y: y - down },
    { x: x - off - width / 2, y: y + down },
  ];
  return spots.find((spot) => isFree(labelBox(spot, width), taken, area)) ?? null;
}

function labelBox({ x, y }: { x: number; y: number }, width: number): Box {
  return around(x, y, width / 2 + 2, NAME_SIZE * 0.55);
}

function around(x: number, y: number, half: number, halfHigh: number): Box {
  return [x - half, y - halfHigh, x + half, y + halfHigh];
}

function isFree(box: Box, taken: readonly Box[], { width, height }: Area): boolean {
  const [left, top, right, bottom] = box;
  if (left < 4 || top < 4 || right > width - 4 || bottom > height - 4) return false;
  return taken.every(
    (other) => left >= other[2] || right <= other[0] || top >= other[3] || bottom <= other[1],
  );
}
