import type { BaseMap } from '$lib/static-map/base-map';
import type { LabelProperties } from '$lib/static-map/base-map-labels';
import type { FilmScript } from './film-script';
import type { Families } from './paint-page';

/**
 * Fetches the fonts that a film is set in, in those pieces that its letters are in. What does not come is replaced by the
 * system's own.
 */
export async function loadFilmFonts(
  script: FilmScript,
  base: BaseMap,
  { serif, sans }: Families,
  stateNames: Readonly<Record<string, string>>,
): Promise<void> {
  const letters = [
    ...new Set(JSON.stringify(script) + namesOf(base, script.language, stateNames)),
  ].join('');
  const fonts = [`600 40px ${serif}`, `400 40px ${serif}`, `600 40px ${sans}`, `400 40px ${sans}`];
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font, letters)));
}

/** The families of the page. Letters that a script's own serif family has none of are those of the English pages. */
export function filmFamilies(): Families {
  const style = getComputedStyle(document.documentElement);
  const [own = '', ...others] = style.getPropertyValue('--serif').split(',');
  return {
    serif: [own, "'Source Serif 4 Variable'", ...others].join(', '),
    sans: style.getPropertyValue('--sans'),
  };
}

/** The names of states and seas, all in one. */
function namesOf(
  base: BaseMap,
  language: string,
  stateNames: Readonly<Record<string, string>>,
): string {
  return [...base['country-labels'].features, ...base.seas.features]
    .map(({ properties }) => {
      const { code, name } = properties as LabelProperties;
      return code === undefined ? (name?.[language] ?? '') : stateNames[code];
    })
    .join('');
}
