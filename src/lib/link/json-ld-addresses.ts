import type { JsonLdAddresses } from '$lib/dossier/json-ld/json-ld';
import type { LocaleCode } from '$lib/i18n/locales';
import { addressesIn } from './addresses';
import { routes } from './routes';
import { wholeAddress } from './site';

/** The whole addresses of one language's pages. */
export function jsonLdAddresses(language: LocaleCode): JsonLdAddresses {
  return {
    home: wholeAddress(routes.home(language)),
    ...addressesIn(language),
  };
}
