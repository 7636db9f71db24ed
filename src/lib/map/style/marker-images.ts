import { GLYPH_SIZE, glyphPaths, HOLLOW_LINE } from '$lib/static-map/marker-glyph';
import type { Layer, Status } from '$lib/dossier/model/dossier';
import type { MarkerShape } from '$lib/dossier/model/vocabulary';
import {
  arrowImage,
  clusterImage,
  hatchImage,
  leaderImage,
  markerImage,
  obstacleImage,
  ringImage,
} from '../markers/marker-image-id';
import { OBSTACLE_SIZE } from '../markers/obstacles';
import { LEADER } from '../markers/plus-one-size';
import { paintGlyph } from '$lib/static-map/paint-glyph';
import { palettes, type Theme } from '$lib/static-map/palette';

/** A picture for the map's sprite, drawn at twice its size. */
export interface MarkerImage {
  id: string;
  pixels: ImageData;
}

export const PIXEL_RATIO = 2;

/** Clear space around the glyph, px, for the casing. */
const MARGIN = 3;
/** Width of the casing in land colour that parts a glyph from what is under it, px. */
const CASING = 2.2;
/** Places outside the chosen years shrink to this part. */
const OUTSIDE = 0.62;

type Size = [width: number, height: number];

/** A country's bar holds a number, so it is drawn larger than its sign in the legend. */
const countryBar: { path: string; box: Size } = { path: 'M0 0h26v16h-26z', box: [26, 16] };

function glyph(shape: MarkerShape): { path: string; box: Size } {
  return { path: glyphPaths[shape], box: [GLYPH_SIZE, GLYPH_SIZE] };
}

/** Radii of the ring around the selected marker, and of the one with a number in it, px. */
const SELECTION_RADIUS = 17;
const CLUSTER_RADIUS = 13;

/** Every marker picture of a theme: each layer as stated, reported, disputed, and outside the years. */
export function markerImages(layers: readonly Layer[], theme: Theme): MarkerImage[] {
  const statuses: (Status | null)[] = ['stated', 'reported', 'disputed', null];
  return [
    ...layers.flatMap((layer) =>
      statuses.map((status) => ({
        id: markerImage(layer.id, status, theme),
        pixels: drawMarker(layer, status, theme),
      })),
    ),
    ...layers.map((layer) => ({
      id: arrowImage(layer.id, theme),
      pixels: drawArrow(layer[theme]),
    })),
    { id: hatchImage(theme), pixels: drawHatch(theme) },
    { id: leaderImage(theme), pixels: drawLeader(theme) },
    { id: ringImage(theme), pixels: drawRing(theme, SELECTION_RADIUS, 0.6) },
    { id: obstacleImage, pixels: pixels(canvas([OBSTACLE_SIZE, OBSTACLE_SIZE])) },
    { id: clusterImage(theme), pixels: drawRing(theme, CLUSTER_RADIUS, 1) },
  ];
}

function drawMarker(layer: Layer, status: Status | null, theme: Theme): ImageData {
  const palette = palettes[theme];
  const { path: outline, box } = layer.shape === 'bar' ? countryBar : glyph(layer.shape);
  const size: Size = [box[0] + 2 * MARGIN, box[1] + 2 * MARGIN];
  const context = canvas(size);
  const colour = status === null ? palette.ink3 : layer[theme];
  const scale = status === null ? OUTSIDE : 1;

  context.translate(size[0] / 2, size[1] / 2);
  context.scale(scale, scale);
  context.translate(-box[0] / 2, -box[1] / 2);
  paintGlyph(context, { path: new Path2D(outline), box }, status, {
    ...{ colour, ground: palette.memberLand },
    ...{ casing: 2 * CASING, line: (2 * HOLLOW_LINE) / scale },
  });
  return pixels(context);
}

/** The head of a line that runs to the right, with its tip in the middle of the picture. */
function drawArrow(colour: string): ImageData {
  const [size, long, wide] = [24, 8, 4.5];
  const context = canvas([size, size]);
  context.translate(size / 2, size / 2);
  context.moveTo(-long, -wide);
  context.lineTo(0, 0);
  context.lineTo(-long, wide);
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.lineJoin = 'miter';
  context.stroke();
  return pixels(context);
}

/** Diagonal lines that repeat without a seam: a fill would read as control of the ground. */
function drawHatch(theme: Theme): ImageData {
  const size = 8;
  const context = canvas([size, size]);
  context.strokeStyle = palettes[theme].ink3;
  context.lineWidth = 0.9;
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift, size);
    context.lineTo(shift + size, 0);
  }
  context.stroke();
  return pixels(context);
}

/** A line with a dot at its end, which is on the right. */
function drawLeader(theme: Theme): ImageData {
  const context = canvas([LEADER, 6]);
  context.strokeStyle = context.fillStyle = palettes[theme].ink2;
  context.moveTo(0, 3);
  context.lineTo(LEADER - 4, 3);
  context.stroke();
  context.beginPath();
  context.arc(LEADER - 3, 3, 2.2, 0, 2 * Math.PI);
  context.fill();
  return pixels(context);
}

function drawRing(theme: Theme, radius: number, opacity: number): ImageData {
  const size = 2 * radius + 4;
  const context = canvas([size, size]);
  context.beginPath();
  context.arc(size / 2, size / 2, radius, 0, 2 * Math.PI);
  context.fillStyle = palettes[theme].memberLand;
  context.globalAlpha = opacity;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = palettes[theme].ink;
  context.lineWidth = 2;
  context.stroke();
  return pixels(context);
}

function canvas([width, height]: Size): CanvasRenderingContext2D {
  const element = document.createElement('canvas');
  element.width = width * PIXEL_RATIO;
  element.height = height * PIXEL_RATIO;
  const context = element.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gave no 2D canvas to draw the markers on.');
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  return context;
}

function pixels(context: CanvasRenderingContext2D): ImageData {
  const { width, height } = context.canvas;
  return context.getImageData(0, 0, width, height);
}
