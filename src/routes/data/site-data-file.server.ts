import type { DataFileName } from '$lib/dossier/export/data-file-names';
import { makeDataFile, type Languages } from '$lib/dossier/export/data-files';
import { stampOf, type Stamp } from '$lib/dossier/export/stamp';
import { dossierFromDisk, rawDossierFromDisk } from '$lib/build/dossier-from-disk';
import { defaultLocale, locales } from '$lib/i18n/locales';
import { m } from '$lib/i18n/paraglide/messages';
import { addressesIn } from '$lib/link/addresses';
import { routes } from '$lib/link/routes';
import { wholeAddress } from '$lib/link/site';
import { columnWords } from '$lib/ui/sources/column-words';

/** Node only: all languages of the dossier, the one of the files' page addresses first. */
export function languagesOfSite(): Languages {
  const others = locales.filter(({ code }) => code !== defaultLocale);
  return [dossierFromDisk(defaultLocale), ...others.map(({ code }) => dossierFromDisk(code))];
}

/** Node only: the text of one of the files as this site has it. */
export function siteDataFile(name: DataFileName): string {
  const all = languagesOfSite();
  return makeDataFile(name, all, rawDossierFromDisk().sources.references, {
    citation: citationOfSite(),
    about: wholeAddress(routes.data(defaultLocale)),
    addresses: addressesIn(defaultLocale),
    relativePlace: (id) => `..${routes.place(defaultLocale, id)}`,
    column: ({ definition }) =>
      Object.fromEntries(
        locales.map(({ code }) => [code, columnWords[definition.key]({}, { locale: code })]),
      ),
  });
}

/** Node only: what each file says of itself. */
export function stampOfSite(): Stamp {
  const [first] = languagesOfSite();
  return stampOf(first, citationOfSite(), wholeAddress(routes.data(defaultLocale)));
}

/** Node only: how the dossier is cited in words. */
export function citationOfSite(): string {
  const [{ title, version, hash }] = languagesOfSite();
  return m.dossier_citation({ title, version, hash }, { locale: defaultLocale });
}
