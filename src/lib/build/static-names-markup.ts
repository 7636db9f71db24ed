import { escapeMarkup } from '$lib/base/escape-markup';
import type { Dossier } from '$lib/dossier/model/dossier';
import { locales } from '$lib/i18n/locales';
import { project, worldSize } from '$lib/base/mercator';
import { isFree, type UnitBounds } from '$lib/map/markers/label-box';
import { GAP, GLOSS, LEADER, OFF, plusOneBox, SIZE } from '$lib/map/markers/plus-one-size';
import { isDrawn, type StaticViewport } from '$lib/static-map/static-viewport';
import { toPixels, unitOf, zoomOf } from '$lib/static-map/viewport';
import type { WholeBaseMap } from './base-map-from-disk';
import { staticGlyphs } from './static-glyphs';
import {
  sitesShown,
  staticNameBox,
  staticNames,
  type StaticName,
  type StaticNames,
  type StaticWindow,
} from './static-names';

/**
 * The windows that names are placed for, px: a phone with its sheet at half and what is over its map, and a desk's;
 * `least` is how narrow those are that show the same names, `roomy` those that show what needs room, as in StaticMap.svelte.
 */
const windows = {
  narrow: { width: 390, height: 844, above: 116, below: 447, least: 320, roomy: 390 },
  wide: { width: 1072, height: 720, above: 0, below: 0, least: 650, roomy: 900 },
} as const;

/** Flat maps of the width that names without and with "roomy" need, px: where the least stands left of what is told. */
const flat = [650, 900].map((width) => ({ width, height: 620, above: 0, below: 0 }));

/** The maps beside the panel in windows of 1280 and 1366 px, where the opening’s card covers the most of what is told; px. */
const underCard = [
  { width: 912, height: 620, above: 0, below: 0 },
  { width: 998, height: 588, above: 0, below: 0 },
] as const;
/** That card, px; in Arabic it stands beside the map’s buttons. */
const CARD = { left: 16, leftOfButtons: 68, top: 16, width: 360, height: 270 };

/**
 * The names of a static map as SVG elements, once for narrow windows and once for wide ones, for a style sheet to show
 * the one and to paint; and where the bars of countries stand in each, for `barsIn`.
 */
export function staticNamesMarkup(
  dossier: Dossier,
  base: WholeBaseMap,
  viewport: StaticViewport,
  chosen: string | null,
): { names: string; bars: string } {
  const placed = Object.entries(windows).map(([kind, window]) => {
    const where = windowOf(viewport, window);
    const zoomIn = (width: number) =>
      viewport.fixed
        ? where.zoom
        : zoomOf({ scale: (viewport.scale * width * 0.75) / viewport.width });
    const zooms = { leastZoom: zoomIn(window.least), roomyZoom: zoomIn(window.roomy) };
    const glyphs = staticGlyphs(viewport, sitesShown(dossier));
    const found = staticNames(dossier, base, { ...where, ...zooms, glyphs }, chosen);
    const names = found.names.filter(({ at }) => isDrawn(viewport, toPixels(viewport, at)));
    return { kind, found: { ...found, names } };
  });
  return {
    names: placed
      .map(({ kind, found }) => {
        const isFirst = kind === 'wide' && chosen === null && !viewport.fixed;
        const cards = isFirst ? cardsOver(dossier, viewport) : [];
        return `<g class="${kind}">${markupOf(found, dossier, viewport, cards)}</g>`;
      })
      .join(''),
    bars: placed
      .flatMap(({ kind, found }) =>
        found.bars.map(({ id, at }) => `${kind} ${id} ${rounded(toPixels(viewport, at))}`),
      )
      .join(','),
  };
}

/** What a page's map shows in a window: its bounds fill what is not covered, less an eighth. */
function windowOf(
  viewport: StaticViewport,
  { width, height, above, below }: Record<'width' | 'height' | 'above' | 'below', number>,
): Omit<StaticWindow, 'leastZoom' | 'roomyZoom' | 'glyphs'> {
  const isWide = width > 760;
  if (viewport.fixed) {
    const [west, north] = unitOf(viewport, [0, 0]);
    const [east, south] = unitOf(viewport, [viewport.width, viewport.height]);
    const viewBounds = { west, north, east, south };
    return { zoom: zoomOf(viewport), viewBounds, covered: [], isWide };
  }
  const margin = Math.min(width, height - above - below) / 8;
  const scale = Math.min(
    (width - 2 * margin) / viewport.width,
    (height - above - below - 2 * margin) / viewport.height,
  );
  const middle = [viewport.width / 2, viewport.height / 2] as const;
  const reach = [width / 2 / scale, (height - above - below) / 2 / scale] as const;
  const [west, north] = unitOf(viewport, [
    middle[0] - reach[0],
    middle[1] - reach[1] - above / scale,
  ]);
  const [east, south] = unitOf(viewport, [
    middle[0] + reach[0],
    middle[1] + reach[1] + below / scale,
  ]);
  const px = (south - north) / height;
  return {
    zoom: zoomOf({ scale: viewport.scale * scale }),
    viewBounds: { west, north, east, south },
    covered: [
      { west, north, east, south: north + above * px },
      { west, north: south - below * px, east, south },
    ],
    isWide,
  };
}

/** A window's zoom, and what the opening's card covers of its map, in the unit square. */
interface Card {
  zoom: number;
  box: UnitBounds;
}

function cardsOver({ language }: Dossier, viewport: StaticViewport): Card[] {
  const isRtl = locales.some(({ code, direction }) => code === language && direction === 'rtl');
  return underCard.map((window) => {
    const { zoom, viewBounds } = windowOf(viewport, window);
    const px = 1 / worldSize(zoom);
    const west = viewBounds.west + (isRtl ? CARD.leftOfButtons : CARD.left) * px;
    const north = viewBounds.north + CARD.top * px;
    const [east, south] = [west + CARD.width * px, north + CARD.height * px];
    return { zoom, box: { west, north, east, south } };
  });
}

/**
 * The names as elements. Those that one of the cards covers any of are told apart, for a style sheet to leave
 * them out; but members keep theirs.
 */
function markupOf(
  { names, plusOne }: StaticNames,
  { plusOneLabel, language }: Dossier,
  viewport: StaticViewport,
  cards: readonly Card[],
): string {
  const isCovered = (name: StaticName) =>
    name.kind !== 'member' &&
    cards.some(({ zoom, box }) => !isFree(staticNameBox(name, language, zoom), [box]));
  const label =
    plusOne &&
    plusOneLabel &&
    plusOneMarkup(
      plusOneLabel,
      toPixels(viewport, plusOne),
      plusOneRoom(plusOneLabel, plusOne, viewport),
    );
  return [label ?? '', ...names.map((name) => nameMarkup(name, viewport, isCovered(name)))].join(
    '',
  );
}

function nameMarkup(
  { kind, lines, at, anchor, off, size, site, roomy }: StaticName,
  viewport: StaticViewport,
  isCovered: boolean,
) {
  const kinds = `${kind === 'member' ? 'country member' : kind}${isCovered ? ' under-card' : ''}${roomy ? ' roomy' : ''}`;
  const side = anchor.endsWith('left') ? ' start' : anchor.endsWith('right') ? ' end' : '';
  // MapLibre's anchor says which side of the text is at the point.
  const level = anchor.startsWith('top') ? 0.5 : anchor.startsWith('bottom') ? -0.5 : 0;
  const x = Math.round(off[0]);
  const first = off[1] + level * size * 1.2 * lines.length - ((lines.length - 1) * size * 1.2) / 2;
  const texts =
    lines.length === 1
      ? escapeMarkup(lines[0] ?? '')
      : lines
          .map((line, index) => {
            const dy = index === 0 ? '' : ` dy="${Math.round(size * 1.2)}"`;
            return `<tspan x="${x}"${dy}>${escapeMarkup(line)}</tspan>`;
          })
          .join('');
  const of = site === undefined ? '' : ` data-of="${escapeMarkup(site)}"`;
  const spot = x === 0 && Math.round(first) === 0 ? '' : ` x="${x}" y="${Math.round(first)}"`;
  const [left, top] = toPixels(viewport, at);
  return `<g transform="translate(${rounded([left, top])})"><text class="sized ${kinds}${side}" font-size="${Math.round(size * 10) / 10}"${spot}${of}>${texts}</text></g>`;
}

/** The class of the plus-one's name, by the narrowest map whose edge does not cut it. */
function plusOneRoom(
  label: NonNullable<Dossier['plusOneLabel']>,
  at: [number, number],
  viewport: StaticViewport,
): string {
  if (viewport.fixed) return '';
  const fits = flat.map((window) => {
    const { zoom, viewBounds } = windowOf(viewport, window);
    return plusOneBox(project(at), label, zoom).west >= viewBounds.west;
  });
  if (fits[0]) return '';
  return fits[1] ? ' roomy' : ' roomiest';
}

function plusOneMarkup(
  { name, gloss }: NonNullable<Dossier['plusOneLabel']>,
  spot: readonly [number, number],
  room: string,
): string {
  const x = -(GAP + LEADER + OFF);
  return `<g transform="translate(${rounded(spot)})"><g class="sized plus-one${room}"><path class="line" d="m-${GAP} 0h-${LEADER}"/><text x="${x}" y="-8" font-size="${SIZE}">${escapeMarkup(name)}</text><text class="gloss" x="${x}" y="8" font-size="${Math.round(SIZE * GLOSS)}">${escapeMarkup(gloss)}</text></g></g>`;
}

function rounded([x, y]: readonly [number, number]): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
