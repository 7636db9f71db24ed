import { countryErrors } from './country-errors';
import { factErrors } from './fact-errors';
import type { DataError } from './data-error';
import { baseCountries, fileNames, type DossierFiles } from './file-names';
import { knownIds, type KnownIds } from './known-ids';
import { parseDossier, type RawDossier } from './parse';
import { documentErrors } from './document-errors';
import type { RawManifest } from './schema';
import { placeErrors } from './place-errors';
import { referenceErrors } from './reference-errors';
import { textErrors } from './text-errors';

/**
 * Everything that is wrong with a dossier, all at once: unreadable files, entries that break the schema,
 * bad geometry, ids named but not there, dates that are not EDTF, texts missing in a language.
 * An empty array means the dossier may be published.
 */
export function checkDossier(files: DossierFiles): DataError[] {
  const { dossier, errors } = parseDossier(files);
  const { manifest, places, facts, sources, coverage } = dossier;
  const known = knownIds(dossier, errors);
  const baseMap = files[baseCountries];
  const inPlaces = (id: string) => (reason: string) => ({ file: fileNames.places, id, reason });
  const inFacts = (id: string) => (reason: string) => ({ file: fileNames.facts, id, reason });
  const inSources = (id: string) => (reason: string) => ({ file: fileNames.sources, id, reason });
  return [
    ...errors,
    ...duplicates(dossier),
    ...places.flatMap((place) => placeErrors(place, places, known).map(inPlaces(place.id))),
    ...(baseMap ? countryErrors(places, baseMap) : []).map(({ id, reason }) =>
      inPlaces(id)(reason),
    ),
    ...facts.flatMap((fact) => factErrors(fact, known, sources).map(inFacts(fact.id))),
    ...sources.documents.flatMap((document) =>
      documentErrors(document, sources.documents).map(inSources(document.id)),
    ),
    ...sources.references.flatMap((reference) =>
      referenceErrors(reference, known).map(inSources(reference.id)),
    ),
    ...Object.keys(coverage.documents)
      .filter((id) => !known.document(id))
      .map((id) => ({ file: fileNames.coverage, id, reason: 'is not a document' })),
    ...manifest.story.flatMap((step) =>
      stepFaults(step, known).map((reason) => ({ file: fileNames.manifest, id: step.id, reason })),
    ),
    ...textErrors(dossier),
  ];
}

/** A step tells facts of the dossier, and its sentences say no more than those. */
function stepFaults({ facts, sentences }: RawManifest['story'][number], known: KnownIds): string[] {
  const strays = sentences
    .flatMap((sentence) => sentence.facts)
    .filter((id) => !facts.includes(id));
  return [
    ...facts.filter((id) => !known.fact(id)).map((id) => `tells "${id}", which is no fact`),
    ...strays.map((id) => `has a sentence on "${id}", which is no fact of the step`),
  ];
}

function duplicates({ manifest, places, facts, sources }: RawDossier): DataError[] {
  const lists: [string, { id: string }[]][] = [
    [fileNames.manifest, manifest.layers],
    [fileNames.manifest, manifest.kinds],
    [fileNames.manifest, manifest.actors],
    [fileNames.manifest, manifest.people],
    [fileNames.manifest, manifest.story],
    [fileNames.places, places],
    [fileNames.facts, facts],
    [fileNames.sources, sources.documents],
    [fileNames.sources, sources.references],
  ];
  return lists.flatMap(([file, entries]) => {
    const seen = new Set<string>();
    return entries.flatMap(({ id }) => {
      if (seen.has(id)) return [{ file, id, reason: 'has an id that stands there twice' }];
      seen.add(id);
      return [];
    });
  });
}
