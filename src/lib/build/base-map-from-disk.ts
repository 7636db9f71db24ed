import { readdirSync, readFileSync } from 'node:fs';
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

/** Node only: the names of all files of the dossier's base map, without their ending. */
export function baseFileNames(): string[] {
  return readdirSync(join(dossierFolder(), 'base'))
    .filter((file) => file.endsWith('.geojson'))
    .map((file) => file.slice(0, -'.geojson'.length));
}
