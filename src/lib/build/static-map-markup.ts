import { baseFromDisk } from './base-map-from-disk';
import type { Dossier } from '$lib/dossier/model/dossier';
import { drawBaseMap, type DrawnBaseMap } from '$lib/static-map/draw-base-map';
import { baseMapMarkup } from '$lib/static-map/base-map-svg';
import { staticNamesMarkup } from './static-names-markup';
import { hasRelief, relief, RELIEF_ID } from '$lib/static-map/base-map-style';
import { staticBox, type StaticViewport } from '$lib/static-map/static-viewport';
import { toPixels } from '$lib/static-map/viewport';
import type { Box } from '$lib/static-map/outlines';

/** A line may be a px off: the map stands in the HTML of some six hundred pages. */
const precision = { tolerance: 1, digits: 0 };

export interface StaticMapHow {
  prefix?: string | undefined;
  chosen?: string | null;
}

const made = new Map<string, string>();
/** Lines are the same in all languages, and drawing them is most of the work. */
const drawn = new Map<string, DrawnBaseMap>();

/**
 * Node only: the base map of the static map as SVG elements, with the names that the live map shows there. The first
 * view's is drawn once a language, whatever page it is for. `prefix` begins the ids in it; `chosen` is the place that the
 * page is about, by its id.
 */
export function staticMapMarkup(
  dossier: Dossier,
  viewport: StaticViewport,
  { prefix = 'base', chosen = null }: StaticMapHow = {},
): string {
  const where = `${viewport.scale} ${viewport.corner.join(' ')} ${viewport.fixed}`;
  const key = `${dossier.language} ${prefix} ${chosen ?? ''} ${where}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const base = baseFromDisk();
  const baseMap =
    drawn.get(where) ?? drawBaseMap(base, viewport, staticBox(viewport), precision, dossier);
  drawn.set(where, baseMap);
  const { names, bars } = staticNamesMarkup(dossier, base, viewport, chosen);
  const [left, top, right, bottom] = staticBox(viewport).map(Math.round) as Box;
  const shape = `<path class="water" d="m${left} ${top}H${right}V${bottom}H${left}z"/>`;
  const frame = `<clipPath id="${prefix}-frame">${shape}</clipPath>${shape}`;
  const markup = `<g class="base-map" aria-hidden="true" data-bars="${bars}">${frame}${baseMapMarkup(baseMap, prefix, reliefMarkup(viewport, prefix))}${names}</g>`;
  made.set(key, markup);
  return markup;
}

/** The picture of heights where it belongs: `StaticMap.svelte` has it as a square of one px, under an id and an address of its own. */
function reliefMarkup(viewport: StaticViewport, prefix: string): string {
  if (!hasRelief) return '';
  const [west, south, east, north] = relief.bounds;
  const [left, top] = toPixels(viewport, [west, north]).map(Math.round) as [number, number];
  const [right, bottom] = toPixels(viewport, [east, south]).map(Math.round) as [number, number];
  return `<g clip-path="url(#${prefix}-frame)"><use href="#${RELIEF_ID}" class="relief" transform="translate(${left} ${top}) scale(${right - left} ${bottom - top})"/></g>`;
}
