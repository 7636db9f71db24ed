// What stands in place of Paraglide's own registry, which makes rules anew for each message with a number, hundreds on a
// page; tools/site/one-language.mjs puts it there.

import { memoize } from '$lib/base/memoize';

const rules = memoize(
  (language: string, type: Intl.PluralRuleType | undefined) =>
    new Intl.PluralRules(language, { type }),
);

const formats = memoize(
  (language: string) => new Intl.NumberFormat(language, { numberingSystem: 'latn' }),
);

/** The plural form of a number in a language. */
export function plural(
  language: string,
  input: unknown,
  { type }: Intl.PluralRulesOptions = {},
): string {
  return rules(language, type).select(Number(input));
}

/** A number in a language, its thousands grouped, in the digits of every number of the atlas. */
export function number(language: string, input: unknown): string {
  return formats(language).format(Number(input));
}
