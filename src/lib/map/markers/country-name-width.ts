import { letterSpacing, scriptOf } from '$lib/base/script';
import { baseMapNames } from '$lib/static-map/base-map-style';
import { widthOf } from './name-size';

/** How much wider capitals are, in which the names of countries are written where a script has them. */
const CAPITALS = 1.2;

/** About how wide a country's name is, in em. */
export function countryNameWidth(name: string, language: string): number {
  const spacing = letterSpacing(language, baseMapNames.country.spacing);
  return (
    widthOf(name) * (scriptOf(language) === 'Arab' ? 1 : CAPITALS) + [...name].length * spacing
  );
}
