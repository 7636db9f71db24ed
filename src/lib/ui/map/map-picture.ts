import type { Layer } from '$lib/dossier/model/dossier';
import { glyphPaths } from '$lib/static-map/marker-glyph';

/** What is written around a picture of the map, in the page's language. */
export interface PictureWords {
  /** Above the map: the site, and the choice of years. */
  title: string;
  years: string;
  /** Below it: what the fills mean, whose map it is, and the address that brings the view back. */
  firmness: { solid: string; hollow: string; half: string };
  credit: string;
  address: string;
  direction: 'ltr' | 'rtl';
}

export interface PictureColours {
  paper: string;
  ink: string;
  faint: string;
  /** Of a layer's glyph. */
  of(layer: Layer): string;
}

/** Px at one device pixel to the px; the whole picture grows with the map's own density. */
const MARGIN = 20;
const HEAD = 56;
const LINE = 26;
const GLYPH = 16;

/**
 * The map with its title above and its legend, attribution and link below, as one canvas. `scale` is how many
 * device pixels the map's canvas has to the px.
 */
export function mapPicture(
  map: HTMLCanvasElement,
  scale: number,
  layers: readonly Layer[],
  words: PictureWords,
  colours: PictureColours,
  font: string,
): HTMLCanvasElement {
  const width = map.width / scale;
  const mapHeight = map.height / scale;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no canvas to draw a picture on.');
  const items = legendItems(layers, words, colours);
  const rows = legendRows(pen, items, width - 2 * MARGIN, font);
  canvas.width = map.width;
  canvas.height = Math.round((HEAD + mapHeight + MARGIN + (rows.length + 2) * LINE) * scale);

  pen.scale(scale, scale);
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, width, canvas.height / scale);
  pen.drawImage(map, 0, HEAD, width, mapHeight);
  pen.direction = words.direction;
  pen.textAlign = 'start';
  pen.textBaseline = 'middle';
  const start = words.direction === 'rtl' ? width - MARGIN : MARGIN;
  const forward = words.direction === 'rtl' ? -1 : 1;

  pen.fillStyle = colours.ink;
  pen.font = `600 20px ${font}`;
  pen.fillText(words.title, start, HEAD / 2);
  const after = pen.measureText(words.title).width + MARGIN;
  pen.font = `15px ${font}`;
  pen.fillText(words.years, start + forward * after, HEAD / 2);

  let y = HEAD + mapHeight + MARGIN;
  pen.font = `14px ${font}`;
  for (const row of rows) {
    let x = start;
    for (const { item, length } of row) {
      drawGlyph(pen, item, x + forward * (GLYPH / 2), y);
      pen.fillStyle = colours.ink;
      pen.fillText(item.name, x + forward * (GLYPH + 8), y);
      x += forward * length;
    }
    y += LINE;
  }
  pen.fillStyle = colours.faint;
  pen.font = `12px ${font}`;
  pen.fillText(words.credit, start, y);
  // An address is read from left to right in any language.
  pen.direction = 'ltr';
  pen.textAlign = words.direction === 'rtl' ? 'right' : 'left';
  pen.fillText(words.address, start, y + LINE * 0.75, width - 2 * MARGIN);
  return canvas;
}

interface LegendItem {
  name: string;
  path: string;
  colour: string;
  fill: 'solid' | 'hollow' | 'half';
}

function legendItems(
  layers: readonly Layer[],
  { firmness }: PictureWords,
  colours: PictureColours,
): LegendItem[] {
  const mark = (fill: LegendItem['fill']): LegendItem => ({
    name: firmness[fill],
    path: glyphPaths.circle,
    colour: colours.ink,
    fill,
  });
  return [
    ...layers.map((layer): LegendItem => ({
      name: layer.name,
      path: glyphPaths[layer.shape],
      colour: colours.of(layer),
      fill: 'solid',
    })),
    mark('solid'),
    mark('hollow'),
    mark('half'),
  ];
}

/** The items of the legend in lines that fit a width, each with the px that it takes. */
function legendRows(
  pen: CanvasRenderingContext2D,
  items: readonly LegendItem[],
  width: number,
  font: string,
): { item: LegendItem; length: number }[][] {
  pen.font = `14px ${font}`;
  const rows: { item: LegendItem; length: number }[][] = [[]];
  let used = 0;
  for (const item of items) {
    const length = GLYPH + 8 + pen.measureText(item.name).width + 24;
    if (used > 0 && used + length > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ item, length });
    used += length;
  }
  return rows;
}

function drawGlyph(
  pen: CanvasRenderingContext2D,
  { path, colour, fill }: LegendItem,
  x: number,
  y: number,
): void {
  const glyph = new Path2D(path);
  pen.save();
  pen.translate(x - GLYPH / 2, y - GLYPH / 2);
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.8;
  if (fill !== 'solid') pen.stroke(glyph);
  if (fill === 'half') {
    pen.beginPath();
    pen.rect(0, 0, GLYPH / 2, GLYPH);
    pen.clip();
  }
  if (fill !== 'hollow') pen.fill(glyph);
  pen.restore();
}
