import type { DataError } from './data-error';
import { fileNames } from './file-names';
import type { RawDossier } from './parse';

type Known = (id: string) => boolean;

/** Whether the dossier has a place, a document … of an id. */
export interface KnownIds {
  place: Known;
  layer: Known;
  actor: Known;
  kind: Known;
  document: Known;
  reference: Known;
  fact: Known;
}

/**
 * The ids a dossier has, with those of entries and files that are themselves wrong: naming one of these is
 * no second error, and one broken file must not bury the rest under hundreds of lines.
 */
export function knownIds(
  { manifest, places, facts, sources }: RawDossier,
  errors: DataError[],
): KnownIds {
  const known = (file: string, entries: readonly { id: string }[]): Known => {
    const wrong = errors.filter((error) => error.file === file);
    const ids = new Set([...entries, ...wrong].map(({ id }) => id));
    return (id) => ids.has(id) || ids.has('-');
  };
  return {
    place: known(fileNames.places, places),
    layer: known(fileNames.manifest, manifest.layers),
    actor: known(fileNames.manifest, manifest.actors),
    kind: known(fileNames.manifest, manifest.kinds),
    document: known(fileNames.sources, sources.documents),
    reference: known(fileNames.sources, sources.references),
    fact: known(fileNames.facts, facts),
  };
}
