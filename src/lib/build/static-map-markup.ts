import { baseFromDisk } from './base-map-from-disk';
import { drawGround, type Ground, type Members } from '$lib/static-map/draw-base-map';
import { groundMarkup } from '$lib/static-map/base-map-svg';
import { groundLabels } from '$lib/static-map/base-map-labels';
import { staticBox, type StaticFrame } from '$lib/static-map/static-viewport';

/** A line may be a px off: the map stands in the HTML of some six hundred pages. */
const precision = { tolerance: 1, digits: 0 };

const made = new Map<string, string>();
/** Lines are the same in all languages, and drawing them is most of the work. */
const drawn = new Map<string, Ground>();

/**
 * Node only: the ground of the static map as SVG elements, names included. The first view’s is drawn once a language,
 * whatever page it is for. `prefix` begins the ids in it.
 */
export function staticGround(
  dossier: Members & { language: string },
  frame: StaticFrame,
  prefix = 'plate',
): string {
  const where = `${frame.scale} ${frame.corner.join(' ')} ${frame.fixed}`;
  const key = `${dossier.language} ${prefix} ${where}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const base = baseFromDisk();
  const ground = drawn.get(where) ?? drawGround(base, frame, staticBox(frame), precision, dossier);
  drawn.set(where, ground);
  const names = groundLabels(base, frame, -60, dossier.language, dossier.members).map(
    ({ kind, text, x, y, member }) =>
      `<g transform="translate(${Math.round(x)} ${Math.round(y)})"><text class="sized ${kind}${member ? ' member' : ''}">${escaped(text)}</text></g>`,
  );
  const markup = `<g class="ground" aria-hidden="true">${groundMarkup(ground, prefix)}${names.join('')}</g>`;
  made.set(key, markup);
  return markup;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
