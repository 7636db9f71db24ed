import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { dossierFolder } from './dossier-folder';
import { baseMapFiles, type BaseMap } from '$lib/static-map/base-map';

let read: BaseMap | null = null;

/** Node only: the base map of the dossier, read once a build. Throws where a file is missing or no JSON. */
export function baseFromDisk(): BaseMap {
  return (read ??= Object.fromEntries(
    baseMapFiles.map((name) => {
      const path = join(dossierFolder(), 'base', `${name}.geojson`);
      return [name, JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection];
    }),
  ) as BaseMap);
}
