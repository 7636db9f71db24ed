import type { DataError } from '../../src/lib/dossier/contract/data-error';
import type { RawDossier } from '../../src/lib/dossier/contract/parse';
import type { Digest } from './digest';
import type { Names } from './names';

/** Every actor and place that the table of names leaves out for a document, or has and the dossier has not. */
export function nameErrors(
  { manifest, places, sources }: RawDossier,
  digest: Digest,
  names: Names,
): DataError[] {
  const expected = { actors: manifest.actors, places };
  const error = (id: string, reason: string): DataError => ({ file: 'names.json', id, reason });
  return sources.documents.flatMap(({ id: document, paragraphs }) => {
    const digested = digest.documents.find(({ id }) => id === document);
    const table = names[document];
    if (!digested || !table) return [error(document, 'is not there, or not in the digest')];
    const count = digested.paragraphs.length;
    return [
      ...(count === paragraphs ? [] : [error(document, `has ${count} paragraphs`)]),
      ...(['actors', 'places'] as const).flatMap((what) => {
        const ids = expected[what].map(({ id }) => id);
        const named = Object.keys(table[what]);
        return [
          ...ids.filter((id) => !named.includes(id)).map((id) => `leaves out ${id} in ${what}`),
          ...named
            .filter((id) => !ids.includes(id))
            .map((id) => `has the unknown ${id} in ${what}`),
        ].map((reason) => error(document, reason));
      }),
    ];
  });
}
