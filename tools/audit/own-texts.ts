import { fileNames } from '../../src/lib/dossier/contract/file-names';
import type { RawDossier } from '../../src/lib/dossier/contract/parse';
import { textsIn } from '../../src/lib/dossier/contract/text-errors';

/** One text of ours in one language, and where it stands. */
export interface OwnText {
  file: string;
  id: string;
  /** Such as "statement" or "attributions.0.reading". */
  path: string;
  language: string;
  text: string;
}

/** Everything a dossier says in its own voice, in all its languages. */
export function ownTexts({ manifest, places, facts, sources, coverage }: RawDossier): OwnText[] {
  const textsOf = (file: string, id: string, entry: unknown): OwnText[] =>
    textsIn(entry, manifest.languages).flatMap(([path, texts]) =>
      Object.entries(texts)
        .filter((pair): pair is [string, string] => typeof pair[1] === 'string')
        .map(([language, text]) => ({ file, id, path, language, text })),
    );
  return [
    ...textsOf(fileNames.manifest, '-', manifest),
    ...places.flatMap(({ id, properties }) => textsOf(fileNames.places, id, properties)),
    ...facts.flatMap((fact) => textsOf(fileNames.facts, fact.id, fact)),
    ...[...sources.documents, ...sources.references].flatMap((source) =>
      textsOf(fileNames.sources, source.id, source),
    ),
    ...Object.entries(coverage.documents).flatMap(([id, paragraphs]) =>
      textsOf(fileNames.coverage, id, paragraphs),
    ),
  ];
}
