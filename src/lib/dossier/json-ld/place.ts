import type { Dossier, Place } from '../model/dossier';
import { given, urlsOf, type JsonLdAddresses, type JsonLdPage } from './json-ld';

/** schema.org `Place`: name, other names, country, and the point of its marker in degrees. */
export function placeJsonLd(
  dossier: Dossier,
  place: Place,
  addresses: JsonLdAddresses,
): JsonLdPage {
  const [longitude, latitude] = place.point;
  return {
    '@context': 'https://schema.org',
    '@type': 'Place',
    ...given('@id', addresses.place(place.id)),
    ...given('url', addresses.place(place.id)),
    identifier: place.id,
    name: place.name,
    ...given('alternateName', place.aliases.length > 0 ? place.aliases : null),
    ...given('description', place.note),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    ...given(
      'address',
      place.country && { '@type': 'PostalAddress', addressCountry: place.country },
    ),
    ...given('sameAs', urlsOf(place.identities, 'same')),
    ...given(
      'containedInPlace',
      urlsOf(place.identities, 'within')?.map((url) => ({ '@type': 'Place', sameAs: url })),
    ),
    subjectOf: { '@type': 'Dataset', name: dossier.title, ...given('url', addresses.home) },
  };
}
