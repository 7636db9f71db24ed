import type { BaseMap } from '$lib/static-map/base-map';
import { interfaceColours as colours } from '$lib/static-map/interface-colours';
import type { Dossier } from '$lib/dossier/model/dossier';
import type { Named } from '$lib/static-map/base-map-labels';
import type { FilmChip, FilmScript } from './film-script';
import { layOutMap } from './map-layout';
import { MapPainter, paintGlyphAt } from './paint-map';
import type { Page } from './pages';
import { CHIP, INDENT, MARKED, styles, type Measure, type Row, type Style } from './rows';
import { mirrored, type Area, type Shape } from './shapes';

/** The font families of a page, as CSS names them. */
export interface Families {
  serif: string;
  sans: string;
}

/** What of a film is on each of its pages. */
type OnEachPage = Pick<FilmScript, 'direction' | 'language' | 'credit' | 'address'>;

/** Paints the pages of one film, each the same however often it is painted. */
export class PagePainter {
  readonly #script: OnEachPage;
  readonly #shape: Shape;
  readonly #families: Families;
  readonly #base: BaseMap;
  readonly #dossier: Named;
  readonly #maps: MapPainter;
  readonly #pen: CanvasRenderingContext2D;

  constructor(
    script: OnEachPage,
    shape: Shape,
    families: Families,
    base: BaseMap,
    dossier: Named & Pick<Dossier, 'plusOne' | 'layers'>,
  ) {
    this.#script = script;
    this.#shape = shape;
    this.#families = families;
    this.#base = base;
    this.#dossier = dossier;
    this.#maps = new MapPainter(base, dossier, dossier.layers);
    this.#pen = penOf(canvasOf(shape));
  }

  /** Measures texts as they will be painted. */
  readonly measure: Measure = (text, style) => {
    this.#pen.font = this.#fontOf(style);
    return this.#pen.measureText(text).width;
  };

  /** Paints a page onto a canvas of the shape's size. */
  paint(page: Page, pen: CanvasRenderingContext2D): void {
    const { width, height, columns, sheet } = this.#shape;
    const { direction } = this.#script;
    pen.direction = direction;
    pen.fillStyle = colours.paper;
    pen.fillRect(0, 0, width, height);
    const areas = columns[page.columns.length > 1 ? 2 : 1];
    page.columns.forEach(({ rows, map, told }, index) => {
      const area = map ? areas[index] : { text: sheet, map: sheet };
      if (!area) throw new Error(`A page has no column ${index}.`);
      if (map) {
        const place = mirrored(area.map, width, direction);
        this.#pen.font = `600 100px ${this.#families.sans}`;
        const layout = layOutMap(
          map,
          told,
          place,
          this.#base,
          this.#dossier,
          (text) => this.#pen.measureText(text).width / 100,
        );
        pen.direction = direction;
        this.#maps.paint(pen, layout, place, this.#families.sans);
        pen.strokeStyle = colours.ink;
        pen.lineWidth = 2;
        pen.strokeRect(place.x - 1, place.y - 1, place.width + 2, place.height + 2);
      }
      this.#paintRows(pen, rows, mirrored(area.text, width, direction));
    });
    this.#paintFoot(pen);
  }

  #paintRows(pen: CanvasRenderingContext2D, rows: readonly Row[], area: Area): void {
    const { scale } = this.#shape;
    let y = area.y;
    for (const { height, bar, line, chips } of rows) {
      const indent = bar ? INDENT * scale : 0;
      if (bar) this.#paintBar(pen, bar, area, y, height);
      if (line) {
        const at = indent + (line.mark ? MARKED * scale : 0);
        const middle = y + height / 2;
        if (line.mark) {
          const x = this.#x(area, 12 * scale);
          const up = 2 * scale;
          paintGlyphAt(pen, 'circle', line.mark, x, middle - up, 24 * scale, colours.ink);
        }
        pen.font = this.#fontOf(line.style);
        pen.fillStyle = styles[line.style].faint ? colours.ink2 : colours.ink;
        const { direction } = this.#script;
        pen.textAlign = direction === 'ltr' ? 'left' : 'right';
        pen.textBaseline = 'middle';
        pen.direction = line.isLatin ? 'ltr' : direction;
        pen.fillText(line.text, this.#x(area, at), middle);
      }
      if (chips) this.#paintChips(pen, chips, area, indent, y + height / 2);
      y += height;
    }
  }

  /** Beside the one side of a dispute a single line, beside the other a double one. */
  #paintBar(
    pen: CanvasRenderingContext2D,
    bar: NonNullable<Row['bar']>,
    area: Area,
    y: number,
    height: number,
  ): void {
    pen.fillStyle = colours.ink;
    const lines =
      bar === 'so'
        ? [{ at: 4, wide: 5 }]
        : [
            { at: 2, wide: 2 },
            { at: 8, wide: 2 },
          ];
    for (const { at, wide } of lines) {
      pen.fillRect(this.#x(area, at) - wide / 2, y, wide, height);
    }
  }

  /** Codes and numbers run from left to right in any language, one source after the other as reading goes. */
  #paintChips(
    pen: CanvasRenderingContext2D,
    chips: readonly FilmChip[],
    area: Area,
    indent: number,
    middle: number,
  ): void {
    const { scale } = this.#shape;
    const high = 30 * scale;
    let at = indent;
    for (const { code, spot, garbled } of chips) {
      const inner = CHIP.inner * scale;
      const codeWidth = this.measure(code, 'date') + 2 * inner;
      const spotWidth = spot ? CHIP.spot * scale + this.measure(spot, 'small') : 0;
      const start = this.#x(area, at);
      const left = this.#script.direction === 'ltr' ? start : start - codeWidth - spotWidth;
      pen.strokeStyle = colours.rule2;
      pen.lineWidth = 1.5;
      pen.setLineDash(garbled ? [4, 3] : []);
      pen.strokeRect(left, middle - high / 2, codeWidth, high);
      pen.setLineDash([]);
      pen.direction = 'ltr';
      pen.textAlign = 'left';
      pen.textBaseline = 'middle';
      pen.fillStyle = colours.ink;
      pen.font = this.#fontOf('date');
      pen.fillText(code, left + inner, middle + 1);
      pen.fillStyle = colours.ink2;
      pen.font = this.#fontOf('small');
      pen.fillText(spot, left + codeWidth + CHIP.spot * scale, middle + 1);
      at += codeWidth + spotWidth + CHIP.apart * scale;
    }
  }

  #paintFoot(pen: CanvasRenderingContext2D): void {
    const { width, foot, height } = this.#shape;
    const { direction, credit, address } = this.#script;
    pen.fillStyle = colours.paper;
    pen.fillRect(0, foot.y, width, height - foot.y);
    pen.fillStyle = colours.ink;
    pen.fillRect(0, foot.y, width, 2);
    const middle = foot.y + foot.height / 2;
    const area = mirrored(foot, width, direction);
    pen.fillStyle = colours.ink2;
    pen.textBaseline = 'middle';
    pen.direction = direction;
    pen.textAlign = 'start';
    pen.font = this.#fontOf('small');
    const isLow = foot.height < 80;
    const part = isLow ? foot.width * 0.62 : foot.width;
    const off = isLow ? 0 : foot.height / 5;
    pen.fillText(credit, this.#x(area, 0), middle - off, part);
    // An address is read from left to right in any language.
    const isAtEnd = isLow === (direction === 'ltr');
    pen.direction = 'ltr';
    pen.textAlign = isAtEnd ? 'right' : 'left';
    const room = isLow ? foot.width - part - 24 : foot.width;
    pen.fillText(address, this.#x(area, isLow ? foot.width : 0), middle + off, room);
  }

  /** Px from the left of what is some px from the side that reading begins on. */
  #x(area: Area, at: number): number {
    return this.#script.direction === 'ltr' ? area.x + at : area.x + area.width - at;
  }

  #fontOf(style: Style): string {
    const { face, weight, size } = styles[style];
    return `${weight} ${size * this.#shape.scale}px ${this.#families[face]}`;
  }
}

/** A canvas of a shape's size. */
export function canvasOf({ width, height }: Pick<Shape, 'width' | 'height'>): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

/** Whether this browser draws at all: one that resists being told apart by its canvas may not. */
export function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null;
}

/** Its pen. Read often, a canvas is kept out of the graphics card, whose drawing differs from card to card. */
export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (!pen) throw new Error('This browser gave no canvas to draw a film on.');
  return pen;
}
