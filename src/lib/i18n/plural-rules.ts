import { memoize } from '$lib/base/memoize';

const rules = memoize(
  (language: string, type: Intl.PluralRuleType | undefined) =>
    new Intl.PluralRules(language, { type }),
);

/**
 * The plural form of a number in a language. What stands in place of Paraglide's own registry, which makes rules anew for
 * each message with a number, hundreds on a page; tools/site/one-language.mjs puts it there.
 */
export function plural(
  language: string,
  input: unknown,
  { type }: Intl.PluralRulesOptions = {},
): string {
  return rules(language, type).select(Number(input));
}
