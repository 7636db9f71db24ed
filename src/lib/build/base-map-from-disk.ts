import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { dossierFolder } from './dossier-folder';
import { baseMapFiles, type BaseMap } from '$lib/static-map/base-map';

/** With the cities, whose names on a drawn map are the build's to place. */
export type WholeBaseMap = BaseMap & { cities: FeatureCollection };

let read: WholeBaseMap | null = null;

/** Node only: the base map of the dossier, read once a build. Throws where a file is missing or no JSON. */
export function baseFromDisk(): WholeBaseMap {
  return (read ??= Object.fromEntries(
    [...baseMapFiles, 'cities'].map((name) => {
      const path = join(dossierFolder(), 'base', `${name}.geojson`);
      return [name, JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection];
    }),
  ) as WholeBaseMap);
}
