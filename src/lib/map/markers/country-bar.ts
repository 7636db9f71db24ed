import { isCountry } from '$lib/dossier/model/country';
import type { Place } from '$lib/dossier/model/dossier';

/** How far under a country's name its bar stands, px. */
const DROP = 26;

/** A country smaller than this, km, has its name on the map only from close by, so its bar needs no room for it. */
const SMALL_COUNTRY = 150;

/** Px between the middles of a bar and a marker from which neither hides anything of the other. */
const CLEAR = { across: 24, down: 18 };

/** Px to the right and down. */
type Px = [x: number, y: number];

/** Where else a bar may stand, in the order in which it is tried: beside where it belongs, at last above the name. */
const beside: Px[] = [
  [-32, 0],
  [32, 0],
  [0, 20],
  [-32, 20],
  [32, 20],
];
const aboveName: Px = [0, -DROP - 24];

/** How far off its point a place's marker is drawn by itself, px (x to the right, y down): a country's, below its name. */
export function barOffset(place: Place): Px {
  return [0, isNamed(place) ? DROP : 0];
}

/**
 * How far off its point a country's bar is drawn so that it hides none of the `markers`: where it belongs, if it
 * does not nearby either. `spot` and the markers are in px of the map.
 */
export function clearBar(place: Place, spot: Px, markers: readonly Px[]): Px {
  const [right, down] = barOffset(place);
  const others = isNamed(place) ? [...beside, aboveName] : beside;
  const offsets = [[0, 0] as Px, ...others].map(([x, y]): Px => [right + x, down + y]);
  const isClear = ([x, y]: Px) =>
    markers.every(
      ([left, top]) =>
        Math.abs(spot[0] + x - left) >= CLEAR.across || Math.abs(spot[1] + y - top) >= CLEAR.down,
    );
  return offsets.find(isClear) ?? [right, down];
}

function isNamed(place: Place): boolean {
  return isCountry(place) && place.radiusKm >= SMALL_COUNTRY;
}
