import { memoize } from '$lib/base/memoize';

/**
 * The short names of all states and territories in a language, by their ISO 3166 codes. For the build: engines differ in
 * them, and each map would write others.
 */
export const stateNamesIn = memoize((language: string): Record<string, string> => {
  const names = new Intl.DisplayNames([language], {
    type: 'region',
    style: 'short',
    fallback: 'none',
  });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return Object.fromEntries(
    codes.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[code, name]];
    }),
  );
});
