import { isLocaleCode, type LocaleCode } from '$lib/i18n/locales';

/** The languages the atlas has; anything else is no page. */
export function match(segment: string): segment is LocaleCode {
  return isLocaleCode(segment);
}
