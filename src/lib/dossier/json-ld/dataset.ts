import type { Dossier } from '../model/dossier';
import { LICENCE_URL } from '../model/licence';
import { given, type JsonLdAddresses, type JsonLdPage } from './json-ld';

/** schema.org `Dataset`: the dossier as a whole, for the home page. */
export function datasetJsonLd(
  dossier: Dossier,
  addresses: JsonLdAddresses,
  languages: readonly string[],
  /** Whole addresses of its files with their media types. */
  files: readonly { address: string; type: string }[],
): JsonLdPage {
  const [west, south, east, north] = dossier.bounds;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...given('@id', addresses.home),
    ...given('url', addresses.home),
    name: dossier.title,
    alternateName: dossier.subtitle,
    description: dossier.description,
    inLanguage: languages,
    license: LICENCE_URL,
    isAccessibleForFree: true,
    version: `${dossier.version} ${dossier.hash}`,
    dateModified: dossier.version,
    ...given('temporalCoverage', yearsOf(dossier)),
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    distribution: files.map(({ address, type }) => ({
      '@type': 'DataDownload',
      contentUrl: address,
      encodingFormat: type,
    })),
  };
}

/** From the first year to the last that a fact begins in: "1979/2016". */
function yearsOf({ facts }: Dossier): string | null {
  const years = facts.flatMap(({ date }) => date?.from?.slice(0, 4) ?? []).sort();
  return years.length > 0 ? `${years[0]}/${years.at(-1)}` : null;
}
