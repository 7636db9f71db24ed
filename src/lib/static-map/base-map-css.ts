import {
  atZoom,
  baseMapLayers,
  baseMapNames,
  HALO,
  relief,
  type BaseMapLayer,
  type ByZoom,
} from './base-map-style';
import type { Palette } from './palette';

/** The zoom that the drawn maps have their widths and sizes of: about that of the first view. */
const ZOOM = 5;

/** What is for the live map alone: at the zoom of the drawn ones it would hardly be seen. */
const ONLY_LIVE: readonly string[] = ['graticule', 'divisions'];

const drawnLayers: [string, BaseMapLayer][] = Object.entries(baseMapLayers).filter(
  ([id]) => !ONLY_LIVE.includes(id),
);

/** The colours that a drawing of the base map has. */
export const drawnColours: ReadonlySet<keyof Palette> = new Set([
  ...drawnLayers.map(([, { colour }]) => colour),
  ...Object.values(baseMapNames).map(({ colour }) => colour),
  'halo',
]);

/**
 * A size of the base map's style in a drawing of it, px: `scale` times as large as on the live map, rounded to a tenth.
 */
export function drawnSize(size: ByZoom, scale: number): number {
  return Math.round(atZoom(size, ZOOM) * scale * 10) / 10;
}

/** The rules that size the names of states and seas in a drawing `scale` times as large as the live map. */
export function baseMapSizes(scale: number): string[] {
  const sizeOf = (size: ByZoom) => ({ 'font-size': `${drawnSize(size, scale)}px` });
  return [
    ...Object.entries(baseMapNames).map(([kind, { size }]) => rule(`.${kind}`, sizeOf(size))),
    rule('.member', sizeOf(baseMapNames.country.memberSize)),
  ];
}

/** The rules that paint the elements of `baseMapMarkup` and their names, by class; one string a rule. */
export function baseMapRules(
  colourOf: (name: keyof Palette) => string,
  scale: number,
  within = '',
): string[] {
  return [
    rule(`${within}.line`, { fill: 'none', 'stroke-linejoin': 'round' }),
    ...drawnLayers
      .filter(([, { draws }]) => draws !== 'background')
      .map(([id, layer]) => rule(`${within}.${id}`, declarations(layer, colourOf, scale))),
    rule(`${within}.relief`, { opacity: relief.opacity }),
    ...Object.entries(baseMapNames).map(([kind, { colour, spacing }]) =>
      rule(`${within}.${kind}`, {
        'letter-spacing': `${spacing}em`,
        fill: colourOf(colour),
        ...(kind === 'country' && {
          stroke: colourOf('halo'),
          'stroke-width': round(2 * HALO * scale),
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        }),
      }),
    ),
  ];
}

function declarations(
  { draws, colour, opacity, width, blur, dashes, isInside }: BaseMapLayer,
  colourOf: (name: keyof Palette) => string,
  scale: number,
): Record<string, string | number> {
  if (draws !== 'line' || !width) return { fill: colourOf(colour) };
  const drawn = drawnSize(width, scale);
  return {
    stroke: colourOf(colour),
    // The half of the line that is beyond the border is cut off.
    'stroke-width': isInside ? 2 * drawn : drawn,
    // What is not blurred is as strong to its edge.
    ...(opacity !== undefined && { 'stroke-opacity': blur ? round(opacity * 0.75) : opacity }),
    ...(dashes && { 'stroke-dasharray': dashes.map((part) => round(part * drawn)).join(' ') }),
  };
}

function rule(selector: string, values: Record<string, string | number>): string {
  const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
