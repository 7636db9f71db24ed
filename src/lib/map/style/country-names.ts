import type { ExpressionSpecification } from 'maplibre-gl';

/**
 * The names of states in a language as an expression on a feature's `code`. They come from the browser
 * (`Intl.DisplayNames`), so that the base map carries none; a code without a name gets no label.
 */
export function countryNames(language: string): ExpressionSpecification {
  const names = namesIn(language);
  const pairs = twoLetterCodes().flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [code, name];
  });
  return ['match', ['get', 'code'], ...pairs, ''] as unknown as ExpressionSpecification;
}

/** The name of one state by its code; null where there is none. */
export function countryName(code: string, language: string): string | null {
  return namesIn(language).of(code) ?? null;
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'region', style: 'short', fallback: 'none' });
}

/** AA to ZZ: `Intl` names the ones that are states or territories. */
function twoLetterCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}
