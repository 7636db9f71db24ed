import { kmPerDegree } from '$lib/base/mercator';
import type { Layer } from '$lib/dossier/model/dossier';
import type { BaseMap } from '$lib/static-map/base-map';
import { drawnSize } from '$lib/static-map/base-map-css';
import { baseMapLayers, baseMapNames, type BaseMapLayer } from '$lib/static-map/base-map-style';
import { drawBaseMap, type DrawnBaseMap, type Members } from '$lib/static-map/draw-base-map';
import { GLYPH_SIZE, glyphPaths, HOLLOW_LINE } from '$lib/static-map/marker-glyph';
import { hatch } from '$lib/static-map/hatch';
import { outlinesOf } from '$lib/static-map/outlines';
import { paintGlyph } from '$lib/static-map/paint-glyph';
import { palettes } from '$lib/static-map/palette';
import { pathData } from '$lib/static-map/path-data';
import type { Viewport } from '$lib/static-map/viewport';
import type { FilmSite } from './film-script';
import {
  CHIP_HEIGHT,
  GLYPH,
  NAME_SIZE,
  RING,
  type EdgeChip,
  type MapLayout,
  type PlacedSite,
} from './map-layout';
import { paintLine } from './paint-line';
import type { Area } from './shapes';

/** A film is light in any case: it is shown elsewhere, on paper-white pages. */
const palette = palettes.light;

/** Lines are wider than on the live map: a film is seen small. */
const SCALE = 1.5;
const PRECISION = { tolerance: 0.4, digits: 1 };

/** Paints maps into areas of a canvas. */
export class MapPainter {
  readonly #base: BaseMap;
  readonly #members: Members;
  readonly #layers: readonly Layer[];
  /** The base map of the last pages: those of one chapter have the same. */
  readonly #drawn = new Map<string, DrawnBaseMap>();

  constructor(base: BaseMap, members: Members, layers: readonly Layer[]) {
    this.#base = base;
    this.#members = members;
    this.#layers = layers;
  }

  /** Paints a map, with everything in it, into its area; `family` is that of its names. */
  paint(
    pen: CanvasRenderingContext2D,
    { viewport, sites, chips, lines, names }: MapLayout,
    area: Area,
    family: string,
  ): void {
    pen.save();
    pen.beginPath();
    pen.rect(area.x, area.y, area.width, area.height);
    pen.clip();
    pen.translate(area.x, area.y);
    this.#paintBase(pen, viewport);
    for (const site of sites) {
      this.#paintShape(pen, site, viewport);
      this.#paintDoubt(pen, site, viewport);
    }
    for (const line of lines) {
      const { light } = this.#layerOf(String(line.route.facts), line.route.layer);
      paintLine(pen, line, light);
    }
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.lineJoin = 'round';
    for (const { kind, text, x, y, size, spacing } of names) {
      pen.font = `600 ${size}px ${family}`;
      pen.letterSpacing = `${spacing}px`;
      paintName(pen, text, x, y, palette[baseMapNames[kind].colour], kind === 'country' ? 3 : 0);
    }
    pen.letterSpacing = '0px';
    for (const site of sites) this.#paintSite(pen, site);
    pen.font = `600 ${NAME_SIZE}px ${family}`;
    for (const { site, label } of sites) {
      if (label) paintName(pen, site.name, label.x, label.y, palette.ink, 5);
    }
    for (const chip of chips) this.#paintChip(pen, chip);
    pen.restore();
  }

  #paintBase(pen: CanvasRenderingContext2D, viewport: Viewport): void {
    const { width, height } = viewport;
    pen.fillStyle = palette.water;
    pen.fillRect(0, 0, width, height);
    const drawn = this.#drawnBase(viewport);
    const path = (data: string) => new Path2D(data);
    const land = path(drawn.land);
    const stroke = (layer: BaseMapLayer, on: Path2D) => strokeLayer(pen, layer, on);
    const fill = (layer: BaseMapLayer, on: Path2D) => {
      pen.fillStyle = palette[layer.colour];
      pen.fill(on);
    };
    stroke(baseMapLayers['ripple-wide'], land);
    stroke(baseMapLayers['ripple-narrow'], land);
    fill(baseMapLayers.land, land);
    for (const { area, plusOne } of drawn.states) {
      if (!plusOne) fill(baseMapLayers['member-land'], path(area));
    }
    for (const { area, band, plusOne } of drawn.states) {
      pen.save();
      pen.clip(path(area));
      const line = path(band);
      if (plusOne) stroke(baseMapLayers['band-plus-one'], line);
      else {
        stroke(baseMapLayers['band-wide'], line);
        stroke(baseMapLayers['band-narrow'], line);
      }
      pen.restore();
    }
    fill(baseMapLayers.lakes, path(drawn.lakes));
    stroke(baseMapLayers.rivers, path(drawn.rivers));
    stroke(baseMapLayers.borders, path(drawn.borders));
    stroke(baseMapLayers['borders-disputed'], path(drawn.disputed));
    stroke(baseMapLayers.coast, land);
  }

  #drawnBase(viewport: Viewport): DrawnBaseMap {
    const { width, height, scale, corner } = viewport;
    const key = [width, height, scale, ...corner].join(' ');
    const known = this.#drawn.get(key);
    if (known) return known;
    const drawn = drawBaseMap(
      this.#base,
      viewport,
      [0, 0, width, height],
      PRECISION,
      this.#members,
    );
    // Two maps side by side are the most that a page has.
    if (this.#drawn.size > 1) this.#drawn.clear();
    this.#drawn.set(key, drawn);
    return drawn;
  }

  /** The outline of a site that is told, hatched inside where it is an area. */
  #paintShape(pen: CanvasRenderingContext2D, { site, rank }: PlacedSite, viewport: Viewport): void {
    if (rank !== 'told' || !site.shape) return;
    const { width, height } = viewport;
    const outlines = outlinesOf(site.shape, viewport, [0, 0, width, height]);
    const outline = new Path2D(pathData(outlines, PRECISION));
    pen.strokeStyle = palette.ink3;
    pen.lineWidth = 1.6;
    pen.stroke(outline);
    if (!site.shape.type.endsWith('Polygon')) return;
    pen.save();
    pen.clip(outline);
    pen.globalAlpha = 0.5;
    pen.stroke(new Path2D(hatch(width, height)));
    pen.restore();
  }

  /** How far off a site may be: a dashed ring, as wide as the doubt. */
  #paintDoubt(
    pen: CanvasRenderingContext2D,
    { site, x, y, rank }: PlacedSite,
    viewport: Viewport,
  ): void {
    if (rank !== 'told' || site.doubtKm === 0) return;
    const radius = (site.doubtKm / kmPerDegree(site.point[1])) * viewport.scale;
    if (radius < GLYPH.told) return;
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.strokeStyle = palette.ink3;
    pen.lineWidth = 2;
    pen.setLineDash([8, 6]);
    pen.stroke();
    pen.setLineDash([]);
  }

  #paintSite(pen: CanvasRenderingContext2D, { site, x, y, rank }: PlacedSite): void {
    const layer = this.#layerOf(site.id, site.layer);
    if (rank === 'told') {
      pen.beginPath();
      pen.arc(x, y, RING, 0, 2 * Math.PI);
      pen.fillStyle = palette.memberLand;
      pen.globalAlpha = 0.7;
      pen.fill();
      pen.globalAlpha = 1;
      pen.strokeStyle = palette.ink;
      pen.lineWidth = 2.5;
      pen.stroke();
    }
    const colour = rank === 'rest' ? palette.ink3 : layer.light;
    paintGlyphAt(pen, layer.shape, site.status, x, y, GLYPH[rank], colour);
  }

  /** A site beyond the edge: its sign and name on a ground of their own, with an arrow that points there. */
  #paintChip(pen: CanvasRenderingContext2D, { site, x, y, width, angle }: EdgeChip): void {
    const layer = this.#layerOf(site.id, site.layer);
    pen.fillStyle = palette.memberLand;
    pen.strokeStyle = palette.ink;
    pen.lineWidth = 1.5;
    pen.beginPath();
    pen.roundRect(x - width / 2, y - CHIP_HEIGHT / 2, width, CHIP_HEIGHT, 4);
    pen.fill();
    pen.stroke();
    paintGlyphAt(pen, layer.shape, site.status, x - width / 2 + 22, y, 22, layer.light);
    pen.fillStyle = palette.ink;
    pen.fillText(site.name, x, y + 1);
    pen.save();
    pen.translate(x + width / 2 - 22, y);
    pen.rotate(angle);
    pen.beginPath();
    for (const [ex, ey] of [
      [-10, 0],
      [10, 0],
      [3, -7],
    ] as const)
      pen.lineTo(ex, ey);
    pen.moveTo(10, 0);
    pen.lineTo(3, 7);
    pen.lineWidth = 2.5;
    pen.stroke();
    pen.restore();
  }

  #layerOf(of: string, layer: string): Layer {
    const found = this.#layers.find(({ id }) => id === layer);
    if (!found) throw new Error(`"${of}" is on "${layer}", which is no layer.`);
    return found;
  }
}

function strokeLayer(pen: CanvasRenderingContext2D, layer: BaseMapLayer, on: Path2D): void {
  if (!layer.width) return;
  const width = drawnSize(layer.width, SCALE);
  pen.strokeStyle = palette[layer.colour];
  pen.globalAlpha = (layer.opacity ?? 1) * (layer.blur ? 0.75 : 1);
  // The half of the line that is beyond the border is cut off.
  pen.lineWidth = layer.isInside ? 2 * width : width;
  pen.lineJoin = 'round';
  pen.setLineDash(layer.dashes?.map((part) => part * width) ?? []);
  pen.stroke(on);
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

function paintName(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  halo: number,
): void {
  if (halo > 0) {
    pen.strokeStyle = palette.halo;
    pen.lineWidth = halo;
    pen.strokeText(text, x, y);
  }
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

/** A glyph of a size in px, centred on a spot. */
export function paintGlyphAt(
  pen: CanvasRenderingContext2D,
  shape: Layer['shape'],
  status: FilmSite['status'],
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  const outline = new Path2D(glyphPaths[shape]);
  pen.save();
  pen.translate(x, y);
  pen.scale(size / GLYPH_SIZE, size / GLYPH_SIZE);
  pen.translate(-GLYPH_SIZE / 2, -GLYPH_SIZE / 2);
  paintGlyph(pen, { path: outline, box: [GLYPH_SIZE, GLYPH_SIZE] }, status, {
    ...{ colour, ground: palette.memberLand },
    ...{ casing: 3, line: 2 * HOLLOW_LINE },
  });
  pen.restore();
}
