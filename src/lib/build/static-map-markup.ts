import { baseFromDisk } from './base-map-from-disk';
import { drawBaseMap, type DrawnBaseMap, type Members } from '$lib/static-map/draw-base-map';
import { baseMapMarkup } from '$lib/static-map/base-map-svg';
import { baseMapLabels } from '$lib/static-map/base-map-labels';
import { staticBox, type StaticViewport } from '$lib/static-map/static-viewport';

/** A line may be a px off: the map stands in the HTML of some six hundred pages. */
const precision = { tolerance: 1, digits: 0 };

const made = new Map<string, string>();
/** Lines are the same in all languages, and drawing them is most of the work. */
const drawn = new Map<string, DrawnBaseMap>();

/**
 * Node only: the base map of the static map as SVG elements, names included. The first view’s is drawn once a language,
 * whatever page it is for. `prefix` begins the ids in it.
 */
export function staticMapMarkup(
  dossier: Members & { language: string },
  viewport: StaticViewport,
  prefix = 'base',
): string {
  const where = `${viewport.scale} ${viewport.corner.join(' ')} ${viewport.fixed}`;
  const key = `${dossier.language} ${prefix} ${where}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const base = baseFromDisk();
  const baseMap =
    drawn.get(where) ?? drawBaseMap(base, viewport, staticBox(viewport), precision, dossier);
  drawn.set(where, baseMap);
  const names = baseMapLabels(base, viewport, -60, dossier.language, dossier.members).map(
    ({ kind, text, x, y, member }) =>
      `<g transform="translate(${Math.round(x)} ${Math.round(y)})"><text class="sized ${kind}${member ? ' member' : ''}">${escaped(text)}</text></g>`,
  );
  const markup = `<g class="base-map" aria-hidden="true">${baseMapMarkup(baseMap, prefix)}${names.join('')}</g>`;
  made.set(key, markup);
  return markup;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
