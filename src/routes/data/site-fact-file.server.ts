import { rawDossierFromDisk } from '$lib/build/dossier-from-disk';
import { formerIdsFromDisk } from '$lib/build/former-ids-from-disk';
import { factJson } from '$lib/dossier/export/fact-json';
import { locales } from '$lib/i18n/locales';
import { addressesIn } from '$lib/link/addresses';
import { languagesOfSite, stampOfSite } from './site-data-file.server';

/** The ids of all facts and those that facts once had. */
export function factIds(): string[] {
  const [{ facts }] = languagesOfSite();
  return [...facts.map(({ id }) => id), ...Object.keys(formerIdsFromDisk().facts)];
}

/** Node only: what the file of a fact holds; null for an id that never was. */
export function siteFactFile(id: string): Record<string, unknown> | null {
  return factJson(id, {
    languages: languagesOfSite(),
    references: rawDossierFromDisk().sources.references,
    former: formerIdsFromDisk().facts,
    stamp: stampOfSite(),
    addresses: Object.fromEntries(locales.map(({ code }) => [code, addressesIn(code)])),
  });
}
