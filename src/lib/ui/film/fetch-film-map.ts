import { asset } from '$app/paths';
import type { FeatureCollection } from 'geojson';
import { ownFetch } from '$lib/link/own-files';
import { baseMapFiles, type BaseMap } from '$lib/static-map/base-map';

/**
 * The base map that films are drawn on, of countries only the states that a film fills, as a browser keeps them for later.
 * Rejects where a part of it does not come.
 */
export async function fetchFilmMap(): Promise<BaseMap> {
  const parts = await Promise.all(
    baseMapFiles.map(async (name) => {
      const address = asset(`/geo/base/${name === 'countries' ? 'states' : name}.geojson`);
      const response = await ownFetch(fetch)(address);
      if (!response.ok) throw new Error(`${address} came as ${response.status}.`);
      return [name, (await response.json()) as FeatureCollection];
    }),
  );
  return Object.fromEntries(parts) as BaseMap;
}
