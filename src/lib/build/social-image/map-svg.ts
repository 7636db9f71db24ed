import { escapeMarkup } from '$lib/base/escape-markup';
import type { Layer, Status } from '$lib/dossier/model/dossier';
import { GLYPH_SIZE, glyphPaths, HOLLOW_LINE } from '$lib/static-map/marker-glyph';
import { letterSpacing } from '$lib/base/script';
import type { LocaleCode } from '$lib/i18n/locales';
import { baseFromDisk } from '../base-map-from-disk';
import { drawBaseMap, type Members } from '$lib/static-map/draw-base-map';
import { baseMapMarkup } from '$lib/static-map/base-map-svg';
import { baseMapLabels, type BaseMapLabel, type Named } from '$lib/static-map/base-map-labels';
import { baseMapRules, baseMapSizes, drawnSize } from '$lib/static-map/base-map-css';
import { baseMapNames, HALO } from '$lib/static-map/base-map-style';
import { hatch } from '$lib/static-map/hatch';
import { outlinesOf, type Box } from '$lib/static-map/outlines';
import { palettes } from '$lib/static-map/palette';
import { pathData } from '$lib/static-map/path-data';
import { IMAGE_HEIGHT, MAP_WIDTH, RING, type ImageMap } from './image-map';
import { faceAttributes, type Face } from './fonts';
import { measureIn } from './measure-text';

const palette = palettes.light;

const box: Box = [0, 0, MAP_WIDTH, IMAGE_HEIGHT];
const precision = { tolerance: 0.4, digits: 1 };

/** The image is shown at about half its size, so lines and names are larger than on the live map. */
const SCALE = 1.5;

/** The rules that paint a social image’s base map, by the classes of `baseMapMarkup`. */
export const baseMapStyles = [
  ...baseMapRules((name) => palette[name], SCALE),
  ...baseMapSizes(SCALE),
].join('');

/** The map half of a social image as SVG elements, its upper left corner at 0, 0. */
export function mapMarkup(map: ImageMap, dossier: Members & Named, language: LocaleCode): string {
  const { viewport, ringed, others } = map;
  const base = baseFromDisk();
  return [
    `<rect width="${MAP_WIDTH}" height="${IMAGE_HEIGHT}" fill="${palette.water}"/>`,
    baseMapMarkup(drawBaseMap(base, viewport, box, precision, dossier)),
    areaMarkup(map),
    ...clearLabels(baseMapLabels(base, viewport, 16, dossier), map, language),
    ...others.map(({ x, y, layer }) => glyphMarkup(layer, 'reported', [x, y], 18, palette.ink3)),
    ringed &&
      `<circle cx="${ringed.x}" cy="${ringed.y}" r="${RING}" fill="${palette.memberLand}" fill-opacity=".7" stroke="${palette.ink}" stroke-width="4"/>` +
        glyphMarkup(ringed.layer, ringed.status, [ringed.x, ringed.y], 42, ringed.layer.light),
  ].join('');
}

/** The outline of the place, hatched inside where it is an area. */
function areaMarkup({ viewport, ringed }: ImageMap): string {
  const geometry = ringed?.place.geometry;
  if (!geometry) return '';
  const data = pathData(outlinesOf(geometry, viewport, box), precision);
  const outline = `<path d="${data}" fill="none" stroke="${palette.ink3}" stroke-width="1.6"/>`;
  if (!geometry.type.endsWith('Polygon')) return outline;
  return `<clipPath id="area"><path d="${data}"/></clipPath><path d="${hatch(MAP_WIDTH, IMAGE_HEIGHT)}" clip-path="url(#area)" stroke="${palette.ink3}" stroke-opacity=".5"/>${outline}`;
}

/** A marker’s glyph centred on a spot: solid for stated, hollow for reported, its left half for disputed. */
export function glyphMarkup(
  { shape }: Layer,
  status: Status,
  [x, y]: readonly [number, number],
  size: number,
  colour: string,
): string {
  const path = glyphPaths[shape];
  const half = GLYPH_SIZE / 2;
  const scale = size / GLYPH_SIZE;
  const id = `glyph-${shape}`;
  const inside =
    status === 'stated'
      ? `<path d="${path}" fill="${colour}"/>`
      : `<clipPath id="${id}"><path d="${path}"/></clipPath><g clip-path="url(#${id})">` +
        (status === 'disputed' ? `<rect width="8" height="16" fill="${colour}"/>` : '') +
        `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${2 * HOLLOW_LINE}"/></g>`;
  const fill = palette.memberLand;
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${scale}) translate(-${half} -${half})"><path d="${path}" fill="${fill}" stroke="${fill}" stroke-width="3" stroke-linejoin="round"/>${inside}</g>`;
}

/** The labels that hide neither ring, nor markers, nor each other, nor reach over the edge. */
function clearLabels(labels: BaseMapLabel[], { ringed, others }: ImageMap, language: LocaleCode) {
  const occupied: Box[] = [
    ...(ringed ? [around(ringed.x, ringed.y, RING + 6, RING + 6)] : []),
    ...others.map(({ x, y }) => around(x, y, 12, 12)),
  ];
  const inOrder = labels.toSorted((one, other) => Number(other.member) - Number(one.member));
  return inOrder.flatMap((label) => {
    const { text, markup, width, size } = set(label, language);
    const spots = [0, -44, 44, -66, 66].map((by) =>
      around(label.x, label.y + by, width / 2, size / 2),
    );
    const spot = spots.find(
      (candidate) => inMap(candidate) && !occupied.some((other) => meet(candidate, other)),
    );
    if (!spot || text === '') return [];
    occupied.push(spot);
    return [markup(label.x, spot[1] + size / 2)];
  });
}

/** How a label is set: its width in px, and its markup at a spot. */
function set({ kind, text, member }: BaseMapLabel, language: LocaleCode) {
  const face: Face = kind === 'sea' ? 'water' : 'bold';
  const style = baseMapNames[kind];
  const size = drawnSize(member ? style.memberSize : style.size, SCALE);
  const spacing = size * letterSpacing(language, style.spacing);
  const written = kind === 'country' ? text.toLocaleUpperCase(language) : text;
  const width = measureIn(language, face)(written, size) + spacing * [...written].length;
  const colour = palette[style.colour];
  const markup = (x: number, y: number) =>
    `<text x="${round(x)}" y="${round(y + size * 0.35)}" text-anchor="middle" ${faceAttributes(language, face, size)} letter-spacing="${round(spacing)}" fill="${colour}"${kind === 'sea' ? '' : ` stroke="${palette.halo}" stroke-width="${2 * HALO * SCALE}" stroke-linejoin="round" paint-order="stroke"`}>${escapeMarkup(written)}</text>`;
  return { text: written, markup, width, size };
}

function around(x: number, y: number, half: number, halfHigh: number): Box {
  return [x - half, y - halfHigh, x + half, y + halfHigh];
}

function inMap([left, top, right, bottom]: Box): boolean {
  return left > 8 && top > 8 && right < MAP_WIDTH - 8 && bottom < IMAGE_HEIGHT - 8;
}

function meet(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
