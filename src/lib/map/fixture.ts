import type { Place } from '$lib/dossier/model/dossier';
import type { Site } from './markers/types';

/** For tests only: a site in a country that is not, known to the spot. */
export function fixtureSite(
  id: string,
  point: [number, number],
  { status = 'stated', facts = 1, ...place }: Partial<Place & Pick<Site, 'status' | 'facts'>> = {},
): Site {
  return {
    id,
    status,
    facts,
    place: {
      id,
      name: `The ${id}`,
      layer: 'ports',
      kindLabel: 'Port',
      aliases: [],
      country: 'XN',
      countryName: 'Norland',
      precision: 'site',
      radiusKm: 1,
      coordinateSource: 'Made up.',
      identities: [],
      point,
      ...place,
    },
  };
}
