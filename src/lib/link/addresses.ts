import type { LocaleCode } from '$lib/i18n/locales';
import { routes } from './routes';
import { siteUrl, wholeAddress } from './site';

/** The whole addresses of one language's pages; all null where the site’s address is unknown. */
export function addressesIn(language: LocaleCode, site = siteUrl) {
  return {
    fact: (id: string) => wholeAddress(routes.fact(language, id), site),
    place: (id: string) => wholeAddress(routes.place(language, id), site),
    document: (id: string) => wholeAddress(routes.document(language, id), site),
  };
}
