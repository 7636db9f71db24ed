/** The files of the contract, by the names they have under `public/geo/`. */
export const fileNames = {
  manifest: 'atlas.json',
  places: 'places.geojson',
  facts: 'facts.json',
  sources: 'sources.json',
  coverage: 'coverage.json',
} as const;

/** The base map's countries: against these the places are checked where a folder has them. */
export const baseCountries = 'base/countries.geojson';

/** The text of each file, by its name; null where the file is not there. */
export type DossierFiles = Record<string, string | null>;
